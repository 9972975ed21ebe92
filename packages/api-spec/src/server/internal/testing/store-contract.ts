import { expect, test } from 'vitest';
import type { LogEntry } from '@tthc-dang/core';
import { scenario } from '../../scenarios/scenario.ts';
import { seed } from '../../seed/seed.ts';
import type { KeptQuery } from '../../store/collections.ts';
import type { Item } from '../../store/item.ts';
import type { DossierRecord, SeatAt, Store } from '../../store/store.ts';

/** What every store must do; `open` gives a fresh, empty one. */
export function storeContract(open: () => Store | Promise<Store>): void {
  const record = (id: string, more: Partial<DossierRecord> = {}): DossierRecord => ({
    id,
    procedure: 'official-transfer',
    tableVersion: '2026-11-02',
    policyVersion: '2026-11-21',
    revision: 1,
    state: 'draft',
    facts: { memberId: 'm-1' },
    final: false,
    memberId: 'm-1',
    memberName: 'Nguyễn Văn Mẫu',
    initiatorId: 'm-1',
    openedAt: '2026-11-02T08:00:00+07:00',
    updatedAt: '2026-11-02T08:00:00+07:00',
    search: 'nguyen van mau',
    readers: [],
    handlers: [],
    ...more,
  });
  // The store keeps entries and does not judge them.
  const entry = (seq: number): LogEntry => ({ seq, event: 'OPEN', hash: `h${seq}` }) as LogEntry;
  const ids = async (
    store: Store,
    query: Partial<Parameters<Parameters<Parameters<Store['read']>[0]>[0]['dossiers']>[0]>,
  ) => (await store.read((reader) => reader.dossiers({ limit: 100, ...query }))).items.map(({ id }) => id);

  test('gives back what was put, and nothing for what was not', async () => {
    const store = await open();
    await store.write(async (writer) => {
      await writer.putDossier(record('d1', { code: 'CT-1', dueOn: '2026-11-05' }));
      await writer.appendLog('d1', [entry(0)]);
    });
    await store.read(async (reader) => {
      expect(await reader.dossier('d1')).toEqual(record('d1', { code: 'CT-1', dueOn: '2026-11-05' }));
      expect(await reader.log('d1')).toEqual([entry(0)]);
      expect(await reader.dossier('d2')).toBeUndefined();
      expect(await reader.log('d2')).toEqual([]);
      expect(await reader.member('nobody')).toBeUndefined();
      expect(await reader.attachment('none')).toBeUndefined();
      expect(await reader.attachmentBytes('none')).toBeUndefined();
      expect(await reader.setting('none')).toBeUndefined();
    });
    await store.close();
  });

  test('reads dossiers as lines of a report, by their columns, and dossiers due from a day', async () => {
    const store = await open();
    const [clerk, deputy]: readonly SeatAt[] = [
      { organizationId: 'u2', office: 'clerk' },
      { organizationId: 'u1', office: 'deputy' },
    ];
    await store.write(async (writer) => {
      const open = { submittedOn: '2026-11-03', dueOn: '2026-11-05', unitId: 'u1', handlers: [clerk!, deputy!] };
      await writer.putDossier(record('a', open));
      await writer.putDossier(record('b', { final: true, state: 'received', unitId: 'u2' }));
      await writer.putDossier(record('c', { procedure: 'other' }));
    });
    const lines = await store.read((reader) => reader.lines({ procedures: ['official-transfer'] }));
    expect(lines.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      {
        id: 'a',
        procedure: 'official-transfer',
        state: 'draft',
        final: false,
        unitId: 'u1',
        heldBy: 'u1',
        submittedOn: '2026-11-03',
        dueOn: '2026-11-05',
      },
      {
        id: 'b',
        procedure: 'official-transfer',
        state: 'received',
        final: true,
        unitId: 'u2',
        endedAt: '2026-11-02T08:00:00+07:00',
      },
    ]);
    expect(await store.read((reader) => reader.lines({ heldBy: [clerk!], open: true }))).toHaveLength(1);
    expect(await ids(store, { dueFrom: '2026-11-06' })).toEqual(['b', 'c']);
    expect(await ids(store, { dueFrom: '2026-11-05', dueBefore: '2026-11-06' })).toEqual(['a']);
    await store.close();
  });

  test('leaves no trace of a transaction that throws', async () => {
    const store = await open();
    await store.load(seed);
    const failing = store.write(async (writer) => {
      await writer.putDossier(record('d1'));
      await writer.appendLog('d1', [entry(0)]);
      await writer.putSetting('a', '1');
      await writer.putMember({ ...seed.members[0]!, fullName: 'Changed' });
      await writer.putOrganizations([]);
      await writer.next('s');
      await writer.tell([{ to: { personId: 'p' }, template: 't', params: {}, dedupeKey: 'k' }], 'now');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    await store.write(async (writer) => {
      expect(await writer.dossier('d1')).toBeUndefined();
      expect(await writer.log('d1')).toEqual([]);
      expect(await writer.setting('a')).toBeUndefined();
      expect((await writer.member(seed.members[0]!.id))?.fullName).toBe(seed.members[0]!.fullName);
      expect(await writer.organizations()).toHaveLength(seed.organizations.length);
      expect(await writer.next('s')).toBe(1);
      expect(await writer.outbox({ personId: 'p', seats: [] }, 10)).toEqual({ items: [], total: 0 });
    });
    await store.close();
  });

  test('runs one writing transaction at a time', async () => {
    const store = await open();
    const add = () =>
      store.write(async (writer) => {
        const before = Number((await writer.setting('count')) ?? 0);
        await Promise.resolve();
        await writer.putSetting('count', String(before + 1));
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect(await store.read((reader) => reader.setting('count'))).toBe('20');
    await store.close();
  });

  test('runs jobs of one name one after the other, and goes on after one that failed', async () => {
    const store = await open();
    const seen: string[] = [];
    const job = (name: string, fails = false) =>
      store.alone('job', async () => {
        seen.push(`${name} begins`);
        await store.write((writer) => writer.next('n'));
        seen.push(`${name} ends`);
        if (fails) throw new Error('on purpose');
        return name;
      });
    const [first, second, third] = await Promise.allSettled([job('a'), job('b', true), job('c')]);
    expect([first, third]).toMatchObject([{ value: 'a' }, { value: 'c' }]);
    expect(second).toMatchObject({ status: 'rejected' });
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
    await store.close();
  });

  test('gives out everything piece by piece, and takes it back whole', async () => {
    const { store: source } = await scenario('transfer/awaiting-base');
    const first = await open();
    await first.load(await source.snapshot());
    await first.write(async (writer) => {
      await writer.putAnswered({
        personId: 'p',
        key: 'k',
        fingerprint: 'f',
        status: 200,
        headers: {},
        body: '',
        at: 'now',
      });
      await writer.keep('bankTransactions', {
        id: 't',
        owner: 'o',
        sort: 's',
        amountDong: 1,
        note: '',
        matched: false,
      });
    });
    const second = await open();
    await first.read((reader) => second.load(reader.items()));
    const allOf = (store: Store) =>
      store.read(async (reader) => {
        const items: string[] = [];
        for await (const item of reader.items())
          items.push(JSON.stringify('bytes' in item ? { ...item, bytes: [...item.bytes] } : item));
        return items.sort();
      });
    const items = await allOf(first);
    expect(await allOf(second)).toEqual(items);
    for (const kind of ['organizations', 'member', 'dossier', 'attachment', 'answered', 'told', 'kept', 'sequence'])
      expect(items.some((item) => item.includes(`"kind":"${kind}"`))).toBe(true);
    expect(await second.write((writer) => writer.outbox({ personId: 'nobody', seats: [] }, 1))).toMatchObject({
      total: 0,
    });
    await Promise.all([first.close(), second.close()]);
  });

  test('keeps what it has when new data break off in the middle', async () => {
    const store = await open();
    await store.load(seed);
    const breakingOff = async function* (): AsyncGenerator<Item> {
      yield { kind: 'member', member: { ...seed.members[0]!, id: 'new' } };
      throw new Error('torn');
    };
    await expect(store.load(breakingOff())).rejects.toThrow('torn');
    await store.read(async (reader) => {
      expect(await reader.members()).toHaveLength(seed.members.length);
      expect(await reader.member('new')).toBeUndefined();
    });
    await store.close();
  });

  test('only adds to a log, in order and without gaps', async () => {
    const store = await open();
    await store.write((writer) => writer.appendLog('d1', [entry(0), entry(1)]));
    await expect(store.write((writer) => writer.appendLog('d1', [entry(1)]))).rejects.toThrow('do not follow');
    await expect(store.write((writer) => writer.appendLog('d1', [entry(3)]))).rejects.toThrow('do not follow');
    await store.write((writer) => writer.appendLog('d1', [entry(2)]));
    expect((await store.read((reader) => reader.log('d1'))).map(({ seq }) => seq)).toEqual([0, 1, 2]);
    await store.close();
  });

  test('lists in order of deadline, then the newest first, page by page, also while others are added', async () => {
    const store = await open();
    const at = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00+07:00`;
    await store.write(async (writer) => {
      await writer.putDossier(record('none-old', { openedAt: at(1) }));
      await writer.putDossier(record('none-new', { openedAt: at(9) }));
      await writer.putDossier(record('late', { dueOn: '2026-11-01' }));
      await writer.putDossier(record('soon', { dueOn: '2026-11-20' }));
    });
    expect(await ids(store, {})).toEqual(['late', 'soon', 'none-new', 'none-old']);
    const first = await store.read((reader) => reader.dossiers({ limit: 2 }));
    expect(first.total).toBe(4);
    await store.write((writer) => writer.putDossier(record('later-late', { dueOn: '2026-10-01' })));
    const after = { due: '2026-11-20', openedAt: record('').openedAt, id: 'soon' };
    expect(await ids(store, { after })).toEqual(['none-new', 'none-old']);
    await store.close();
  });

  test('finds dossiers by what a list asks for', async () => {
    const store = await open();
    const seat = { organizationId: 'o1', office: 'secretary' } as const;
    await store.write(async (writer) => {
      await writer.putDossier(record('mine'));
      await writer.putDossier(
        record('of-unit', {
          memberId: 'm-2',
          initiatorId: 'm-2',
          readers: ['o1'],
          handlers: [seat],
          state: 'cell-intake',
          dueOn: '2026-11-05',
          search: 'tran thi vi du ct-1',
        }),
      );
      await writer.putDossier(
        record('elsewhere', {
          memberId: 'm-3',
          initiatorId: 'm-3',
          readers: ['o2'],
          assignee: 'm-9',
          lapsesOn: '2026-12-01',
        }),
      );
      await writer.putDossier(record('filed', { memberId: 'm-4', initiatorId: 'm-1', final: true, state: 'received' }));
    });
    expect(await ids(store, { visibleTo: { personId: 'm-1', organizationIds: ['o1'] } })).toEqual([
      'of-unit',
      'filed',
      'mine',
    ]);
    expect(await ids(store, { visibleTo: { personId: 'm-9', organizationIds: [] } })).toEqual([]);
    expect(await ids(store, { heldBy: [seat] })).toEqual(['of-unit']);
    expect(await ids(store, { heldBy: [{ ...seat, office: 'clerk' }] })).toEqual([]);
    expect(await ids(store, { heldBy: [] })).toEqual([]);
    expect(await ids(store, { assignee: 'm-9' })).toEqual(['elsewhere']);
    expect(await ids(store, { memberId: 'm-4' })).toEqual(['filed']);
    expect(await ids(store, { memberId: 'm-4', open: true })).toEqual([]);
    expect(await ids(store, { state: 'cell-intake' })).toEqual(['of-unit']);
    expect(await ids(store, { procedure: 'other' })).toEqual([]);
    expect(await ids(store, { dueBefore: '2026-11-05' })).toEqual([]);
    expect(await ids(store, { dueBefore: '2026-11-06' })).toEqual(['of-unit']);
    expect(await ids(store, { lapsesBefore: '2026-12-02' })).toEqual(['elsewhere']);
    expect(await ids(store, { words: ['vi', 'tran'] })).toEqual(['of-unit']);
    expect(await ids(store, { words: ["%' OR 1=1 --"] })).toEqual([]);
    await store.close();
  });

  test('takes any text: control signs, half characters, quotes, signs of patterns', async () => {
    const store = await open();
    const odd = `a\0b\u0001 \ud800 ' " \\ % _ ? $1 {x,y} \u202e 🎈 é`;
    await store.write(async (writer) => {
      await writer.putDossier(record('d1', { memberName: odd, search: odd, facts: { odd } }));
      await writer.keep('bankTransactions', {
        id: 't',
        owner: 'o',
        sort: 's',
        amountDong: 1,
        note: odd,
        matched: false,
      });
    });
    await store.read(async (reader) => {
      expect(await reader.dossier('d1')).toMatchObject({ memberName: odd, facts: { odd } });
      expect(await reader.kept('bankTransactions', 't')).toMatchObject({ note: odd });
      expect(await reader.dossier(odd)).toBeUndefined();
      expect(await reader.member(odd)).toBeUndefined();
      expect(await reader.draft(odd, odd)).toBeUndefined();
      expect(await reader.membersOf([odd])).toEqual([]);
      expect(await reader.answered(odd, odd)).toBeUndefined();
    });
    for (const query of [
      { procedure: odd },
      { states: [odd, '{}', '"'] },
      { unitIds: [odd] },
      { heldBy: [{ organizationId: odd, office: 'clerk' as const }] },
    ])
      expect(await ids(store, query)).toEqual([]);
    for (const word of ['\' " \\', '% _ ? $1', '{x,y}', '🎈 é'])
      expect(await ids(store, { words: [word] })).toEqual(['d1']);
    expect(await ids(store, { words: ['%'], visibleTo: { personId: odd, organizationIds: [odd] } })).toEqual([]);
    await store.close();
  });

  test('finds dossiers by the book they stand in, by several procedures and states, and by their days', async () => {
    const store = await open();
    await store.write(async (writer) => {
      await writer.putDossier(record('none'));
      await writer.putDossier(record('a', { unitId: 'u1', month: '2026-10', procedure: 'p1', state: 's1' }));
      await writer.putDossier(record('b', { unitId: 'u1', month: '2026-11', procedure: 'p2', state: 's2' }));
      await writer.putDossier(
        record('c', { unitId: 'u2', month: '2026-11', procedure: 'p3', submittedOn: '2026-11-05' }),
      );
    });
    expect(await ids(store, { unitIds: ['u1', 'u2'] })).toEqual(['a', 'b', 'c']);
    expect(await ids(store, { unitIds: [] })).toEqual([]);
    expect(await ids(store, { unitIds: ['u1'], month: '2026-11' })).toEqual(['b']);
    expect(await ids(store, { month: '2026-11' })).toEqual(['b', 'c']);
    expect(await ids(store, { procedures: ['p1', 'p3'] })).toEqual(['a', 'c']);
    expect(await ids(store, { states: ['s1', 's2'] })).toEqual(['a', 'b']);
    expect(await ids(store, { submittedFrom: '2026-11-05', submittedTo: '2026-11-05' })).toEqual(['c']);
    expect(await ids(store, { submittedFrom: '2026-11-06' })).toEqual([]);
    expect(await ids(store, { submittedTo: '2026-11-04' })).toEqual([]);
    expect(await ids(store, { openedBefore: '2026-11-02T08:00:00+07:00' })).toEqual([]);
    expect(await ids(store, { openedBefore: '2026-11-02T08:00:01+07:00' })).toHaveLength(4);
    await store.write((writer) => writer.putDossier(record('a', { unitId: 'u3', month: '2026-12' })));
    expect(await ids(store, { unitIds: ['u1'] })).toEqual(['b']);
    expect(await ids(store, { unitIds: ['u3'], month: '2026-12' })).toEqual(['a']);
    await store.close();
  });

  test('keeps records of collections, and lists them by owner, in order, page by page', async () => {
    const store = await open();
    const money = (id: string, owner: string, day: number, open = false) => ({
      id,
      owner,
      sort: `2026-11-${String(day).padStart(2, '0')}T08:00:00+07:00`,
      open,
      amountDong: day * 1000,
      note: 'Đảng phí',
      matched: !open,
    });
    await store.write(async (writer) => {
      await writer.keep('bankTransactions', money('t3', 'o1', 3));
      await writer.keep('bankTransactions', money('t1', 'o1', 1, true));
      await writer.keep('bankTransactions', money('t2', 'o2', 2, true));
      await writer.keep('bankTransactions', money('t2b', 'o1', 2));
    });
    const list = async (query: Partial<KeptQuery>) => {
      const { items, total } = await store.read((reader) => reader.list('bankTransactions', { limit: 10, ...query }));
      return [items.map(({ id }) => id), total];
    };
    expect(await store.read((reader) => reader.kept('bankTransactions', 't1'))).toEqual(money('t1', 'o1', 1, true));
    expect(await store.read((reader) => reader.kept('bankTransactions', 't9'))).toBeUndefined();
    expect(await list({})).toEqual([['t1', 't2', 't2b', 't3'], 4]);
    expect(await list({ descending: true, limit: 3 })).toEqual([['t3', 't2b', 't2'], 4]);
    expect(await list({ owners: ['o1'] })).toEqual([['t1', 't2b', 't3'], 3]);
    expect(await list({ owners: ['o1', 'o2'], open: true })).toEqual([['t1', 't2'], 2]);
    expect(await list({ owners: [] })).toEqual([[], 0]);
    const after = { sort: money('t2', '', 2).sort, id: 't2' };
    expect(await list({ after, limit: 1 })).toEqual([['t2b'], 4]);
    expect(await list({ after, descending: true })).toEqual([['t1'], 4]);
    await store.write((writer) => writer.keep('bankTransactions', money('t1', 'o2', 9)));
    expect(await list({ owners: ['o1'] })).toEqual([['t2b', 't3'], 2]);
    expect(await list({ owners: ['o2'], open: true })).toEqual([['t2'], 1]);
    await store.write((writer) => writer.drop('bankTransactions', 't1'));
    expect(await list({ owners: ['o2'] })).toEqual([['t2'], 1]);
    await expect(
      store.write(async (writer) => {
        await writer.keep('bankTransactions', money('t7', 'o1', 7));
        await writer.drop('bankTransactions', 't2');
        throw new Error('on purpose');
      }),
    ).rejects.toThrow('on purpose');
    expect(await list({})).toEqual([['t2', 't2b', 't3'], 3]);
    await store.load({ ...seed, kept: [{ collection: 'bankTransactions', record: money('t8', 'o8', 8) }] });
    expect(await list({})).toEqual([['t8'], 1]);
    await store.load(seed);
    expect(await list({})).toEqual([[], 0]);
    await store.close();
  });

  test('a dossier put again loses the readers and seats it no longer has', async () => {
    const store = await open();
    const handlers = [{ organizationId: 'o1', office: 'secretary' } as const];
    await store.write((writer) => writer.putDossier(record('d1', { readers: ['o1'], handlers })));
    await store.write((writer) => writer.putDossier(record('d1', { readers: ['o2'], handlers: [], revision: 2 })));
    expect(await ids(store, { heldBy: handlers })).toEqual([]);
    expect(await ids(store, { visibleTo: { personId: 'x', organizationIds: ['o1'] } })).toEqual([]);
    expect(await ids(store, { visibleTo: { personId: 'x', organizationIds: ['o2'] } })).toEqual(['d1']);
    await store.close();
  });

  test('keeps one working copy per person and dossier', async () => {
    const store = await open();
    const draft = { dossierId: 'd1', personId: 'p1', event: 'SUBMIT', input: { a: 1 }, savedAt: 'now', revision: 1 };
    await store.write((writer) => writer.putDraft(draft));
    await store.write((writer) => writer.putDraft({ ...draft, input: { a: 2 } }));
    await store.write((writer) => writer.putDraft({ ...draft, personId: 'p2' }));
    expect(await store.read((reader) => reader.draft('d1', 'p1'))).toEqual({ ...draft, input: { a: 2 } });
    await store.write((writer) => writer.deleteDraft('d1', 'p1'));
    expect(await store.read((reader) => reader.draft('d1', 'p1'))).toBeUndefined();
    expect(await store.read((reader) => reader.draft('d1', 'p2'))).toBeDefined();
    await store.close();
  });

  test('keeps files byte for byte, safe from later changes', async () => {
    const store = await open();
    const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
    const kept = {
      id: 'a1',
      dossierId: 'd1',
      ownerId: 'p1',
      name: 'á.pdf',
      type: 'application/pdf',
      size: 300,
      sha256: 'x',
      createdAt: 'now',
    } as const;
    await store.write((writer) => writer.putAttachment(kept, bytes));
    bytes.fill(0);
    const read = await store.read((reader) => reader.attachmentBytes('a1'));
    expect(Array.from(read ?? []).slice(0, 3)).toEqual([0, 1, 2]);
    expect(await store.read((reader) => reader.attachments('d1'))).toEqual([kept]);
    await store.write((writer) => writer.deleteAttachment('a1'));
    expect(await store.read((reader) => reader.attachmentBytes('a1'))).toBeUndefined();
    await store.close();
  });

  test('remembers answers per person and key, and forgets old ones', async () => {
    const store = await open();
    const answer = {
      personId: 'p1',
      key: 'k1',
      fingerprint: 'f',
      status: 200,
      headers: { etag: '"2"' },
      body: '{}',
      at: '2026-11-02T08:00:00+07:00',
    };
    await store.write((writer) => writer.putAnswered(answer));
    expect(await store.read((reader) => reader.answered('p1', 'k1'))).toEqual(answer);
    expect(await store.read((reader) => reader.answered('p2', 'k1'))).toBeUndefined();
    await store.write((writer) => writer.forgetAnswered('2026-11-02T08:00:00+07:00'));
    expect(await store.read((reader) => reader.answered('p1', 'k1'))).toBeDefined();
    await store.write((writer) => writer.forgetAnswered('2026-11-03T08:00:00+07:00'));
    expect(await store.read((reader) => reader.answered('p1', 'k1'))).toBeUndefined();
    await store.close();
  });

  test('tells once per key, to persons and to offices, the newest first', async () => {
    const store = await open();
    const told = (dedupeKey: string, to: object) =>
      ({ to, template: 't', params: { dossierId: 'd' }, dedupeKey }) as Parameters<
        Parameters<Parameters<Store['write']>[0]>[0]['tell']
      >[0][number];
    const toOffice = told('k2', { organizationId: 'o1', offices: ['secretary', 'deputy'] });
    await store.write((writer) => writer.tell([told('k1', { personId: 'p1' }), toOffice], 'now'));
    await store.write((writer) => writer.tell([toOffice], 'later'));
    const keys = (personId: string, office: 'deputy' | 'clerk', limit = 10, before?: number) =>
      store.read(async (reader) =>
        (await reader.outbox({ personId, seats: [{ organizationId: 'o1', office }] }, limit, before)).items.map(
          ({ dedupeKey }) => dedupeKey,
        ),
      );
    expect(await keys('p1', 'deputy')).toEqual(['k2', 'k1']);
    expect(await keys('p1', 'clerk')).toEqual(['k1']);
    expect(await keys('p2', 'deputy')).toEqual(['k2']);
    expect(await keys('p1', 'deputy', 1)).toEqual(['k2']);
    expect(await keys('p1', 'deputy', 10, 2)).toEqual(['k1']);
    const bothOffices: readonly SeatAt[] = [
      { organizationId: 'o1', office: 'secretary' },
      { organizationId: 'o1', office: 'deputy' },
    ];
    const { total } = await store.read((reader) => reader.outbox({ personId: 'p1', seats: bothOffices }, 1, 2));
    expect(total).toBe(2);
    await store.close();
  });

  test('gives out running numbers from 1, each sequence its own', async () => {
    const store = await open();
    const numbers = await store.write(async (writer) => [
      await writer.next('a'),
      await writer.next('a'),
      await writer.next('b'),
    ]);
    expect(numbers).toEqual([1, 2, 1]);
    await store.close();
  });

  test('answers with the same organizations as long as they do not change', async () => {
    const store = await open();
    await store.load(seed);
    const [first, second] = await store.read(async (reader) => [
      await reader.organizations(),
      await reader.organizations(),
    ]);
    expect(first).toBe(second);
    expect(first).toEqual(seed.organizations);
    await store.write((writer) => writer.putOrganizations(seed.organizations.slice(0, 1)));
    expect(await store.read((reader) => reader.organizations())).toHaveLength(1);
    await store.close();
  });

  test('finds members by their cells', async () => {
    const store = await open();
    await store.load(seed);
    const found = await store.read((reader) => reader.membersOf(['cell-lam-mau-4']));
    expect(found.map(({ id }) => id)).toEqual(
      seed.members.filter(({ cellId }) => cellId === 'cell-lam-mau-4').map(({ id }) => id),
    );
    expect(found.length).toBeGreaterThan(3);
    await store.close();
  });

  test('takes over a data set whole and keeps its own settings', async () => {
    const { store: source, dossierId } = await scenario('transfer/awaiting-base');
    const snapshot = await source.snapshot();
    const store = await open();
    await store.write(async (writer) => {
      await writer.putSetting('kept', 'yes');
      await writer.putDossier(record('gone'));
    });
    await store.load(snapshot);
    await store.read(async (reader) => {
      expect(await reader.dossier('gone')).toBeUndefined();
      expect(await reader.setting('kept')).toBe('yes');
      const both = [await reader.dossier(dossierId), await source.read((from) => from.dossier(dossierId))];
      expect(both[0]).toEqual(both[1]);
      expect(await reader.log(dossierId)).toEqual(await source.read((from) => from.log(dossierId)));
      expect(await reader.attachments(dossierId)).toHaveLength(2);
    });
    await store.close();
  });
}
