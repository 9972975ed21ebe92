import { officeLabel, partsOf, type Office, type PartyKey } from '../model/actor.ts';
import { dateOf } from '../model/dates.ts';
import type { LogEntry } from '../model/dossier.ts';
import type { PaperSignature } from './paper.ts';

/**
 * Who signed with an entry, in the office they held there. A deputy signs as a deputy: whether in the place of the
 * secretary (K/T) or for the standing committee (T/M) is not recorded, so it is not printed.
 */
export function signedBy(entry: LogEntry, nameOf: (organizationId: string) => string): PaperSignature | undefined {
  const { actorRole, actorId, actorName, orgId, at } = entry;
  if (!actorRole.includes('.') || actorName === '') return undefined;
  const { office } = partsOf(actorRole as `${PartyKey}.${Office}`);
  return {
    office: officeLabel(office),
    name: actorName,
    personId: actorId,
    on: dateOf(at),
    ...(orgId === undefined ? {} : { organizationId: orgId, organization: nameOf(orgId) }),
  };
}
