import { officialTransfer } from '@tthc-dang/core';
import { isProblem } from '../compare-refusal.ts';
import { problemIn, viewIn } from '../wire.ts';
import type { ProtocolCheck } from './check.ts';

/** What is no request of the contract is answered with a problem, and changes nothing. */
export const requests: readonly ProtocolCheck[] = [
  {
    id: 'etag',
    title: 'Đã có bản mới nhất thì không gửi lại',
    shows: ['contract: ETag'],
    run: async ({ before, findings }) => {
      const { stage, path, revision, when } = await before('accept');
      const first = await stage.wire.get('member', path);
      const etag = first.headers.get('etag') ?? '';
      findings.holds('ETag', etag !== '', 'no ETag');
      const known = await stage.wire.get('member', path, { headers: { 'if-none-match': etag } });
      findings.same('ETag', [known.status, known.body], [304, ''], 'what one has already');
      const accepted = await stage.wire.post('cell.secretary', `${path}/accept`, when.input ?? {}, { revision });
      findings.same('status', accepted.status, 200);
      const news = await stage.wire.get('member', path, { headers: { 'if-none-match': etag } });
      findings.same('ETag', news.status, 200, 'what is new');
    },
  },
  {
    id: 'unasked-answers',
    title: 'Câu trả lời không được hỏi thì bị từ chối',
    shows: ['R13'],
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('accept');
      const answer = await stage.wire.post('cell.secretary', `${path}/accept`, { state: 'received' }, { revision });
      findings.same('status', answer.status, 422);
      findings.same('code', problemIn(answer).code, 'VALIDATION');
    },
  },
  {
    id: 'nonsense',
    title: 'Dữ liệu sai dạng bị từ chối, có giải thích',
    shows: ['R13', 'R17'],
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('accept');
      const send = async (says: string, body: string, type: string, status: number): Promise<void> => {
        const token = await stage.backend.token('cell.secretary');
        const response = await (stage.backend.fetch ?? fetch)(
          new Request(`${stage.backend.baseUrl}${path}/accept`, {
            method: 'POST',
            body,
            headers: {
              authorization: `Bearer ${token}`,
              'content-type': type,
              'if-match': `"${revision}"`,
              'idempotency-key': crypto.randomUUID(),
            },
          }),
        );
        const text = await response.text();
        findings.same('status', response.status, status, says);
        findings.holds(
          'problem',
          /problem\+json/.test(response.headers.get('content-type') ?? ''),
          `${says}: ${text.slice(0, 80)}`,
        );
      };
      await send('half a body', '{"a":', 'application/json', 400);
      await send('a list', '[]', 'application/json', 400);
      await send('a form', 'a=1', 'application/x-www-form-urlencoded', 415);
      findings.same('unchanged', viewIn(await stage.wire.get('member', path)).revision, revision);
    },
  },
  {
    id: 'no-such-operation',
    title: 'Việc không có trong bảng thì không có địa chỉ',
    shows: ['R21'],
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('accept');
      for (const event of ['presentation-timeout', 'update-from-register', 'set-state']) {
        const answer = await stage.wire.post('cell.secretary', `${path}/${event}`, {}, { revision });
        findings.holds('status', answer.status === 404 || answer.status === 405, `${event} answers ${answer.status}`);
        isProblem(findings, answer, problemIn(answer));
      }
    },
  },
  {
    id: 'tables',
    title: 'Bảng thủ tục đọc được, đúng từng hàng',
    shows: ['R12', 'contract: tables'],
    run: async ({ before, findings }) => {
      const { stage } = await before('submit');
      const { status, body } = await stage.wire.get('member', '/v1/procedures/official-transfer');
      findings.same('status', status, 200);
      const { rows = [] } = (body ?? {}) as {
        readonly rows?: readonly { readonly row: string; readonly event: string; readonly by: readonly string[] }[];
      };
      const own = officialTransfer.moves.map(({ row, event, by }) => [row, String(event), [...by].sort()]);
      findings.same(
        'table',
        rows.map(({ row, event, by }) => [row, event, [...by].sort()]),
        own,
      );
    },
  },
];
