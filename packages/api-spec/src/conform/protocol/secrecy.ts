import { isProblem } from '../compare-refusal.ts';
import { problemIn, viewIn } from '../wire.ts';
import type { ProtocolCheck } from './check.ts';

const shows = ['R17', 'R23'];

/** Who has no part in a dossier learns nothing of it, not even that there is one. */
export const secrecy: readonly ProtocolCheck[] = [
  {
    id: 'hidden-dossier',
    title: 'Hồ sơ của người khác như không có',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path } = await before('accept');
      const nowhere = path.replace(/[^/]+$/, '00000000-0000-4000-8000-000000000000');
      for (const part of ['', '/log', '/tasks', '/documents']) {
        const hidden = await stage.wire.get('stranger', `${path}${part}`);
        const absent = await stage.wire.get('stranger', `${nowhere}${part}`);
        findings.same('hidden', [hidden.status, absent.status], [404, 404], part);
        findings.same('hidden', hidden.body, absent.body, `the answer for ${part || 'the dossier'}`);
        isProblem(findings, hidden, problemIn(hidden));
      }
    },
  },
  {
    id: 'hidden-from-lists',
    title: 'Danh sách không có hồ sơ của người khác',
    shows,
    run: async ({ before, findings }) => {
      const { stage, model } = await before('accept');
      for (const query of ['', '?assignedTo=unit', '?q=nguyen%20van%20mau', '?state=cell-intake']) {
        const { body } = await stage.wire.get('stranger', `/v1/dossiers${query}`);
        const { items = [], total } = body as {
          readonly items?: readonly { readonly id: string }[];
          readonly total?: number;
        };
        findings.same('hidden', [items.some(({ id }) => id === model.dossier.id), total], [false, 0], `list ${query}`);
      }
    },
  },
  {
    id: 'not-before-it-comes',
    title: 'Nơi đến chưa thấy hồ sơ khi chưa tới lượt',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path } = await before('accept');
      for (const who of ['cell-dest.secretary', 'base-dest.secretary', 'upper.org-head']) {
        const seen = await stage.wire.get(who, path);
        findings.same('hidden', seen.status, 404, `${who} while the cell has it`);
      }
    },
  },
  {
    id: 'draft-is-private',
    title: 'Bản đang soạn chỉ người soạn thấy',
    shows: [...shows, 'R20'],
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('supplement');
      const input = { reason: 'Bí mật của người soạn.' };
      const saved = await stage.wire.put('cell.secretary', `${path}/draft`, {
        event: 'REQUEST_SUPPLEMENT',
        input,
        revision,
      });
      findings.same('status', saved.status, 200, 'saving');
      const own = await stage.wire.get('cell.secretary', path);
      findings.same('draft', viewIn(own).draft?.input, input, 'what the author finds again');
      findings.same('draft', viewIn(own).revision, revision, 'a draft is no event: revision');
      for (const who of ['member', 'cell.deputy']) {
        const other = await stage.wire.get(who, path);
        findings.same('draft', viewIn(other).draft, undefined, `what ${who} sees`);
        findings.holds('draft', !JSON.stringify(other.body).includes(input.reason), `${who} reads the draft`);
      }
    },
  },
  {
    id: 'draft-ends-with-its-event',
    title: 'Gửi xong thì bản đang soạn không còn',
    shows: ['R20'],
    run: async ({ before, findings }) => {
      const { stage, path, revision, when } = await before('supplement');
      await stage.wire.put('cell.secretary', `${path}/draft`, {
        event: 'REQUEST_SUPPLEMENT',
        input: { reason: 'Nháp.' },
        revision,
      });
      const sent = await stage.wire.post('cell.secretary', `${path}/request-supplement`, when.input, { revision });
      findings.same('status', sent.status, 200);
      findings.same('draft', viewIn(await stage.wire.get('cell.secretary', path)).draft, undefined);
    },
  },
  {
    id: 'draft-of-nobody-sent',
    title: 'Hồ sơ chưa nộp chỉ đảng viên thấy',
    shows: [...shows, 'R20'],
    run: async ({ before, findings }) => {
      const { stage, path } = await before('submit');
      findings.same('hidden', (await stage.wire.get('member', path)).status, 200, 'the member');
      for (const who of ['cell.secretary', 'base.secretary'])
        findings.same('hidden', (await stage.wire.get(who, path)).status, 404, `${who} before it is filed`);
    },
  },
  {
    id: 'internal-note',
    title: 'Đảng viên không đọc được ghi chú nội bộ',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, revision } = await before('note');
      const note = 'Ghi chú nội bộ không dành cho đảng viên.';
      const added = await stage.wire.post('base.secretary', `${path}/add-note`, { note }, { revision });
      findings.same('status', added.status, 200);
      for (const part of ['', '/log', '/documents']) {
        const seen = await stage.wire.get('member', `${path}${part}`);
        findings.holds(
          'secrecy',
          !JSON.stringify(seen.body).includes(note),
          `the member reads the note in ${part || 'the dossier'}`,
        );
      }
      const { body } = await stage.wire.get('base.deputy', `${path}/log`);
      findings.holds('secrecy', JSON.stringify(body).includes(note), 'the unit does not find its own note');
    },
  },
  {
    id: 'guarded-answers',
    title: 'Câu trả lời có dữ liệu cá nhân không được lưu tạm',
    shows: ['R17'],
    run: async ({ before, findings }) => {
      const { stage, path } = await before('accept');
      const { headers } = await stage.wire.get('member', path);
      findings.holds(
        'headers',
        /no-store|private/.test(headers.get('cache-control') ?? ''),
        `cache-control: ${headers.get('cache-control')}`,
      );
      findings.same('headers', headers.get('x-content-type-options'), 'nosniff');
    },
  },
];
