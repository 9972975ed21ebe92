import { dateOf, type AnyProcedure } from '@tthc-dang/core';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import { etagOf } from '../http/preconditions.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { openDossier } from '../opening.ts';
import { operationIdOf } from '../operations.ts';
import { fault, refused } from '../problems.ts';
import { homeOf } from '../register/register-facts.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { seatsOn } from '../visibility.ts';
import { dossierView } from '../views/dossier-view.ts';

/** Opening a dossier: for oneself, or for a member of one's unit who cannot do it alone. */
export const openingRoute = (procedure: AnyProcedure): Route => ({
  method: 'POST',
  path: `/v1/${procedure.id}/dossiers`,
  operationId: operationIdOf(procedure, 'OPEN'),
  answer: async (call) => {
    const { value, text } = await objectOf(call.request);
    const { memberId = call.person.id } = value;
    const unknown = Object.keys(value).find((name) => name !== 'memberId');
    if (typeof memberId !== 'string' || unknown !== undefined)
      throw fault('BAD_REQUEST', { detail: 'Only memberId is asked, a text.' });
    return idempotent(call, text, async (writer) => {
      const { person: initiator, at } = call;
      const member = await writer.member(memberId);
      if (!member || !(member.id === initiator.id || (await isInUnitOf(writer, call, member))))
        throw fault('NOT_FOUND');
      const opened = await openDossier(writer, procedure, { id: call.newId(), member, initiator, at });
      if (!opened.ok) throw refused(opened.refusals);
      const view = await dossierView(writer, opened.record, initiator, at);
      return json(view, 201, {
        etag: etagOf(opened.record),
        location: `/v1/${procedure.id}/dossiers/${opened.record.id}`,
      });
    });
  },
});

/** Officers of a member's own cell and grassroots organization know the member; to others nobody of that name exists. */
async function isInUnitOf(
  reader: Reader,
  { person, at }: SignedCall,
  member: Parameters<typeof homeOf>[0],
): Promise<boolean> {
  if (member.cellId === undefined) return false;
  const on = dateOf(at);
  const { cell, base } = homeOf(member, await treeOfRegister(reader), on);
  return seatsOn(person, on).some(({ organizationId }) => organizationId === cell.id || organizationId === base.id);
}
