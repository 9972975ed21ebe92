import { dateOf, type ExemptionRegister, type Instant } from '@tthc-dang/core';
import { closedThrough } from '../dues/book.ts';
import type { Reader } from '../store/store.ts';
import { homeOf } from './home-of.ts';
import type { Member } from './member.ts';
import { treeOfRegister } from './tree-of-register.ts';

/** What the registers say of a member who asks for relief from dues. */
export async function exemptionRegister(reader: Reader, member: Member, at: Instant): Promise<ExemptionRegister> {
  const on = dateOf(at);
  const { cell, base } = homeOf(member, await treeOfRegister(reader), on);
  const settledThrough = await closedThrough(reader, cell.id);
  return {
    on,
    cell: cell.id,
    base: base.id,
    isBaseCell: cell.type === 'base-cell',
    ...(settledThrough === undefined ? {} : { settledThrough }),
    ...(member.activitiesExemption ? { activities: member.activitiesExemption } : {}),
  };
}
