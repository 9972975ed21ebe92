import { dateOf, type Dossier, type Instant, type Parties } from '@tthc-dang/core';
import type { Writer } from '../store/store.ts';
import type { Member } from './member.ts';

interface Entered {
  readonly parties: Parties;
  readonly dossier: Dossier;
  readonly on: string;
}

const originParties = ['cell', 'sub', 'base'] as const;

/** What a member's record becomes when a state with this effect is entered. */
const effects: Readonly<Record<string, (member: Member, entered: Entered) => Member>> = {
  'end-officer-roles': (member, { parties, on }) => {
    const origin = originParties.map((party) => parties.units[party]);
    return {
      ...member,
      assignments: member.assignments.map((mandate) =>
        origin.includes(mandate.organizationId) && (mandate.to === undefined || mandate.to > on)
          ? { ...mandate, to: on }
          : mandate,
      ),
    };
  },
  'mark-in-transit': (member) => ({ ...member, status: 'in-transit' }),
  'update-member-database': (member, { parties }) => {
    const cellId = parties.units['cell-dest'] ?? parties.units['base-dest'];
    return { ...member, status: 'active', ...(cellId === undefined ? {} : { cellId }) };
  },
  'open-member-role': (member) => (member.account === 'revoked' ? member : { ...member, account: 'active' }),
  'move-dues': (member, { parties }) => {
    const cellId = parties.units['cell-dest'] ?? parties.units['base-dest'];
    return cellId === undefined ? member : { ...member, duesCellId: cellId };
  },
  'restore-to-origin': (member) => (member.status === 'in-transit' ? { ...member, status: 'active' } : member),
};

/** Carries the effects of an entered state over to the register of members. */
export async function applyEffects(
  writer: Writer,
  names: readonly string[],
  parties: Parties,
  dossier: Dossier,
  at: Instant,
): Promise<void> {
  if (names.length === 0) return;
  const member = await writer.member(parties.memberId);
  if (!member) throw new Error(`Dossier ${dossier.id} is of ${parties.memberId}, whom the register does not know.`);
  const entered = { parties, dossier, on: dateOf(at) };
  await writer.putMember(
    names.reduce((changed, name) => {
      const effect = Object.hasOwn(effects, name) ? effects[name] : undefined;
      if (!effect) throw new Error(`No register knows the effect "${name}".`);
      return effect(changed, entered);
    }, member),
  );
}
