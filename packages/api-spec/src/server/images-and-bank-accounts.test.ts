import { describe, expect, test } from 'vitest';
import { trial, type Answer, type Trial } from './internal/testing/trial.ts';
import { bankAccount } from './scenarios/bank-accounts.ts';
import { administrationCast as who } from './scenarios/administration-cast.ts';
import { narrowPng, samplePdf, signaturePng } from './scenarios/sample-files.ts';

async function sendTo(at: Trial, by: string, procedure: string, event: string, input: object): Promise<Answer> {
  const record = await at.store.read((reader) => reader.dossier(at.dossierId));
  const path = `/v1/${procedure}/dossiers/${at.dossierId}/${event}`;
  return at.send(by, 'POST', path, input, { revision: record?.revision ?? 0 });
}
const issues = ({ body }: Answer): readonly string[] =>
  (body.refusals ?? []).flatMap(({ issues: all = [] }: { issues?: readonly { code: string }[] }) =>
    all.map(({ code }) => code),
  );
const upload = async (at: Trial, by: string, bytes: Uint8Array<ArrayBuffer>, type: string) =>
  (await at.upload(by, at.dossierId, new Blob([bytes], { type }), type === 'image/png' ? 'anh.png' : 'giay.pdf')).body;

describe('an image', () => {
  const send = async (at: Trial, image: readonly unknown[]) =>
    sendTo(at, who.clerk, 'signature-image', 'upload-signature', { image, isOwn: true });

  test('of the least size is put into use', async () => {
    const at = await trial('images/draft');
    const answer = await send(at, [await upload(at, who.clerk, signaturePng, 'image/png')]);
    expect([answer.status, answer.body.state]).toEqual([200, 'in-use']);
    expect(await at.store.read((reader) => reader.kept('images', at.dossierId))).toMatchObject({
      owner: who.base,
      kind: 'signature',
      personId: who.clerk,
      open: true,
    });
  });

  test('one point too narrow is refused, as the system measured it', async () => {
    const at = await trial('images/draft');
    const answer = await send(at, [await upload(at, who.clerk, narrowPng, 'image/png')]);
    expect([answer.status, issues(answer)]).toEqual([422, ['picture-is-legible']]);
  });

  test('that is no picture, or that was never uploaded, is refused', async () => {
    const at = await trial('images/draft');
    const page = await send(at, [await upload(at, who.clerk, samplePdf, 'application/pdf')]);
    expect(issues(page)).toContain('picture-is-png');
    const stored = await upload(at, who.clerk, signaturePng, 'image/png');
    const invented = await send(at, [{ ...stored, sha256: 'a'.repeat(64) }]);
    expect(issues(invented)).toContain('picture-is-legible');
  });

  test('replaces the former one of the same person, which stays among the ended', async () => {
    const at = await trial('images/signature-replaced');
    const { items } = await at.store.read((reader) => reader.list('images', { owners: [who.base], limit: 10 }));
    expect(items.map(({ open, to }) => [open, to])).toEqual([
      [false, '2026-11-03'],
      [true, undefined],
    ]);
  });
});

describe('a bank account', () => {
  const prepare = async (at: Trial, change: object) =>
    sendTo(at, who.finance, 'bank-account-change', 'prepare', {
      ...bankAccount('113366668888'),
      evidence: [await upload(at, who.finance, samplePdf, 'application/pdf')],
      ...change,
    });

  test.each([
    [{ accountNo: '' }, 'accountNo'],
    [{ accountNo: '12345' }, 'accountNo'],
    [{ accountNo: 'số 113366668888' }, 'accountNo'],
    [{ holderName: '' }, 'holderName'],
    [{ holderName: 'Nguyễn Văn Mẫu' }, 'holderName'],
    [{ bank: '' }, 'bank'],
    [{ evidence: [] }, 'evidence'],
  ])('is refused with %j', async (change, field) => {
    const at = await trial('bank-accounts/draft');
    const answer = await prepare(at, change);
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body.refusals)).toContain(`"/${field}`);
  });

  test('takes the holder without accents, as banks print it', async () => {
    const at = await trial('bank-accounts/draft');
    expect((await prepare(at, { holderName: 'DANG BO XA LAM MAU' })).status).toBe(200);
  });

  test('is not confirmed by whoever prepared it, whatever else they are', async () => {
    const at = await trial('bank-accounts/awaiting-confirmation');
    await at.store.write(async (writer) => {
      const finance = await writer.member(who.finance);
      await writer.putMember({
        ...finance!,
        assignments: [...finance!.assignments, { organizationId: who.base, office: 'secretary', from: '2026-01-01' }],
      });
    });
    const refused = await sendTo(at, who.finance, 'bank-account-change', 'confirm', { comparedWithBank: true });
    expect([refused.status, refused.body.code]).toEqual([403, 'SELF_APPROVAL']);
  });

  test('is one in use; the former one stays in the history, and is in use again when restored', async () => {
    const inUse = async (name: string) => {
      const at = await trial(name);
      const { items } = await at.store.read((reader) => reader.list('bankAccounts', { owners: [who.base], limit: 9 }));
      return items.map(({ accountNo, open }) => [accountNo, open]);
    };
    expect(await inUse('bank-accounts/awaiting-confirmation')).toEqual([]);
    expect(await inUse('bank-accounts/changed')).toEqual([
      ['113366668888', false],
      ['999988887777', true],
    ]);
    expect(await inUse('bank-accounts/restored')).toEqual([
      ['113366668888', false],
      ['999988887777', false],
      ['113366668888', true],
    ]);
  });

  test('that has changed is told to whoever pays to it', async () => {
    const at = await trial('bank-accounts/cooling-off');
    const { body } = await at.get(who.member, '/v1/notifications');
    expect(body.items).toMatchObject([{ procedure: 'bank-account-change', event: 'CONFIRM' }]);
    const { body: elsewhere } = await at.get(who.stranger, '/v1/notifications');
    expect(elsewhere.items).toEqual([]);
  });
});
