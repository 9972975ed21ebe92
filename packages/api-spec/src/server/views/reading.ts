import { dateOf, type Instant } from '@tthc-dang/core';
import { actorOf, type Member } from '../register/member.ts';
import type { DossierRecord } from '../store/store.ts';
import { procedureOf } from './procedure-of.ts';
import type { Reading } from './withheld.ts';

/** From where a person looks at a dossier today. */
export const readingOf = (record: DossierRecord, person: Member, at: Instant): Reading => ({
  procedure: procedureOf(record),
  dossier: { state: record.state, facts: record.facts },
  actor: actorOf(person),
  on: dateOf(at),
  isMember: person.id === record.memberId,
});
