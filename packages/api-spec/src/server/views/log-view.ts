import { verifyLog, type Instant, type LogView } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import type { DossierRecord, Reader } from '../store/store.ts';
import { readingOf } from './reading.ts';
import { entryFor } from './withheld.ts';

/** The log as a person may read it; its chain is judged before anything is kept back. */
export async function logView(reader: Reader, record: DossierRecord, person: Member, at: Instant): Promise<LogView> {
  const log = await reader.log(record.id);
  const reading = await readingOf(reader, record, person, at);
  return {
    entries: log.map((entry) => entryFor(reading, entry)),
    intact: verifyLog(log).ok,
  };
}
