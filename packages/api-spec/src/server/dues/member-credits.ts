import { dateOf, duesObligation, type DuesObligationFacts, type Instant } from '@tthc-dang/core';
import { surplusTaken, type CreditMonth, type OpenCredit } from '@tthc-dang/core/procedures/dues/obligation';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { allDossiers } from './all-dossiers.ts';

/** The months of a member as far as credits go, and what was left by hand to later ones. */
interface Credits {
  readonly months: readonly (CreditMonth & { readonly id: string })[];
  readonly byHand: readonly OpenCredit[];
}

/** Reads the credits of a member; cells that were merged or divided count as those that took their place. */
export async function creditsOf(reader: Reader, memberId: string, at: Instant): Promise<Credits> {
  const tree = await treeOfRegister(reader);
  const cellOf = (cell: string): string => tree.resolve(cell, dateOf(at)).id;
  const records = await allDossiers(reader, { memberId, procedures: [duesObligation.id] });
  const { items } = await reader.list('duesCredits', { owners: [memberId], limit: 1000 });
  return {
    months: records
      .map(({ id, state, facts: known }) => {
        // The engine has accepted these facts by the table's own schema.
        const facts = known as DuesObligationFacts;
        return { id, state, facts: { ...facts, register: { ...facts.register, cell: cellOf(facts.register.cell) } } };
      })
      .sort((a, b) => (a.facts.period < b.facts.period ? -1 : 1)),
    byHand: items.map(({ id, sort, cell, amount }) => ({ transaction: id, period: sort, cell: cellOf(cell), amount })),
  };
}

/** Whether later months have taken of what a month left to them. */
export async function isCreditUsed(reader: Reader, facts: DuesObligationFacts, at: Instant): Promise<boolean> {
  if (!facts.credited) return false;
  const { months, byHand } = await creditsOf(reader, facts.memberId, at);
  return surplusTaken({ state: '', facts }, months, byHand) > 0;
}
