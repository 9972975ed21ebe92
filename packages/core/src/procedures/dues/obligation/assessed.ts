import type { IsoMonth } from '../../../model/dates.ts';
import { assess } from '../assess.ts';
import { duesDueOn } from '../due-date.ts';
import type { DuesProfile } from '../profile.ts';
import { obligationCode } from '../transfer-note.ts';
import type { Assessed, DuesRegister, Facts } from './facts.ts';

/** Assesses a month and keeps the numbers; the explanation can be had again from `assess`. */
export function assessedFor(profile: DuesProfile, period: IsoMonth): Assessed {
  const { month: _, steps: __, values, ...numbers } = assess(profile, period);
  return { ...numbers, values: [...values] };
}

/** The facts a new obligation begins with. */
export const obligationFacts = (opening: {
  readonly memberId: string;
  readonly memberName: string;
  readonly initiatorId: string;
  readonly serial: number;
  readonly period: IsoMonth;
  readonly profile: DuesProfile;
  readonly register: DuesRegister;
}): Facts => ({
  ...opening,
  // The schema makes arrays of its own; the profile is not changed.
  profile: opening.profile as Facts['profile'],
  code: obligationCode(opening.serial),
  assessment: assessedFor(opening.profile, opening.period),
  dueOn: duesDueOn(opening.period),
  transactions: [],
});
