import type { AnyProcedure, LogEntry } from '@tthc-dang/core';
import type { UnitRecord } from '../register/admin-unit.ts';
import type { Writer } from '../store/store.ts';
import type { Begun, Binding, Effect, Opening } from './binding.ts';
import { serialOf } from './serial.ts';

/** What every dossier of the administration begins with. */
export async function begun(
  writer: Writer,
  procedure: AnyProcedure,
  { initiator, at }: Opening,
  about: { readonly id: string; readonly fullName: string },
  register: { readonly unit: UnitRecord },
): Promise<Begun> {
  return {
    ok: true,
    facts: {
      memberId: about.id,
      memberName: about.fullName,
      initiatorId: initiator.id,
      serial: await serialOf(writer, procedure, register.unit.code, at),
      channel: 'electronic',
      register,
    },
  };
}

/** The organization that a dossier of the administration is about. */
export const unitOf = ({ facts }: { readonly facts: unknown }): string =>
  (facts as { readonly register: { readonly unit: UnitRecord } }).register.unit.id;

/** Dossiers of the administration stand in the book of their organization. */
export const bookOf: NonNullable<Binding['bookOf']> = (facts) => ({ unitId: unitOf({ facts }) });

/** Puts the last event of a dossier among the acts of the administration; look-ups of registers are none. */
export const noted: Effect = async (writer, { procedure, dossier, parties }) => {
  const { seq, at, event, actorId, actorName } = dossier.log.at(-1) as LogEntry;
  if (event === 'UPDATE_FROM_REGISTER') return;
  const { memberName } = dossier.facts as { readonly memberName: string };
  await writer.keep('administrativeActs', {
    id: `${dossier.id}:${seq}`,
    owner: parties.units.unit ?? unitOf(dossier),
    sort: at,
    actorId,
    actorName,
    act: `${procedure.id}.${event}`,
    label: `${procedure.label}: ${String(procedure.events[event].label)}`,
    about: memberName,
    dossierId: dossier.id,
  });
};
