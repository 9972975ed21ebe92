import { dateOf, feedback, type FeedbackFacts, type Instant } from '@tthc-dang/core';
import { homeOf } from '../register/home-of.ts';
import { unitRecord } from '../register/admin-unit.ts';
import type { Member } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { begun, bookOf, noted, unitOf } from './administration.ts';
import type { Binding } from './binding.ts';

const registerOf = async (reader: Reader, unitId: string, at: Instant): Promise<FeedbackFacts['register']> => ({
  on: dateOf(at),
  unit: unitRecord(unitId, await treeOfRegister(reader), dateOf(at)),
});

/** The grassroots organization of whoever speaks answers first. */
const unitFor = async (reader: Reader, member: Member, at: Instant): Promise<string> =>
  homeOf(member, await treeOfRegister(reader), dateOf(at)).base.id;

/** Feedback at the server. Whoever sends it speaks of the own grassroots organization, unless another one is named. */
export const feedbackBinding: Binding = {
  procedure: feedback,
  mayNameOrganization: true,
  begin: async (writer, opening) => {
    const { member, organizationId, at } = opening;
    const unitId = organizationId ?? (await unitFor(writer, member, at));
    return begun(writer, feedback, opening, member, await registerOf(writer, unitId, at));
  },
  lookUp: async (reader, { dossier, at }) => ({ register: await registerOf(reader, unitOf(dossier), at) }),
  afterwards: noted,
  bookOf,
};
