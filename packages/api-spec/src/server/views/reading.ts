import { dateOf, type Instant } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import type { DossierRecord, Reader } from '../store/store.ts';
import { actorWithPredecessors } from '../visibility.ts';
import { procedureOf } from './procedure-of.ts';
import type { Reading } from './withheld.ts';

/** From where a person looks at a dossier today. */
export const readingOf = async (
  reader: Reader,
  record: DossierRecord,
  person: Member,
  at: Instant,
): Promise<Reading> => ({
  procedure: procedureOf(record),
  dossier: { state: record.state, facts: record.facts },
  actor: await actorWithPredecessors(reader, person, dateOf(at)),
  on: dateOf(at),
  isMember: person.id === record.memberId,
});
