import type { AttachmentRef } from '@tthc-dang/core';
import { paperOf } from '../files.ts';
import { problemIn } from '../wire.ts';
import type { ProtocolCheck } from './check.ts';

const shows = ['R13', 'R17'];

/** What the hexadecimal SHA-256 of a file is. */
async function digestOf(file: File): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Papers are what they were when they were handed in, and nothing else than papers. */
export const attachments: readonly ProtocolCheck[] = [
  {
    id: 'paper-kept',
    title: 'Giấy tờ lấy về đúng như khi nộp',
    shows,
    run: async ({ before, findings }) => {
      const { stage, model } = await before('submit');
      const file = paperOf('Quyết định.pdf');
      const stored = await stage.wire.upload('member', model.dossier.id, file);
      findings.same('status', stored.status, 201);
      const { id, name, type, size, sha256 } = (stored.body ?? {}) as Partial<AttachmentRef>;
      findings.same(
        'paper',
        { name, type, size, sha256 },
        { name: file.name, type: file.type, size: file.size, sha256: await digestOf(file) },
      );
      const back = await stage.wire.get('member', `/v1/attachments/${id}`);
      findings.same('paper', back.body, await file.text(), 'the bytes');
      findings.holds(
        'headers',
        /^attachment\b/.test(back.headers.get('content-disposition') ?? ''),
        'the file opens in the page',
      );
      findings.same('headers', back.headers.get('x-content-type-options'), 'nosniff');
      findings.same(
        'hidden',
        (await stage.wire.get('stranger', `/v1/attachments/${id}`)).status,
        404,
        'the file of another',
      );
    },
  },
  {
    id: 'paper-of-another-kind',
    title: 'Chỉ nhận tệp đúng loại, không tin tên tệp',
    shows,
    run: async ({ before, findings }) => {
      const { stage, model } = await before('submit');
      const page = new File(['<script>alert(1)</script>'], 'giay.pdf', { type: 'application/pdf' });
      findings.same(
        'status',
        (await stage.wire.upload('member', model.dossier.id, page)).status,
        415,
        'a page that says it is a PDF',
      );
      const empty = new File([], 'giay.pdf', { type: 'application/pdf' });
      findings.same(
        'status',
        (await stage.wire.upload('member', model.dossier.id, empty)).status,
        422,
        'an empty file',
      );
    },
  },
  {
    id: 'paper-of-another-dossier',
    title: 'Không nộp được giấy tờ không có trong hồ sơ',
    shows,
    run: async ({ before, findings }) => {
      const { stage, path, model, revision, when } = await before('submit');
      const answers = await stage.answersOf(when, 'member', model.dossier.id);
      const [stored] = answers['decisionFile'] as readonly AttachmentRef[];
      for (const [says, change] of [
        ['a paper that nobody uploaded', { id: '00000000-0000-4000-8000-000000000000' }],
        ['another content under the same id', { sha256: 'f'.repeat(64) }],
        ['another size under the same id', { size: 1 }],
      ] as const) {
        const answer = await stage.wire.post(
          'member',
          `${path}/submit`,
          { ...answers, decisionFile: [{ ...stored, ...change }] },
          { revision },
        );
        findings.same('status', answer.status, 422, says);
        const pointers = (problemIn(answer).refusals ?? []).flatMap(({ issues = [] }) =>
          issues.map(({ pointer }) => pointer),
        );
        findings.holds(
          'refusals',
          pointers.some((pointer) => pointer.startsWith('/decisionFile')),
          `${says}: no pointer to it`,
        );
      }
    },
  },
  {
    id: 'paper-for-a-strange-dossier',
    title: 'Không gửi được tệp vào hồ sơ của người khác',
    shows: [...shows, 'R23'],
    run: async ({ before, findings }) => {
      const { stage, model } = await before('submit');
      findings.same('status', (await stage.wire.upload('stranger', model.dossier.id, paperOf('a.pdf'))).status, 404);
    },
  },
];
