import type { DossierSummary, Page } from '@tthc-dang/core';
import { problemIn, viewIn, type Answer } from '../wire.ts';
import type { ProtocolCheck } from './check.ts';

const pageIn = ({ body }: Answer): Partial<Page<DossierSummary>> => (body ?? {}) as Partial<Page<DossierSummary>>;
const idsIn = (answer: Answer): readonly string[] => (pageIn(answer).items ?? []).map(({ id }) => id);

/** What waits for somebody is found by them, in time, page by page. */
export const lists: readonly ProtocolCheck[] = [
  {
    id: 'inbox',
    title: 'Ai đến lượt thì thấy việc trong hộp việc, người khác thì không',
    shows: ['R114', 'R121'],
    run: async ({ before, findings }) => {
      const { stage, model, path, revision } = await before('accept');
      const inbox = async (who: string): Promise<boolean> =>
        idsIn(await stage.wire.get(who, '/v1/dossiers?assignedTo=unit')).includes(model.dossier.id);
      findings.same(
        'inbox',
        [await inbox('cell.secretary'), await inbox('base.secretary')],
        [true, false],
        'at the cell',
      );
      const item = pageIn(await stage.wire.get('cell.secretary', '/v1/dossiers?assignedTo=unit')).items?.[0];
      findings.same(
        'inbox',
        [item?.state, item?.revision, item?.final],
        ['cell-intake', revision, false],
        'the line of the list',
      );
      findings.same('inbox', item?.dueOn, model.deadlinesAt(stage.now)[0]?.dueOn, 'the deadline of the line');
      await stage.wire.post('member', `${path}/withdraw`, { reason: 'Tôi không chuyển nữa.' }, { revision });
      findings.same('inbox', await inbox('cell.secretary'), false, 'after it has ended');
    },
  },
  {
    id: 'overdue',
    title: 'Việc quá hạn hiện ra, không sớm hơn',
    shows: ['R16', 'R92', 'R114'],
    run: async ({ before, findings }) => {
      const { stage, model } = await before('accept');
      const due = model.deadlinesAt(stage.now)[0]?.dueOn ?? '';
      const overdue = async (): Promise<boolean> =>
        idsIn(await stage.wire.get('cell.secretary', '/v1/dossiers?overdue=true')).includes(model.dossier.id);
      await stage.until(`${due}T12:00:00+07:00`);
      findings.same('overdue', await overdue(), false, `on its last day, ${due}`);
      await stage.until(new Date(Date.parse(`${due}T12:00:00+07:00`) + 86_400_000).toISOString());
      findings.same('overdue', await overdue(), true, 'the day after');
    },
  },
  {
    id: 'search',
    title: 'Tìm tên không cần dấu',
    shows: ['R77', 'contract: lists'],
    run: async ({ before, findings }) => {
      const { stage, model } = await before('accept');
      for (const [words, found] of [
        ['nguyen van mau', true],
        ['NGUYỄN VĂN MẪU', true],
        ['khong co ai', false],
      ] as const) {
        const answer = await stage.wire.get('cell.secretary', `/v1/dossiers?q=${encodeURIComponent(words)}`);
        findings.same('search', idsIn(answer).includes(model.dossier.id), found, words);
      }
    },
  },
  {
    id: 'paging',
    title: 'Đọc từng trang: không sót, không lặp',
    shows: ['contract: lists'],
    run: async ({ before, findings }) => {
      const { stage } = await before('present');
      const whole = (await stage.wire.get('member', '/v1/notifications?limit=100')).body as Partial<
        Page<{ readonly id: string }>
      >;
      const all = (whole.items ?? []).map(({ id }) => id);
      findings.holds(
        'paging',
        all.length > 2 && whole.total === all.length,
        `${all.length} notifications of ${whole.total}`,
      );
      const read: string[] = [];
      let next: string | undefined = '';
      for (let pages = 0; next !== undefined && pages <= all.length; pages += 1) {
        const cursor: string = next === '' ? '' : `&cursor=${encodeURIComponent(next)}`;
        const page = (await stage.wire.get('member', `/v1/notifications?limit=1${cursor}`)).body as Partial<
          Page<{ readonly id: string }>
        >;
        read.push(...(page.items ?? []).map(({ id }) => id));
        next = page.next;
      }
      findings.same('paging', read, all, 'page by page');
      for (const query of ['limit=0', 'limit=101', 'cursor=x'])
        findings.same('status', (await stage.wire.get('member', `/v1/dossiers?${query}`)).status, 400, query);
    },
  },
  {
    id: 'deadline-once',
    title: 'Hết hạn chỉ ghi một lần',
    shows: ['R24', 'contract: deadlines'],
    run: async ({ before, findings, backend }) => {
      const { stage, path } = await before('present');
      await stage.until('2026-10-20T12:00:00+07:00');
      for (let time = 0; time < 3; time += 1) await backend.lapse?.();
      const { body } = await stage.wire.get('member', `${path}/log`);
      const { entries = [] } = body as { readonly entries?: readonly { readonly event: string }[] };
      findings.same(
        'deadline',
        entries.filter(({ event }) => event === 'PRESENTATION_TIMEOUT').length,
        backend.lapse ? 1 : 0,
      );
      findings.same(
        'deadline',
        viewIn(await stage.wire.get('member', path)).state,
        backend.lapse ? 'presentation-overdue' : 'introduced',
      );
    },
  },
  {
    id: 'filing-for-a-stranger',
    title: 'Không lập hồ sơ thay cho người ngoài đơn vị',
    shows: ['R23', 'R75'],
    run: async ({ before, findings }) => {
      const { stage } = await before('submit');
      const answer = await stage.wire.post('stranger', '/v1/official-transfer/dossiers', { memberId: 'member' });
      findings.same('status', answer.status, 404);
      findings.same('code', problemIn(answer).code, 'NOT_FOUND');
    },
  },
];
