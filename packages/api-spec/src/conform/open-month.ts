import type { WorkedCase } from '@tthc-dang/core/cases';
import { NotRun } from './finding.ts';
import type { Stage } from './stage.ts';
import type { Answer } from './wire.ts';

/** Facts of an obligation that decide whether a backend can open the same. */
interface Month {
  readonly memberId: string;
  readonly initiatorId: string;
  readonly period: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly register: { readonly memberIsFinance: boolean; readonly prepay: boolean; readonly creditUsed?: boolean };
}

/** An obligation is opened with the month of its cell, for everybody; answers with its dossier as the member sees it. */
export async function openMonth(stage: Stage, { when }: WorkedCase, facts: unknown): Promise<Answer> {
  const { backend, wire, now } = stage;
  // The book of obligations begins with these facts.
  const { memberId, initiatorId, period, profile, register } = facts as Month;
  if (initiatorId !== 'system') throw new NotRun('nobody files an obligation for a member');
  if (register.prepay || period > now.slice(0, 7))
    throw new NotRun('a month that has not begun is opened by decision only');
  if (register.creditUsed) throw new NotRun('what a later month takes of this one, only money of two months makes');
  if (!backend.setRegister) throw new NotRun('needs registers: dues');
  await backend.setRegister('dues-obligation', memberId, { profile });
  // Then the member has an office in every step, and plays as somebody without one.
  if (register.memberIsFinance && !when.by.startsWith('member-as'))
    throw new NotRun('the member is in charge of finance');
  const opened = await wire.post('cell.finance', '/v1/dues/periods', { unitId: 'cell', month: period });
  const { results = [] } = (opened.body ?? {}) as {
    readonly results?: readonly { readonly memberId: string; readonly dossierId?: string }[];
  };
  const dossierId = results.find((one) => one.memberId === memberId)?.dossierId;
  return dossierId === undefined ? opened : wire.get(memberId, `/v1/dues-obligation/dossiers/${dossierId}`);
}
