import { expect, test } from 'vitest';
import { trial } from '../internal/testing/trial.ts';
import { cast } from '../seed/cast.ts';

const codeOf = async (at: Awaited<ReturnType<typeof trial>>): Promise<string> =>
  (await at.store.read((reader) => reader.dossier(at.dossierId)))!.code!;
const ask = async (at: Awaited<ReturnType<typeof trial>>, code: string) => {
  // Nobody signs in to ask.
  const response = await at.server(new Request(`https://may-chu.example/v1/verify/${code}`));
  return { status: response.status, body: await response.json() };
};

test('tells whoever holds a paper which numbered papers there are and whether they hold, and names no person', async () => {
  const at = await trial('transfer/introduced');
  const code = await codeOf(at);
  const { status, body } = await ask(at, code);
  expect(status).toBe(200);
  expect(body).toMatchObject({ code, procedureLabel: 'Chuyển sinh hoạt đảng chính thức' });
  expect(body.papers.at(-1)).toMatchObject({ number: '102-GGT/BTC', standing: 'in-force' });
  const { memberName } = (await at.store.read((reader) => reader.dossier(at.dossierId)))!;
  expect(JSON.stringify(body)).not.toContain(memberName);
  expect(JSON.stringify(body)).not.toMatch(/Vũ|Trần Ngọc Mai/);
});

test('says of a paper that was not completed that it is a draft', async () => {
  const at = await trial('transfer/awaiting-base');
  const { body } = await ask(at, await codeOf(at));
  expect(body.papers).toEqual([
    expect.objectContaining({ standing: 'draft', says: expect.stringContaining('Bản nháp') }),
  ]);
});

test('says nothing of notices to the member', async () => {
  for (const scenario of ['transfer/on-hold', 'transfer/refused', 'transfer/needs-supplement']) {
    const at = await trial(scenario);
    const { body } = await ask(at, await codeOf(at));
    expect(JSON.stringify(body.papers)).not.toMatch(/Thông báo|Phiếu/);
  }
});

test('knows only the exact code, typed in either case', async () => {
  const at = await trial('transfer/introduced');
  const code = await codeOf(at);
  expect((await ask(at, code.toLowerCase())).status).toBe(200);
  for (const other of [code.slice(0, -1), `${code}0`, code.replace('CT-', 'TT-'), 'CT', cast.routeC.member])
    expect((await ask(at, other)).status, other).toBe(404);
});
