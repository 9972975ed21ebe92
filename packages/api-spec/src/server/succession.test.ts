import { describe, expect, test } from 'vitest';
import { trial, type Trial } from './internal/testing/trial.ts';
import { restored } from './register/ended-mandates.ts';
import { cast } from './seed/cast.ts';

const { routeC } = cast;

/** From the day after the scenario the cell of origin is part of another one. */
async function merge(at: Trial, ended: string, into: string): Promise<void> {
  const on = at.clock.now().slice(0, 10);
  await at.store.write(async (writer) =>
    writer.putOrganizations(
      (await writer.organizations()).map((one) =>
        one.id === ended && one.validTo === undefined ? { ...one, validTo: on, succeededBy: into } : one,
      ),
    ),
  );
  at.clock.advance({ days: 1 });
}

describe('after a reorganization (7.5)', () => {
  const successor = 'm-cell-so-vi-du-1-secretary';
  const path = (at: Trial) => `/v1/official-transfer/dossiers/${at.dossierId}`;

  test('whoever succeeded the cell has its dossiers in the inbox, reads them and decides', async () => {
    const at = await trial('transfer/awaiting-cell');
    const inbox = async (who: string) =>
      (await at.get(who, '/v1/dossiers?assignedTo=unit')).body.items.map(({ id }: { id: string }) => id);
    expect(await inbox(successor)).toEqual([]);
    expect((await at.get(successor, path(at))).status).toBe(404);
    await merge(at, routeC.origin, 'cell-so-vi-du-1');
    expect(await inbox(successor)).toEqual([at.dossierId]);
    const read = await at.get(successor, path(at));
    expect(read.status).toBe(200);
    expect(read.body.tasks.map(({ event }: { event: string }) => event)).toContain('ACCEPT');
    const accepted = await at.act(successor, 'accept', read.body.revision);
    expect([accepted.status, accepted.body.state]).toEqual([200, 'cell-review']);
  });

  test('the mandates of the cell that ended decide nothing any more, and read nothing', async () => {
    const at = await trial('transfer/awaiting-cell');
    await merge(at, routeC.origin, 'cell-so-vi-du-1');
    const { revision } = (await at.store.read((reader) => reader.dossier(at.dossierId)))!;
    expect((await at.act(routeC.cellSecretary, 'accept', revision)).status).toBe(404);
    expect((await at.get(routeC.cellSecretary, '/v1/dossiers?assignedTo=unit')).body.total).toBe(0);
  });

  test('the log keeps who acted for which organization, and the dossier the organizations it named', async () => {
    const at = await trial('transfer/awaiting-cell');
    await merge(at, routeC.origin, 'cell-so-vi-du-1');
    const { revision } = (await at.store.read((reader) => reader.dossier(at.dossierId)))!;
    await at.act(successor, 'accept', revision);
    const { body } = await at.get(routeC.member, `${path(at)}/log`);
    expect(body.intact).toBe(true);
    expect(body.entries.at(-1)).toMatchObject({ event: 'ACCEPT', orgId: 'cell-so-vi-du-1' });
    const opening = body.entries[0].input.facts.register.origin;
    expect(opening.cell).toBe(routeC.origin);
  });

  test('what was told to the cell is told to its successor', async () => {
    const at = await trial('transfer/awaiting-cell');
    await merge(at, routeC.origin, 'cell-so-vi-du-1');
    const { body } = await at.get(successor, '/v1/notifications');
    expect(body.items.map(({ dossierId }: { dossierId: string }) => dossierId)).toContain(at.dossierId);
  });
});

describe('an introduction', () => {
  const office = { organizationId: routeC.origin, office: 'committee-member', from: '2025-07-01' };
  const mandatesOf = async (at: Trial) =>
    (await at.store.read((reader) => reader.member(routeC.member)))?.assignments.map(({ from, to }) => [from, to]);

  /** The member of the scenario holds an office at the origin before the body above decides. */
  const officer = async (): Promise<Trial> => {
    const at = await trial('transfer/awaiting-upper');
    await at.store.write(async (writer) => {
      const member = await writer.member(routeC.member);
      await writer.putMember({ ...member!, assignments: [{ ...office, office: 'committee-member' }] });
    });
    const { revision } = (await at.store.read((reader) => reader.dossier(at.dossierId)))!;
    expect((await at.act(routeC.upperOfficer!, 'approve', revision, { number: '102-GGT/BTC' })).status).toBe(200);
    return at;
  };
  const revisionOf = async (at: Trial) => (await at.store.read((reader) => reader.dossier(at.dossierId)))!.revision;

  test('ends the mandates at the origin with its day', async () => {
    const at = await officer();
    expect(await mandatesOf(at)).toEqual([['2025-07-01', '2026-11-07']]);
  });

  test('that is cancelled lets them hold again from then on, and nothing is deleted', async () => {
    const at = await officer();
    at.clock.advance({ days: 60 });
    await at.server.sweep();
    const cancelled = await at.act(routeC.upperOfficer!, 'cancel-introduction', await revisionOf(at), {
      reason: 'Không giải trình sau nhiều lần nhắc.',
    });
    expect([cancelled.status, cancelled.body.state]).toEqual([200, 'cancelled']);
    expect(await mandatesOf(at)).toEqual([
      ['2025-07-01', '2026-11-07'],
      ['2027-01-06', undefined],
    ]);
  });

  test('that is cancelled because the member died gives nobody an office', async () => {
    const at = await officer();
    at.clock.advance({ days: 5 });
    const input = { kind: 'deceased', reason: 'Đồng chí từ trần.' };
    expect((await at.act(routeC.baseSecretary, 'cancel', await revisionOf(at), input)).status).toBe(200);
    expect(await mandatesOf(at)).toEqual([['2025-07-01', '2026-11-07']]);
  });
});

describe('mandates that hold again', () => {
  const one = { organizationId: 'cell', office: 'deputy', from: '2025-07-01' } as const;

  test('are as they were where no day was lost', () => {
    expect(restored([{ ...one, to: '2026-11-07' }], [one], '2026-11-07')).toEqual([one]);
  });

  test('are none whose time ran out in between', () => {
    const cut = { ...one, to: '2026-11-07' };
    expect(restored([cut], [{ ...one, to: '2026-11-20' }], '2026-12-01')).toEqual([cut]);
  });
});
