import { dateOf, type Office } from '@tthc-dang/core';
import type { SignedCall } from '../http/route.ts';
import { fault } from '../problems.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { seatsOn } from '../visibility.ts';
import { duesUnit, type DuesUnit } from './units.ts';

/** What somebody wants with the books of a unit. */
export type DuesRight = 'read' | 'open' | 'money' | 'decide';

const inUnit: Readonly<Record<DuesRight, readonly Office[]>> = {
  read: ['secretary', 'deputy', 'finance', 'inspector'],
  open: ['secretary', 'deputy', 'finance'],
  money: ['finance'],
  decide: ['secretary', 'deputy'],
};
// The body directly above guides and controls, and stands in for a cell without a finance officer.
const inUnitAbove: Readonly<Record<DuesRight, readonly Office[]>> = {
  read: ['secretary', 'deputy', 'finance', 'inspector'],
  open: ['finance'],
  money: ['finance'],
  decide: [],
};

/** The unit, for those who may do this with its books; 404 for what keeps none, 403 for others. */
export async function unitFor(reader: Reader, call: SignedCall, unitId: string, right: DuesRight): Promise<DuesUnit> {
  const on = dateOf(call.at);
  const tree = await treeOfRegister(reader);
  const unit = duesUnit(tree, unitId, on);
  if (!unit) throw fault('NOT_FOUND');
  const seats = seatsOn(call.person, on);
  const holds = (id: string, offices: readonly Office[]): boolean =>
    seats.some((seat) => seat.organizationId === id && offices.includes(seat.office));
  const inspects = (): boolean => tree.ancestors(unitId, on).some(({ id }) => holds(id, ['inspector']));
  const may = holds(unitId, inUnit[right]) || holds(unit.above, inUnitAbove[right]);
  if (!may && !(right === 'read' && inspects())) throw fault('FORBIDDEN');
  return unit;
}
