import { formatDate } from '../identifiers/format-date.ts';
import { dateOf } from '../model/dates.ts';
import { after, type Issued } from './issued.ts';
import type { PaperStanding } from './paper.ts';

/** Nothing has come after the paper that takes its force. */
export const inForce: PaperStanding = { kind: 'in-force' };

/** Ended by the first later event of these, or by the same paper issued again. */
export function standingOf(issued: Issued, endedBy: readonly string[], replaced = true): PaperStanding {
  const { procedure, paper } = issued;
  for (const { event, documentIds, at } of after(issued)) {
    const day = formatDate(dateOf(at));
    if (endedBy.includes(event))
      return { kind: 'ended', says: `Đã hết hiệu lực từ ngày ${day}: ${String(procedure.events[event]?.label)}.` };
    if (replaced && documentIds.includes(paper))
      return { kind: 'ended', says: `Đã hết hiệu lực: được thay bằng bản ngày ${day}.` };
  }
  return inForce;
}
