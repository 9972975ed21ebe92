/** Something that was looked at, and what was wrong with it. */
export interface Finding {
  /** What was looked at: `status`, `refusals`, `deadlines` … */
  readonly check: string;
  /** What was expected and what came instead. */
  readonly says: string;
}

/** The outcome of a case or of a check of the protocol. */
export interface Result {
  /** `official-transfer/submit-late`, `protocol/if-match-missing`. */
  readonly id: string;
  readonly procedure?: string;
  readonly title: string;
  /** Rows, rules and requirements that it shows. */
  readonly shows: readonly string[];
  readonly outcome: 'passed' | 'failed' | 'not-run';
  /** Why it failed. */
  readonly findings: readonly Finding[];
  /** Why it was not run: what the backend lacks, or what cannot be reached over HTTP. */
  readonly reason?: string;
  readonly ms: number;
}

/** Thrown where a case cannot be played any further for a reason that is no fault of the backend. */
export class NotRun extends Error {
  override readonly name = 'NotRun';
}

/** Collects what is wrong. */
export class Findings {
  readonly all: Finding[] = [];

  /** Notes a finding unless both are the same, as data. */
  same(check: string, found: unknown, wanted: unknown, where = ''): void {
    const [one, other] = [canonical(found), canonical(wanted)];
    if (one !== other)
      this.add(check, `${where ? `${where}: ` : ''}expected ${shortened(other)}, found ${shortened(one)}`);
  }

  /** Notes a finding unless it holds. */
  holds(check: string, holds: boolean, says: string): void {
    if (!holds) this.add(check, says);
  }

  add(check: string, says: string): void {
    this.all.push({ check, says });
  }
}

/** JSON in which the order of names does not count and what is `undefined` is not there. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  ) ?? 'nothing';

const shortened = (text: string): string => (text.length > 700 ? `${text.slice(0, 700)}…` : text);
