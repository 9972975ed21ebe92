import {
  accountLifecycle,
  effectsOnRoles,
  type AccountLifecycleFacts,
  type Assignment,
  type LogEntry,
} from '@tthc-dang/core';
import { addDays } from '@tthc-dang/core/dates';
import { accountRegister, isLockedElsewhere, locksPerson } from '../register/admin-accounts.ts';
import { endImagesWithOffice } from '../register/admin-images.ts';
import { mandateEnded, withMandate, withoutMandate } from '../register/admin-mandates.ts';
import type { Member } from '../register/member.ts';
import type { Writer } from '../store/store.ts';
import { begun, bookOf, noted, unitOf } from './administration.ts';
import type { Binding, Effect, Entered } from './binding.ts';
import { memberEffect } from './member-effect.ts';

type Grant = NonNullable<AccountLifecycleFacts['grant']>;

// The engine has accepted these facts by the table's own schema.
const factsOf = ({ dossier }: Entered) => dossier.facts as AccountLifecycleFacts;

/** The mandate that an account gives; being a member is none. */
const mandateOf = (entered: Entered, grant: Grant): Assignment | undefined => {
  const { role, from, to } = grant;
  return role === 'member'
    ? undefined
    : { organizationId: entered.parties.units.unit!, office: role, from, ...(to === undefined ? {} : { to }) };
};

async function changed(writer: Writer, { parties }: Entered, change: (member: Member) => Member): Promise<void> {
  const member = await writer.member(parties.memberId);
  if (member) await writer.putMember(change(member));
}

/** The role is held: for the first time, or again after a lock. */
const openRole: Effect = async (writer, entered) => {
  const { grant } = factsOf(entered);
  const { on, dossier } = entered;
  const isAgain = dossier.log.at(-1)?.event === 'UNLOCK';
  const stillLocked = await isLockedElsewhere(writer, entered.parties.memberId, dossier.id);
  await changed(writer, entered, (member) => {
    const { failedSignIns: _, ...unlocked } = member;
    const account = stillLocked || member.account === 'revoked' ? member.account : 'active';
    const mandate = grant && mandateOf(entered, grant);
    if (!mandate) return { ...unlocked, account };
    const former = member.assignments.findLast(
      ({ organizationId, office }) => organizationId === mandate.organizationId && office === mandate.office,
    );
    // What was suspended goes on from today; the days between stay empty.
    const granted = isAgain && former ? { ...withoutEnd(former), ...mandate, from: on } : mandate;
    return { ...unlocked, account, assignments: withMandate(member.assignments, granted, on) };
  });
};

const withoutEnd = ({ to: _, ...mandate }: Assignment): Assignment => mandate;

/** Credentials are the person's: misuse and failed sign-ins lock the person, a change of personnel the one office. */
const suspendRole: Effect = async (writer, entered) => {
  const facts = factsOf(entered);
  await changed(writer, entered, (member) => {
    if (locksPerson(facts)) return { ...member, account: member.account === 'revoked' ? 'revoked' : 'locked' };
    const mandate = facts.grant && mandateOf(entered, facts.grant);
    return mandate ? { ...member, assignments: withoutMandate(member.assignments, mandate, entered.on) } : member;
  });
};

const endRole: Effect = async (writer, entered) => {
  const { grant, ending } = factsOf(entered);
  const stillLocked = await isLockedElsewhere(writer, entered.parties.memberId, entered.dossier.id);
  await changed(writer, entered, (member) => {
    if (!grant || grant.role === 'member') return grant ? { ...member, account: 'revoked' } : member;
    const mandate = mandateOf(entered, grant)!;
    const account = member.account === 'locked' && !stillLocked ? 'active' : member.account;
    const assignments =
      ending?.ground === 'revoked'
        ? withoutMandate(member.assignments, mandate, entered.on)
        : effectsOnRoles(
            { assignments: member.assignments, memberships: [] },
            {
              kind: 'post-ended',
              on: ending?.on ?? entered.on,
              organization: mandate.organizationId,
              office: mandate.office,
            },
          ).assignments;
    return { ...member, account, assignments };
  });
  await endImagesWithOffice(writer, entered);
};

/** The roles that an account had, one after another, by its log. */
function grantsOf(log: readonly LogEntry[]): readonly Grant[] {
  const grants: Grant[] = [];
  let proposed: Grant | undefined;
  for (const { event, input } of log) {
    // Under these events the engine has accepted a role with its days.
    if (event === 'ISSUE') grants.push(input as Grant);
    if (event === 'PROPOSE_ROLE_CHANGE') proposed = input as Grant;
    if (event === 'CONFIRM_ROLE_CHANGE' && proposed) grants.push(proposed);
  }
  return grants;
}

/** A change of role stays in its state, so no state's entry tells of it: the old role ends, the new one begins. */
const changeRole: Effect = async (writer, entered) => {
  const [before, after] = grantsOf(entered.dossier.log).slice(-2);
  if (!before || !after) return;
  const old = mandateOf(entered, before);
  const next = mandateOf(entered, after);
  await changed(writer, entered, (member) => {
    const rest = old ? mandateEnded(member.assignments, old, dayBefore(after.from, entered.on)) : member.assignments;
    return { ...member, assignments: next ? withMandate(rest, next, entered.on) : rest };
  });
};

/** The old role ends the day before the new one begins, though never in the past. */
const dayBefore = (from: string, on: string): string => (from <= on ? addDays(on, -1) : addDays(from, -1));

/** Notes the last day of a role that is held, for the sweep; of one that has ended nothing more follows. */
async function noteLastDay(writer: Writer, entered: Entered): Promise<void> {
  const { dossier } = entered;
  const { to } = factsOf(entered).grant ?? {};
  const isHeld = ['issued', 'active', 'locked'].includes(dossier.state);
  if (isHeld && to !== undefined)
    await writer.keep('rolesWithEnd', { id: dossier.id, owner: unitOf(dossier), sort: to, open: true });
  else if (await writer.kept('rolesWithEnd', dossier.id)) await writer.drop('rolesWithEnd', dossier.id);
}

/** The account of a person in a role of an organization, at the server. */
export const accountLifecycleBinding: Binding = {
  procedure: accountLifecycle,
  opensWith: ['organizationId'],
  begin: async (writer, opening) => {
    const { member, organizationId = '', at } = opening;
    const register = await accountRegister(writer, { member, unitId: organizationId, at });
    return begun(writer, accountLifecycle, opening, member, register);
  },
  lookUp: async (reader, { dossier, member, at }) => ({
    register: await accountRegister(reader, { member, unitId: unitOf(dossier), at }),
  }),
  effects: {
    'open-role': openRole,
    'suspend-role': suspendRole,
    'end-role': endRole,
    // Proofs from before this moment are refused from now on.
    'end-sessions': memberEffect((member, { at }) => ({ ...member, sessionsEndedAt: at })),
  },
  afterwards: async (writer, entered) => {
    if (entered.dossier.log.at(-1)?.event === 'CONFIRM_ROLE_CHANGE') await changeRole(writer, entered);
    await noteLastDay(writer, entered);
    await noted(writer, entered);
  },
  bookOf,
};
