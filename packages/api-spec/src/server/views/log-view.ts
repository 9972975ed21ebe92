import { verifyLog, type Instant, type LogView } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import type { DossierRecord, Reader } from '../store/store.ts';
import { procedureOf } from './procedure-of.ts';
import { readingOf } from './reading.ts';
import { entryFor, secrecyOf } from './withheld.ts';

/** The log as a person may read it; its chain is judged before anything is kept back. */
export async function logView(reader: Reader, record: DossierRecord, person: Member, at: Instant): Promise<LogView> {
  const procedure = procedureOf(record);
  const log = await reader.log(record.id);
  const reading = readingOf(procedure, record, person, at);
  return {
    entries: log.map((entry) => entryFor(reading, entry, secrecyOf(procedure, entry))),
    intact: verifyLog(log).ok,
  };
}
