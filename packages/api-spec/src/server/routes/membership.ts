import {
  closingsOnEndOfMembership,
  effectsOnRoles,
  systemActor,
  type Actor,
  type Instant,
  type Office,
} from '@tthc-dang/core';
import type { EndOfMembership, MembershipEnded } from '@tthc-dang/core/client/administration';
import { act } from '../act.ts';
import { chargeOf } from '../administration/access.ts';
import { onlyNamed, textIn } from '../administration/body.ts';
import { note } from '../administration/note.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import type { Route } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import { endAccounts } from '../register/admin-accounts.ts';
import { homeOf } from '../register/home-of.ts';
import { actorOf, type Member } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { DossierRecord, Writer } from '../store/store.ts';
import { procedureOf } from '../views/procedure-of.ts';

const leaders: readonly Office[] = ['secretary', 'deputy'];
const kinds: readonly EndOfMembership[] = ['deceased', 'expelled', 'left', 'removed'];
/** The status in the register: who was expelled stands on no list, as who was struck off it. */
const statuses = { deceased: 'deceased', expelled: 'removed', left: 'left', removed: 'removed' } as const;

/** The end of membership (7.4): recorded by the leaders of the grassroots committee, who cancel what is still open. */
export const membershipRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/members/{memberId}/membership-end',
    operationId: 'endMembership',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyNamed(value, ['kind', 'reason']);
      const kind = kinds.find((one) => one === value['kind']);
      if (!kind) throw fault('BAD_REQUEST', { detail: `kind is one of ${kinds.join(', ')}.` });
      const reason = textIn(value, 'reason', { most: 2000 });
      return idempotent(call, text, async (writer) => {
        const { at, person } = call;
        const member = await writer.member(call.params['memberId']!);
        if (!member?.cellId) throw fault('NOT_FOUND');
        const { base } = homeOf(member, await treeOfRegister(writer), at.slice(0, 10));
        const { unit, on, has } = await chargeOf(writer, call, base.id);
        // To others nobody of that name exists.
        if (!has(leaders, 'own')) throw fault('NOT_FOUND');
        if (member.id === person.id)
          throw refused([{ code: 'SELF_APPROVAL', says: 'Không tự ghi nhận việc ra khỏi Đảng của chính mình.' }]);
        if (isOver(member)) throw refused([{ code: 'NOT_IN_STATE', says: 'Đồng chí này không còn là đảng viên.' }]);
        const dossiers = await closeAll(writer, member, actorOf(person), { kind, reason, at });
        await endRoles(writer, member, { kind, on, at });
        await note(writer, call, {
          owner: unit.id,
          act: 'end-membership',
          label: 'Ghi nhận không còn là đảng viên',
          about: member.fullName,
        });
        const answer: MembershipEnded = { memberId: member.id, kind, on, dossiers };
        return json(answer);
      });
    },
  },
];

const isOver = ({ status }: Member): boolean => ['deceased', 'left', 'removed'].includes(status);

interface End {
  readonly kind: EndOfMembership;
  readonly reason: string;
  readonly at: Instant;
}

/** Sends to every open dossier what its table says of an end of membership, in the name of whoever records it. */
async function closeAll(
  writer: Writer,
  member: Member,
  actor: Actor,
  { kind, reason, at }: End,
): Promise<MembershipEnded['dossiers']> {
  const { items } = await writer.dossiers({ memberId: member.id, open: true, limit: 1000 });
  const known = new Map(items.map((record) => [record.id, record]));
  const open = items.map((record) => ({ id: record.id, procedure: procedureOf(record), state: record.state }));
  const closings = new Map(
    closingsOnEndOfMembership(open, kind, reason).map((closing) => [closing.dossierId, closing.action]),
  );
  const results: MembershipEnded['dossiers'][number][] = [];
  for (const record of known.values()) {
    const action = closings.get(record.id);
    const about = { dossierId: record.id, procedure: record.procedure };
    if (action === undefined) results.push({ ...about, outcome: 'left-open' });
    else if (action === 'discard') {
      await discard(writer, record, member);
      results.push({ ...about, outcome: 'discarded' });
    } else {
      const acted = await act(writer, record, { ...action, actor, at });
      results.push(
        acted.ok ? { ...about, outcome: 'cancelled' } : { ...about, outcome: 'left-open', refusals: acted.refusals },
      );
    }
  }
  return results;
}

/**
 * What was being written is deleted. The empty dossier stays: no row of a table lets anybody but the member close it, and
 * nobody acts in the name of who is gone.
 */
async function discard(writer: Writer, { id, initiatorId }: DossierRecord, member: Member): Promise<void> {
  await writer.deleteDraft(id, member.id);
  await writer.deleteDraft(id, initiatorId);
}

/** Every mandate and account ends, nothing is deleted, and nobody signs in under the name any more. */
async function endRoles(
  writer: Writer,
  { id }: Member,
  { kind, on, at }: { readonly kind: EndOfMembership; readonly on: string; readonly at: Instant },
): Promise<void> {
  await endAccounts(writer, { memberId: id, ground: 'membership-ended', on }, async (dossierId, event, input) => {
    const record = await writer.dossier(dossierId);
    return record !== undefined && (await act(writer, record, { event, input, actor: systemActor, at })).ok;
  });
  const member = (await writer.member(id))!;
  const { assignments } = effectsOnRoles(
    { assignments: member.assignments, memberships: [] },
    { kind: 'membership-ended', on },
  );
  const { residence, ...rest } = member;
  await writer.putMember({
    ...rest,
    ...(residence ? { residence: { ...residence, active: false } } : {}),
    assignments,
    status: statuses[kind],
    account: 'revoked',
    sessionsEndedAt: at,
  });
}
