import { describe, expect, test } from 'vitest';
import { perform } from '../../engine/perform.ts';
import { actorOf as inTransfer, dossierOf, openTransfer, routeOf } from '../../internal/testing/transfer-world.ts';
import { noonOf } from '../../model/case.ts';
import type { Organization } from '../../model/organization.ts';
import { treeOf } from '../../organizations/organization-tree.ts';
import { stepsTo, submit } from '../official-transfer/cases/steps.ts';
import { duesObligation } from '../dues/obligation/index.ts';
import { officialTransfer } from '../official-transfer/index.ts';
import { residenceComment } from '../residence-comment/index.ts';
import { temporaryTransfer } from '../temporary-transfer/index.ts';
import {
  closingsOnEndOfMembership,
  conversionEnded,
  stopsServing,
  successorsOf,
  switchesOnReceipt,
  withSuccessors,
} from './cross-procedure.ts';

describe('7.1: a receipt', () => {
  const receipt = { destinationCell: 'new', introducedOn: '2026-12-07', ground: 'new-unit' };

  test('moves the cell and, from the month after the introduction, the dues', () => {
    expect(switchesOnReceipt(receipt)).toMatchObject({ cellId: 'new', duesFrom: '2027-01' });
    expect(switchesOnReceipt({ ...receipt, introducedOn: '2026-09-30' }).duesFrom).toBe('2026-10');
  });

  test('keeps the introduction to the residence unless the residence changed', () => {
    expect(switchesOnReceipt(receipt).residenceIntroduction).toBe('kept');
    expect(switchesOnReceipt({ ...receipt, ground: 'residence' }).residenceIntroduction).toBe(
      'closed-and-requested-anew',
    );
  });
});

test('7.2: a retired member received at the residence is no longer serving', () => {
  const retired = { ground: 'retired', destinationCell: 'home', residenceCell: 'home' };
  expect(stopsServing(retired)).toBe(true);
  expect(stopsServing({ ...retired, destinationCell: 'elsewhere' })).toBe(false);
  expect(stopsServing({ ...retired, ground: 'new-unit' })).toBe(false);
  expect(stopsServing({ ground: 'retired', destinationCell: 'home' })).toBe(false);
});

test('7.4: the end of membership closes every open dossier, and discards drafts', () => {
  const open = [
    { id: 'a', procedure: officialTransfer, state: 'hold' },
    { id: 'b', procedure: temporaryTransfer, state: 'overdue-return' },
    { id: 'c', procedure: residenceComment, state: 'cell-comment' },
    { id: 'd', procedure: residenceComment, state: 'draft' },
    { id: 'e', procedure: officialTransfer, state: 'received' },
  ];
  expect(
    closingsOnEndOfMembership(open, 'deceased', 'Từ trần.').map(({ dossierId, action }) => [dossierId, action]),
  ).toEqual([
    ...['a', 'b', 'c'].map((id) => [id, { event: 'CANCEL', input: { kind: 'deceased', reason: 'Từ trần.' } }]),
    ['d', 'discard'],
  ]);
});

test('7.4: a month of dues begins as assessed, which is no draft', () => {
  const assessed = { id: 'm', procedure: duesObligation, state: 'assessed' };
  expect(closingsOnEndOfMembership([assessed], 'left', 'Xin ra.').map(({ action }) => action)).toEqual([
    { event: 'CANCEL', input: { kind: 'left', reason: 'Xin ra.' } },
  ]);
});

test('7.4 holds of every procedure: whatever is submitted and not final can be cancelled', () => {
  for (const procedure of [officialTransfer, temporaryTransfer, residenceComment])
    for (const [state, { final }] of Object.entries<{ final?: true }>(procedure.states))
      expect([
        procedure.id,
        state,
        closingsOnEndOfMembership([{ id: 'x', procedure, state }], 'left', 'x').length,
      ]).toEqual([procedure.id, state, final ? 0 : 1]);
});

describe('7.5: a reorganization', () => {
  const record = (id: string, more: Partial<Organization>): Organization => ({
    id,
    code: id,
    name: id,
    shortName: id,
    type: 'cell',
    regime: '208',
    validFrom: '2025-01-01',
    provinceCode: '01',
    wageRegion: 'I',
    hasSeal: false,
    onlineScope: 'active',
    termFrom: '2025-01-01',
    termTo: '2030-01-01',
    ...more,
  });
  const tree = treeOf([
    record('cell', { validTo: '2026-09-06', succeededBy: 'merged' }),
    record('merged', { validFrom: '2026-09-07' }),
  ]);

  test('lets the successor act from its day, and leaves the dossier as it was', () => {
    expect(successorsOf({ cell: 'cell', base: 'base' }, tree, '2026-09-06')).toEqual({ cell: 'cell', base: 'base' });
    expect(successorsOf({ cell: 'cell', base: 'base' }, tree, '2026-09-07')).toEqual({ cell: 'merged', base: 'base' });
    const given = { route: 'C', steps: stepsTo('cell-intake') } as const;
    const dossier = dossierOf({ given });
    const secretary = (organizationId: string) => ({
      ...inTransfer('cell.secretary', routeOf(given)),
      assignments: [{ organizationId, office: 'secretary' as const, from: '2025-01-01' }],
    });
    const accept = (organizationId: string) =>
      perform(withSuccessors(officialTransfer, tree, '2026-09-07'), dossier, {
        event: 'ACCEPT',
        at: noonOf('2026-09-07'),
        actor: secretary(organizationId),
      });
    expect([accept('merged').ok, accept('cell').ok]).toEqual([true, false]);
    const accepted = accept('merged');
    expect(accepted.ok && accepted.dossier.facts.route?.units.cell).toBe('cell');
    expect(accepted.ok && accepted.entry.orgId).toBe('merged');
  });
});

describe('T10: a stay that becomes official', () => {
  test('lets the official transfer start while the temporary one waits for it', () => {
    const start = (register: Readonly<Record<string, unknown>>) => {
      const given = { route: 'C', register, steps: [] } as const;
      const { event, input } = submit();
      const member = inTransfer('member', routeOf(given));
      return perform(officialTransfer, openTransfer(given), { event, input, at: noonOf('2026-09-07'), actor: member })
        .ok;
    };
    expect(start({ status: 'temporary-away' })).toBe(false);
    expect(start({ status: 'temporary-away', converts: 'd-temporary' })).toBe(true);
    expect(start({ status: 'temporary-away', converts: 'd-temporary', otherTransfer: 'd-third' })).toBe(false);
  });

  test('is told how the official transfer ended, once it has', () => {
    const official = { id: 'd2', procedure: officialTransfer };
    expect(conversionEnded({ ...official, state: 'introduced' })).toBeUndefined();
    expect(conversionEnded({ ...official, state: 'received' })?.input).toEqual({
      outcome: 'received',
      dossierId: 'd2',
    });
    expect(conversionEnded({ ...official, state: 'withdrawn' })?.input.outcome).toBe('closed');
  });
});
