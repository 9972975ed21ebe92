import { compareRefusal, isProblem } from '../compare-refusal.ts';
import { problemIn, viewIn } from '../wire.ts';
import type { ProtocolCheck } from './check.ts';

const shows = ['R24', 'contract: If-Match'];

/** Nobody overwrites what they have not seen. */
export const concurrency: readonly ProtocolCheck[] = [
  {
    id: 'if-match-missing',
    title: 'Không nói mình đang xem bản nào thì không được ghi',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('accept');
      const answer = await stage.wire.post('cell.secretary', `${path}/accept`, {});
      findings.same('status', answer.status, 428);
      isProblem(findings, answer, problemIn(answer));
      findings.same('code', problemIn(answer).code, 'PRECONDITION_REQUIRED');
      findings.same('unchanged', viewIn(await stage.wire.get('member', path)).revision, revision);
    },
  },
  {
    id: 'if-match-stale',
    title: 'Bản đã cũ thì bị từ chối, kèm bản hiện tại',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision, model } = await before('accept');
      const stale = revision - 1;
      const answer = await stage.wire.post('cell.secretary', `${path}/accept`, {}, { revision: stale });
      findings.same('status', answer.status, 412);
      findings.same('code', problemIn(answer).code, 'STALE_REVISION');
      findings.holds(
        'refusals',
        problemIn(answer).refusals?.some(({ code, says }) => code === 'STALE_REVISION' && says.length > 0) === true,
        'nothing is said of the stale revision',
      );
      const { current } = problemIn(answer);
      findings.same(
        'current',
        [current?.id, current?.revision, current?.state],
        [model.dossier.id, revision, 'cell-intake'],
      );
      findings.same('unchanged', viewIn(await stage.wire.get('member', path)).revision, revision);
    },
  },
  {
    id: 'if-match-ahead',
    title: 'Bản chưa từng có cũng bị từ chối',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('accept');
      const answer = await stage.wire.post('cell.secretary', `${path}/accept`, {}, { revision: revision + 5 });
      findings.same('status', answer.status, 412);
    },
  },
  {
    id: 'race',
    title: 'Nhiều người cùng làm một lúc: đúng một người được',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('accept');
      // The tokens first, so that the requests really meet.
      for (const who of ['cell.secretary', 'cell.deputy']) await stage.backend.token(who);
      const asked = [
        ...Array.from({ length: 4 }, () => ['cell.secretary', 'accept', {}] as const),
        ...Array.from({ length: 4 }, () => ['cell.deputy', 'accept', {}] as const),
      ];
      const answers = await Promise.all(
        asked.map(([who, event, input]) => stage.wire.post(who, `${path}/${event}`, input, { revision })),
      );
      findings.same('race', answers.filter(({ status }) => status === 200).length, 1, 'how many are accepted');
      findings.same(
        'race',
        answers.filter(({ status }) => status === 412).length,
        asked.length - 1,
        'how many learn of it',
      );
      const { entries = [] } = (await stage.wire.get('cell.secretary', `${path}/log`)).body as {
        readonly entries?: readonly { readonly event: string }[];
      };
      findings.same('race', entries.filter(({ event }) => event === 'ACCEPT').length, 1, 'acceptances in the log');
    },
  },
  {
    id: 'stale-before-refused',
    title: 'Hết quyền và bản cũ: nói cả hai',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision, model } = await before('accept');
      const answer = await stage.wire.post('member', `${path}/accept`, {}, { revision });
      const outcome = model.take('ACCEPT', model.actorOf('member'), {}, stage.now);
      if (outcome.ok) throw new Error('The table lets the member accept their own dossier.');
      compareRefusal(findings, answer, outcome.refusals);
    },
  },
];
