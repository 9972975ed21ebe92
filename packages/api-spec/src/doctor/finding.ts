/** What was looked at. */
export const topics = ['page', 'policy', 'secure', 'cookies', 'api', 'origin', 'versions', 'clock'] as const;
export type Topic = (typeof topics)[number];

/** Something that is wrong with a portal, in words, and how to mend it. */
export interface Finding {
  readonly topic: Topic;
  /** `trouble`: something does not work, or is not safe. `advice`: it works, and could be better. */
  readonly level: 'trouble' | 'advice';
  readonly says: string;
  readonly fix: string;
}

type Made = (topic: Topic, says: string, fix: string) => Finding;
export const trouble: Made = (topic, says, fix) => ({ topic, level: 'trouble', says, fix });
export const advice: Made = (topic, says, fix) => ({ topic, level: 'advice', says, fix });
