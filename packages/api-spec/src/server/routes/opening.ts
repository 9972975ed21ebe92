import { dateOf } from '@tthc-dang/core';
import type { Binding } from '../bindings/binding.ts';
import { helperIn } from '../http/actor.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import { etagOf } from '../http/preconditions.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { openDossier } from '../opening.ts';
import { operationIdOf } from '../operations.ts';
import { fault, refused } from '../problems.ts';
import { homeOf } from '../register/home-of.ts';
import type { Member } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { seatsOn } from '../visibility.ts';
import { dossierView } from '../views/dossier-view.ts';

/** Opening a dossier: for oneself, or for a member of one's unit who cannot do it alone. */
export const openingRoute = (binding: Binding): Route => {
  const { procedure, opensWith = [], mayNameOrganization } = binding;
  return {
    method: 'POST',
    path: `/v1/${procedure.id}/dossiers`,
    operationId: operationIdOf(procedure, 'OPEN'),
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      const asked = openingIn(value, opensWith, mayNameOrganization ? ['organizationId'] : []);
      return idempotent(call, text, async (writer) => {
        const { person: initiator, at } = call;
        const member = await writer.member(asked.memberId ?? initiator.id);
        if (!member || !(await mayOpenFor(writer, call, member, asked.organizationId, binding)))
          throw fault('NOT_FOUND');
        const helper = helperIn(call.request);
        const opened = await openDossier(writer, binding, {
          ...asked,
          id: call.newId(),
          member,
          initiator,
          helper,
          at,
        });
        if (!opened.ok) throw refused(opened.refusals);
        const view = await dossierView(writer, opened.record, initiator, at);
        return json(view, 201, {
          etag: await etagOf(view),
          location: `/v1/${procedure.id}/dossiers/${opened.record.id}`,
        });
      });
    },
  };
};

interface Asked {
  readonly memberId?: string;
  readonly organizationId?: string;
  readonly month?: string;
}

const shapes = { memberId: /^.{1,64}$/su, organizationId: /^.{1,64}$/su, month: /^\d{4}-(?:0[1-9]|1[0-2])$/ } as const;

/** What a request to open says: for whom, and of which organization and month where the procedure is about one. */
function openingIn(
  value: Readonly<Record<string, unknown>>,
  opensWith: readonly (keyof Asked)[],
  mayName: readonly (keyof Asked)[],
): Asked {
  const allowed: readonly (keyof Asked)[] = ['memberId', ...opensWith, ...mayName];
  for (const [name, said] of Object.entries(value)) {
    const known = allowed.find((one) => one === name);
    if (!known || typeof said !== 'string' || !shapes[known].test(said))
      throw fault('BAD_REQUEST', { detail: `To open a dossier: ${allowed.join(', ')}.` });
  }
  const missing = opensWith.find((name) => !(name in value));
  if (missing) throw fault('BAD_REQUEST', { detail: `${missing} is missing.` });
  return value;
}

/**
 * Officers of a member's own cell and grassroots organization know the member, and so do officers of an organization that the
 * dossier is about; to others nobody of that name exists.
 */
async function mayOpenFor(
  reader: Reader,
  { person, at }: SignedCall,
  member: Member,
  organizationId: string | undefined,
  { openedFromAbove }: Binding,
): Promise<boolean> {
  const on = dateOf(at);
  const tree = await treeOfRegister(reader);
  const seats = seatsOn(person, on);
  const holds = (id: string): boolean => seats.some((seat) => seat.organizationId === id);
  if (organizationId !== undefined) {
    const unit = tree.get(organizationId, on);
    return unit !== undefined && [unit, ...tree.ancestors(unit.id, on)].some(({ id }) => holds(id));
  }
  if (member.id === person.id) return true;
  if (member.cellId === undefined) return false;
  const { cell, base } = homeOf(member, tree, on);
  const above = openedFromAbove ? tree.ancestors(base.id, on) : [];
  return [cell, base, ...above].some(({ id }) => holds(id));
}
