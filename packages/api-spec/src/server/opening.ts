import {
  open,
  refusals,
  type Actor,
  type AnyProcedure,
  type Dossier,
  type Instant,
  type OfficialTransferFacts,
  type Refusal,
  type Register,
} from '@tthc-dang/core';
import { actorOf, type Member } from './register/member.ts';
import { registerFacts } from './register/register-facts.ts';
import { recordOf } from './record-of.ts';
import type { DossierRecord, Writer } from './store/store.ts';

/** What a dossier of each procedure begins with. */
const firstFacts: Readonly<
  Record<string, (member: Member, initiator: Actor, register: Register, serial: number) => unknown>
> = {
  'official-transfer': (member, initiator, register, serial): OfficialTransferFacts => ({
    memberId: member.id,
    memberName: member.fullName,
    initiatorId: initiator.personId,
    serial,
    channel: 'electronic',
    register,
    boxes: [],
    paperSteps: [],
  }),
};

/** A request to open a dossier for a member. */
export interface Opening {
  readonly id: string;
  readonly member: Member;
  readonly initiator: Member;
  readonly at: Instant;
}

export type Opened =
  | { readonly ok: true; readonly record: DossierRecord; readonly dossier: Dossier }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Opens a dossier and stores it, unless its first step would be refused to this person anyway. */
export async function openDossier(
  writer: Writer,
  procedure: AnyProcedure,
  { id, member, initiator, at }: Opening,
): Promise<Opened> {
  const begin = firstFacts[procedure.id];
  if (!begin) throw new Error(`No dossier of "${procedure.id}" can be opened here.`);
  const actor = actorOf(initiator);
  const register = await registerFacts(writer, { member, dossierId: id, at });
  const serial = await writer.next(`${procedure.id} ${register.originCode} ${at.slice(0, 4)}`);
  const dossier: Dossier = open(procedure, {
    id,
    facts: begin(member, actor, register, serial),
    at,
    actor,
    policyVersion: policyVersionOf(procedure),
  });
  // What the member files is judged when it is filed; what cannot be filed at all is said before anything is typed.
  const first = procedure.moves.find((row) => [row.from].flat().includes(procedure.initial))!;
  const refused = refusals(procedure, dossier, { event: String(first.event), at, actor });
  if (refused.length > 0) return { ok: false, refusals: refused };
  const record = recordOf(procedure, dossier, undefined, []);
  await writer.putDossier(record);
  await writer.appendLog(id, dossier.log);
  return { ok: true, record, dossier };
}

/** The day on which the newest of the procedure's values was compared with its source. */
const policyVersionOf = ({ policies }: AnyProcedure): string =>
  policies.map(({ checkedOn }) => checkedOn).reduce((latest, day) => (day > latest ? day : latest), '');
