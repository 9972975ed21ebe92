import type { Kept } from '../store/collections.ts';
import type { Reader } from '../store/store.ts';

/** What a person has read: everything up to a number, and single ones after it. */
export interface ReadMark extends Kept {
  /** The person. */
  readonly id: string;
  readonly through: number;
  readonly also: readonly number[];
}

/** The most that is remembered one by one. */
export const mostSingle = 500;

/** What a person has read so far; at the beginning nothing. */
export const readMarkOf = async (reader: Reader, personId: string): Promise<ReadMark> =>
  (await reader.kept('readMarks', personId)) ?? { id: personId, owner: personId, sort: '', through: 0, also: [] };

/** Whether a notification is read. */
export const isRead = ({ through, also }: ReadMark, seq: number): boolean => seq <= through || also.includes(seq);

/** The mark with more read. Numbers below the line are forgotten, since the line covers them. */
export function marked(mark: ReadMark, through: number, ids: readonly number[]): ReadMark {
  const line = Math.max(mark.through, through);
  return { ...mark, through: line, also: [...new Set([...mark.also, ...ids])].filter((seq) => seq > line) };
}
