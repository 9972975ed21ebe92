/** A portal as its client sees it, and whatever lets days pass on a trial. */
export interface Portal {
  readonly baseUrl: string;
  /** Anything that answers requests; the platform's own for a portal on the network. */
  readonly fetch?: typeof fetch;
  /** The access token of a person. */
  tokenOf(person: string): Promise<string>;
  nextDay(): void;
  /** The portal's day, `YYYY-MM-DD`. */
  today(): string;
}
