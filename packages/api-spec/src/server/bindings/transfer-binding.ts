import type { AnyProcedure, Register } from '@tthc-dang/core';
import { transferRegister } from '../register/transfer-register.ts';
import type { Binding } from './binding.ts';
import { serialOf } from './serial.ts';

/** What both transfers have in common: they begin alike, and they ask the same registers. */
export const transferBinding = (procedure: AnyProcedure): Pick<Binding, 'procedure' | 'begin' | 'lookUp'> => ({
  procedure,
  begin: async (writer, { id, member, initiator, at }) => {
    const register = await transferRegister(writer, { procedure, member, dossierId: id, at });
    return {
      ok: true,
      facts: {
        memberId: member.id,
        memberName: member.fullName,
        initiatorId: initiator.id,
        serial: await serialOf(writer, procedure, register.originCode, at),
        channel: 'electronic',
        register,
        boxes: [],
        paperSteps: [],
      },
    };
  },
  lookUp: async (reader, { dossier, member, at, asked }) => {
    const { register, application } = dossier.facts as {
      readonly register: Register;
      readonly application?: { readonly destination?: string };
    };
    // The event about to be played may name another destination; then the way there is what its rules must see.
    const destination = textIn(asked['destination']) ?? application?.destination ?? register.destination;
    return { register: await transferRegister(reader, { procedure, member, destination, dossierId: dossier.id, at }) };
  },
});

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length > 0 && value.length <= 64 ? value : undefined;
