import { canonical } from '../finding.ts';
import { problemIn, viewIn, type Answer } from '../wire.ts';
import type { ProtocolCheck } from './check.ts';

const shows = ['R24', 'contract: Idempotency-Key'];

const eventsIn = ({ body }: Answer): readonly string[] =>
  ((body as { readonly entries?: readonly { readonly event: string }[] } | undefined)?.entries ?? []).map(
    ({ event }) => event,
  );

/** A request that is sent again, because its answer was lost, is done once. */
export const idempotency: readonly ProtocolCheck[] = [
  {
    id: 'key-missing',
    title: 'Không có khóa chống lặp thì không được ghi',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('accept');
      const answer = await stage.wire.post('cell.secretary', `${path}/accept`, {}, { revision, key: null });
      findings.same('status', answer.status, 400);
      findings.same('code', problemIn(answer).code, 'IDEMPOTENCY_KEY_MISSING');
    },
  },
  {
    id: 'key-repeated',
    title: 'Gửi lại cùng yêu cầu: cùng câu trả lời, làm một lần',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision, when } = await before('note');
      const sent = { revision, key: 'conformance-note-1' };
      const first = await stage.wire.post(when.by, `${path}/add-note`, when.input, sent);
      const second = await stage.wire.post(when.by, `${path}/add-note`, when.input, sent);
      findings.same('status', [first.status, second.status], [200, 200]);
      findings.same('repeated', canonical(second.body), canonical(first.body), 'the second answer');
      findings.same('repeated', second.headers.get('etag'), first.headers.get('etag'), 'ETag of the second answer');
      const log = await stage.wire.get(when.by, `${path}/log`);
      findings.same('repeated', eventsIn(log).filter((event) => event === 'ADD_NOTE').length, 1, 'entries in the log');
    },
  },
  {
    id: 'key-reused',
    title: 'Khóa đã dùng cho yêu cầu khác thì bị từ chối',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision, when } = await before('note');
      const sent = { revision, key: 'conformance-note-2' };
      await stage.wire.post(when.by, `${path}/add-note`, when.input, sent);
      const other = await stage.wire.post(when.by, `${path}/add-note`, { note: 'Một ghi chú khác.' }, sent);
      findings.same('status', other.status, 422);
      findings.same('code', problemIn(other).code, 'IDEMPOTENCY_KEY_REUSED');
    },
  },
  {
    id: 'key-of-another',
    title: 'Khóa của người này không che yêu cầu của người khác',
    shows: [...shows, 'R23'],
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('note');
      const note = { note: 'Ghi chú.' };
      const key = 'conformance-note-3';
      const first = await stage.wire.post('base.secretary', `${path}/add-note`, note, { revision, key });
      const { revision: seen } = viewIn(first);
      const second = await stage.wire.post('base.deputy', `${path}/add-note`, note, { revision: seen, key });
      findings.same('status', [first.status, second.status], [200, 200]);
      findings.holds('revision', viewIn(second).revision > seen, 'the request of another person is not done');
    },
  },
  {
    id: 'opening-repeated',
    title: 'Lập hồ sơ gửi lại: một hồ sơ',
    shows,
    run: async ({ before, findings }) => {
      const { stage } = await before('submit');
      const list = '/v1/dossiers?role=member';
      const count = async (): Promise<unknown> =>
        ((await stage.wire.get('filer', list)).body as { readonly total?: unknown }).total;
      const key = 'conformance-open-1';
      const before_ = await count();
      const first = await stage.wire.post('filer', '/v1/official-transfer/dossiers', {}, { key });
      const second = await stage.wire.post('filer', '/v1/official-transfer/dossiers', {}, { key });
      findings.same('status', [first.status, second.status], [201, 201]);
      findings.same('repeated', viewIn(second).id, viewIn(first).id, 'the dossier of the second answer');
      findings.same('repeated', await count(), Number(before_) + 1, 'dossiers of this member');
    },
  },
  {
    id: 'refused-again',
    title: 'Bị từ chối rồi gửi lại vẫn bị từ chối',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision, when } = await before('introduce-up-without-meeting');
      const sent = { revision, key: 'conformance-refused-1' };
      const answers = [
        await stage.wire.post(when.by, `${path}/introduce-up`, when.input, sent),
        await stage.wire.post(when.by, `${path}/introduce-up`, when.input, sent),
      ];
      findings.same(
        'status',
        answers.map(({ status }) => status),
        [409, 409],
      );
    },
  },
];
