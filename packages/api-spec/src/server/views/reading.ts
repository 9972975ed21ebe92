import { dateOf, type AnyProcedure, type Instant, type Office } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import type { DossierRecord } from '../store/store.ts';
import { seatsOn } from '../visibility.ts';
import type { Reading } from './withheld.ts';

const deciding: readonly Office[] = ['secretary', 'deputy', 'org-head', 'org-officer', 'inspector'];

/** From where a person looks at a dossier today. */
export function readingOf(procedure: AnyProcedure, record: DossierRecord, person: Member, at: Instant): Reading {
  const { units } = procedure.parties(record.facts);
  const seats = seatsOn(person, dateOf(at));
  const committees = [units.base, units.upper];
  return {
    isMember: person.id === record.memberId,
    decides: seats.some(
      ({ organizationId, office }) => committees.includes(organizationId) && deciding.includes(office),
    ),
  };
}
