import { describe, expect, test } from 'vitest';
import { trial, type Trial } from '../internal/testing/trial.ts';
import { cast } from '../seed/cast.ts';
import { rowsOfCsv } from './rows-of-csv.ts';

const unit = 'base-so-vi-du';
const by = 'm-upper-uy-ban-song-mau-org-officer';
const path = `/v1/reconciliations?unitId=${unit}`;
const { member } = cast.routeC;
const waiting = () => trial('transfer/none', { later: () => undefined });
const start = async (at: Trial, records: readonly object[]) => (await at.send(by, 'POST', path, { records })).body;

describe('a reconciliation', () => {
  test('is a job that ends by itself, finds what differs and changes nothing', async () => {
    const at = await trial('transfer/none');
    const members = (await at.store.snapshot()).members;
    const { id, status } = await start(at, [
      { id: member, fullName: 'Trần Thị Ví Dụ', ethnicity: 'Kinh' },
      { id: cast.another, fullName: 'Lê Văn Khác' },
      { id: 'm-la', fullName: 'Người Lạ' },
    ]);
    expect(status).toBe('pending');
    await at.server.sweep();
    expect((await at.get(by, `/v1/jobs/${id}`)).body).toMatchObject({ status: 'succeeded', done: 3, of: 3 });
    const { body } = await at.get(by, `/v1/reconciliations/${id}`);
    expect(body).toMatchObject({ theirs: 3, onlyThere: 1, differs: 2 });
    expect(body.units[0].indicators.map((one: { id: string }) => one.id)).toContain('consistent');
    const list = await at.get(by, `/v1/reconciliations/${id}/differences?limit=100`);
    const differs = list.body.items.filter(({ kind }: { kind: string }) => kind === 'differs');
    const { differences } = differs.find((one: { memberId: string }) => one.memberId === cast.another);
    expect(differences[0]).toMatchObject({
      field: 'fullName',
      ours: 'Lê Văn Thử Nghiệm',
      theirs: 'Lê Văn Khác',
      likeness: 'different',
    });
    // The list names nothing else of this member.
    expect(new Set(differences.slice(1).map((one: { likeness: string }) => one.likeness))).toEqual(
      new Set(['missing-there']),
    );
    const kept = await at.store.snapshot();
    expect([kept.members, kept.dossiers]).toEqual([members, []]);
  });

  test('opens a correction that proposes what the other system says, once per key', async () => {
    const at = await waiting();
    const { id } = await start(at, [{ id: member, fullName: 'Trần Thị Khác', birthDate: 'sometime' }]);
    await at.server.sweep();
    const open = () =>
      at.send(by, 'POST', `/v1/reconciliations/${id}/differences/${member}/correction`, undefined, { key: 'one' });
    const opened = await open();
    expect(opened.body).toMatchObject({ procedure: 'data-correction', memberId: member, draft: { event: 'PROPOSE' } });
    // What has no acceptable form is left for a person.
    expect(opened.body.draft.input).toEqual({ fullName: 'Trần Thị Khác' });
    expect((await open()).body.id).toBe(opened.body.id);
    expect(opened.headers.get('location')).toBe(`/v1/data-correction/dossiers/${opened.body.id}`);
  });

  test('is finished by the sweep after a crash, and is nobody else’s', async () => {
    const at = await waiting();
    const { id } = await start(at, [{ id: member }]);
    for (const who of [member, cast.farSecretary, cast.inspector])
      expect([
        (await at.get(who, `/v1/jobs/${id}`)).status,
        (await at.get(who, `/v1/reconciliations/${id}`)).status,
      ]).toEqual([404, 404]);
    expect((await at.get(by, `/v1/reconciliations/${id}`)).body.code).toBe('JOB_PENDING');
    await at.server.sweep();
    expect((await at.get(by, `/v1/reconciliations/${id}`)).status).toBe(200);
    expect((await at.store.read((reader) => reader.list('uploadedRecords', { limit: 1 }))).total).toBe(0);
  });

  test('can be stopped before its end, and not after it', async () => {
    const at = await waiting();
    const { id } = await start(at, [{ id: member }]);
    const stop = () => at.send(by, 'DELETE', `/v1/jobs/${id}`);
    expect((await stop()).status).toBe(204);
    expect((await stop()).body.code).toBe('JOB_FINISHED');
    await at.server.sweep();
    expect((await at.get(by, `/v1/jobs/${id}`)).body).toMatchObject({ status: 'failed', failure: 'CANCELLED' });
    expect((await at.get(by, `/v1/reconciliations/${id}`)).status).toBe(404);
    const left = (await at.store.snapshot()).kept?.map(({ collection }) => collection);
    for (const name of ['uploadedRecords', 'differenceLines', 'reconciliations']) expect(left).not.toContain(name);
  });

  test('takes a table of a spreadsheet, by labels too, and names each fault by line and field', async () => {
    const at = await waiting();
    const send = (text: string) => at.send(by, 'POST', path, text, { headers: { 'content-type': 'text/csv' } });
    const good = `\uFEFFMã đảng viên;Họ và tên;Dân tộc\r\n${member};"Trần ""Thị""; Ví Dụ";Kinh\r\n\r\n`;
    const { id, of } = (await send(good)).body;
    expect(of).toBe(1);
    await at.server.sweep();
    const { items } = (await at.get(by, `/v1/reconciliations/${id}/differences?limit=100`)).body;
    const mine = items.find((one: { memberId: string }) => one.memberId === member);
    expect(mine.differences[0].theirs).toBe('Trần "Thị"; Ví Dụ');
    // A table of another system: its letters in parts, or without accents.
    for (const head of ['Mã đảng viên;Họ và tên'.normalize('NFD'), 'MA DANG VIEN;Ho va ten'])
      expect((await send(`${head}\r\n${member};Trần Thị Ví Dụ\r\n`)).body.of).toBe(1);
    const bad = await send(`id,fullName,age\n${member},A,40\n,B\n${member},C\n`);
    expect(bad.status).toBe(422);
    expect(bad.body.refusals[0].issues).toMatchObject([
      { pointer: '/records/0/age', says: expect.stringContaining('Dòng 2') },
      { pointer: '/records/1/id', says: expect.stringContaining('Dòng 3') },
      { pointer: '/records/2/id', code: 'twice', says: expect.stringContaining('Dòng 4') },
    ]);
    expect((await send('id\n"open')).status).toBe(400);
    expect((await at.send(by, 'POST', path, { records: [] })).status).toBe(400);
    expect((await at.send(by, 'POST', path, '<x/>', { headers: { 'content-type': 'text/xml' } })).status).toBe(415);
  });

  test('compares a list of twenty thousand', async () => {
    const at = await waiting();
    const { id } = await start(
      at,
      Array.from({ length: 20_000 }, (_, n) => ({ id: `m-${n}`, fullName: 'Nguyễn Văn Mẫu' })),
    );
    await at.server.sweep();
    expect((await at.get(by, `/v1/reconciliations/${id}`)).body.onlyThere).toBe(20_000);
    const more = await at.send(by, 'POST', path, {
      records: Array.from({ length: 20_001 }, (_, n) => ({ id: `m-${n}` })),
    });
    expect(more.status).toBe(400);
  });
});

test('rows of a table are read as spreadsheets write them', () => {
  expect(rowsOfCsv('a,b\r\n"1,5","x\ny"\r\n,\r\n"""q""",', 10)).toEqual([
    ['a', 'b'],
    ['1,5', 'x\ny'],
    ['"q"', ''],
  ]);
});
