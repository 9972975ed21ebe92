import { describe, expect, test } from 'vitest';
import { samplePdf, samplePng } from '../scenarios/sample-files.ts';
import { cast } from '../seed/cast.ts';
import { trial } from '../internal/testing/trial.ts';
import { sniff } from './sniff.ts';
import { fileLimit } from './upload.ts';

const { routeC } = cast;
const bytes = (...parts: (string | readonly number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : Array.from(part),
    ),
  );
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1], [0xff, 0xd9]);

describe('sniffing', () => {
  test.each([
    ['a PDF', samplePdf, 'application/pdf'],
    ['a PNG', samplePng, 'image/png'],
    ['a JPEG', jpeg, 'image/jpeg'],
    ['a JPEG that a camera padded', bytes(jpeg, [0, 0, 0]), 'image/jpeg'],
    ['nothing', bytes(), undefined],
    ['text', bytes('xin chào'), undefined],
    ['a page', bytes('<!doctype html><script>1</script>'), undefined],
    ['a program', bytes('MZ', samplePdf), undefined],
    ['a PDF behind other bytes', bytes('x', samplePdf), undefined],
    ['a PDF that was cut off', samplePdf.slice(0, 60), undefined],
    ['a PDF with an archive behind it', bytes(samplePdf, 'PK\u0003\u0004', new Uint8Array(2000)), undefined],
    ['a JPEG with a brighter one behind it', bytes(jpeg, jpeg), 'image/jpeg'],
    ['a JPEG with a page behind it', bytes(jpeg, '<script>1</script>', [0xff, 0xd9]), undefined],
    ['a PNG that was cut off', samplePng.slice(0, -4), undefined],
    ['a PNG with something behind it', bytes(samplePng, samplePdf), undefined],
    ['a PNG of nothing but its signature', samplePng.slice(0, 8), undefined],
    ['a JPEG with a PDF inside', bytes(jpeg.slice(0, -2), samplePdf, [0xff, 0xd9]), undefined],
    ['a JPEG that was cut off', jpeg.slice(0, -1), undefined],
  ])('%s', (_, file, type) => expect(sniff(file)).toBe(type));
});

describe('attachments', () => {
  test('are stored with their digest and given back as they were, to be saved and not shown', async () => {
    const at = await trial('transfer/draft');
    const up = await at.upload(
      routeC.member,
      at.dossierId,
      new Blob([samplePdf], { type: 'application/pdf' }),
      'Bản tự kiểm điểm.pdf',
    );
    expect(up.status).toBe(201);
    expect(up.body).toMatchObject({ name: 'Bản tự kiểm điểm.pdf', type: 'application/pdf', size: samplePdf.length });
    expect(up.body.sha256).toMatch(/^[0-9a-f]{64}$/);
    const down = await at.get(routeC.member, `/v1/attachments/${up.body.id}`);
    expect(down.status).toBe(200);
    expect(down.headers.get('content-disposition')).toBe(
      `attachment; filename="Ban tu kiem diem.pdf"; filename*=UTF-8''B%E1%BA%A3n%20t%E1%BB%B1%20ki%E1%BB%83m%20%C4%91i%E1%BB%83m.pdf`,
    );
    expect(down.headers.get('x-content-type-options')).toBe('nosniff');
    expect(down.headers.get('content-security-policy')).toContain('sandbox');
    expect(down.body).toBe(new TextDecoder().decode(samplePdf));
  });

  test.each([
    ['an empty file', new Blob([], { type: 'application/pdf' }), 422, 'FILE_EMPTY'],
    ['a page that says it is a PDF', new Blob(['<script>1</script>'], { type: 'application/pdf' }), 415, 'FILE_TYPE'],
    ['a PNG that says it is a PDF', new Blob([samplePng], { type: 'application/pdf' }), 415, 'FILE_TYPE'],
    [
      'a drawing with script',
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }),
      415,
      'FILE_TYPE',
    ],
    [
      'a file over the limit',
      new Blob([new Uint8Array(fileLimit + 1)], { type: 'application/pdf' }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    [
      'a form over the limit',
      new Blob([new Uint8Array(fileLimit + 100_000)], { type: 'application/pdf' }),
      413,
      'PAYLOAD_TOO_LARGE',
    ],
  ])('%s is refused', async (_, file, status, code) => {
    const at = await trial('transfer/draft');
    const answer = await at.upload(routeC.member, at.dossierId, file);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(await at.store.read((reader) => reader.attachments(at.dossierId))).toEqual([]);
  });

  test.each([
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\Users\\x\\giấy.pdf', 'giấy.pdf'],
    ['..', 'tep.pdf'],
    ['anh\u202Efdp.exe', 'anhfdp.exe.pdf'],
    ['a"b<c>.pdf', 'abc.pdf'],
    [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(190)}.pdf`],
  ])('a name like %s becomes harmless', async (name, clean) => {
    const at = await trial('transfer/draft');
    expect(
      (await at.upload(routeC.member, at.dossierId, new Blob([samplePdf], { type: 'application/pdf' }), name)).body
        .name,
    ).toBe(clean);
  });

  test('a form without a file, with two, or that is no form is refused', async () => {
    const at = await trial('transfer/draft');
    const post = (body: BodyInit, headers: Record<string, string> = {}) =>
      at.server(
        new Request(`http://test/v1/attachments?dossierId=${at.dossierId}`, {
          method: 'POST',
          body,
          headers: { 'idempotency-key': 'k', ...headers },
        }),
      );
    // The trial acts as whoever asked last.
    await at.get(routeC.member, '/v1/me');
    const two = new FormData();
    for (const name of ['a.pdf', 'b.pdf']) two.append('file', new Blob([samplePdf], { type: 'application/pdf' }), name);
    const none = new FormData();
    none.append('other', 'x');
    expect((await post(two)).status).toBe(400);
    expect((await post(none)).status).toBe(400);
    expect((await post('{}', { 'content-type': 'application/json' })).status).toBe(415);
    expect((await post('garbage', { 'content-type': 'multipart/form-data; boundary=x' })).status).toBe(400);
    expect((await post('garbage', { 'content-type': 'multipart/form-data' })).status).toBe(415);
  });

  test('the same upload again gives the same file', async () => {
    const at = await trial('transfer/draft');
    const file = new Blob([samplePdf], { type: 'application/pdf' });
    const first = await at.upload(routeC.member, at.dossierId, file, 'a.pdf', 'k1');
    const again = await at.upload(routeC.member, at.dossierId, file, 'a.pdf', 'k1');
    expect(again.body).toEqual(first.body);
    expect(await at.store.read((reader) => reader.attachments(at.dossierId))).toHaveLength(1);
    expect(
      (await at.upload(routeC.member, at.dossierId, new Blob([samplePng], { type: 'image/png' }), 'b.png', 'k1'))
        .status,
    ).toBe(422);
  });

  test('only readers of the dossier add and read files; an unsubmitted one is its owner’s alone', async () => {
    const at = await trial('transfer/awaiting-cell');
    const file = new Blob([samplePdf], { type: 'application/pdf' });
    expect((await at.upload(cast.farSecretary, at.dossierId, file)).status).toBe(404);
    const [submitted] = await at.store.read((reader) => reader.attachments(at.dossierId));
    expect((await at.get(routeC.cellSecretary, `/v1/attachments/${submitted!.id}`)).status).toBe(200);
    expect((await at.get(cast.farSecretary, `/v1/attachments/${submitted!.id}`)).status).toBe(404);
    const { id } = (await at.upload(routeC.member, at.dossierId, file)).body;
    expect((await at.get(routeC.member, `/v1/attachments/${id}`)).status).toBe(200);
    expect((await at.get(routeC.cellSecretary, `/v1/attachments/${id}`)).status).toBe(404);
  });

  test('what was submitted cannot be deleted, what was not can, by its owner', async () => {
    const at = await trial('transfer/awaiting-cell');
    const [submitted] = await at.store.read((reader) => reader.attachments(at.dossierId));
    const kept = await at.send(routeC.member, 'DELETE', `/v1/attachments/${submitted!.id}`);
    expect([kept.status, kept.body.code]).toEqual([409, 'ATTACHMENT_IN_USE']);
    const { id } = (await at.upload(routeC.member, at.dossierId, new Blob([samplePdf], { type: 'application/pdf' })))
      .body;
    expect((await at.send(routeC.cellSecretary, 'DELETE', `/v1/attachments/${id}`)).status).toBe(404);
    expect((await at.send(routeC.member, 'DELETE', `/v1/attachments/${id}`)).status).toBe(204);
    expect((await at.get(routeC.member, `/v1/attachments/${id}`)).status).toBe(404);
  });

  test('a dossier keeps no more than forty files', async () => {
    const at = await trial('transfer/draft');
    const file = new Blob([samplePdf], { type: 'application/pdf' });
    for (let n = 0; n < 40; n += 1) expect((await at.upload(routeC.member, at.dossierId, file)).status).toBe(201);
    expect((await at.upload(routeC.member, at.dossierId, file)).body.code).toBe('TOO_MANY_ATTACHMENTS');
  });
});
