import { residenceComment, type ResidenceCommentFacts } from '@tthc-dang/core';
import { residenceRegister } from '../register/residence-register.ts';
import type { Binding } from './binding.ts';
import { serialOf } from './serial.ts';

/** The comment of the residence at the server. */
export const residenceCommentBinding: Binding = {
  procedure: residenceComment,
  begin: async (writer, { id, member, initiator, at }) => {
    const register = await residenceRegister(writer, { member, dossierId: id, at });
    return {
      ok: true,
      facts: {
        memberId: member.id,
        memberName: member.fullName,
        initiatorId: initiator.id,
        serial: await serialOf(writer, residenceComment, register.originCode, at),
        channel: 'electronic',
        register,
        paperSteps: [],
      },
    };
  },
  lookUp: async (reader, { dossier, member, at, asked }) => {
    const { application } = dossier.facts as ResidenceCommentFacts;
    const named = asked['commune'];
    const commune = typeof named === 'string' && named.length <= 64 ? named : application?.commune;
    return { register: await residenceRegister(reader, { member, commune, dossierId: dossier.id, at }) };
  },
  effects: {
    // The comment belongs to the member's file at the workplace, where the yearly review looks for it (N9).
    'file-residence-comment': async (writer, { dossier, parties, on }) => {
      const { application, comment } = dossier.facts as ResidenceCommentFacts;
      await writer.keep('filedComments', {
        id: dossier.id,
        owner: parties.memberId,
        sort: on,
        ...(application?.year === undefined ? {} : { year: application.year }),
        purpose: application?.purpose ?? 'other',
        ...(comment ? { comment } : {}),
      });
    },
  },
};
