/** How much of anything a connection may cost. Times are in milliseconds. */
export interface Limits {
  /** Bytes of all headers of one request. */
  readonly headerBytes: number;
  /** Headers of one request. */
  readonly headers: number;
  /** Until the headers of a request are there. */
  readonly headersMs: number;
  /** Until the whole request is there. */
  readonly requestMs: number;
  /** Between two requests of one connection. */
  readonly keepAliveMs: number;
  /** Without a byte in either direction, as when somebody reads an answer too slowly. */
  readonly idleMs: number;
  /** How often the first two are looked at. */
  readonly checkMs: number;
  readonly connections: number;
  /** After an answer that came before the end of the request: how long the rest is read, and thrown away. */
  readonly lingerMs: number;
  /** Without a byte of that rest. */
  readonly lingerIdleMs: number;
  /** The most of that rest. */
  readonly lingerBytes: number;
  /** How many connections may be in that state; the next one ends with its answer. */
  readonly lingering: number;
  /** How long a stop waits for what is under way. */
  readonly stopMs: number;
}

/** What the service allows unless it is told otherwise: a photograph over a slow line arrives, a drip does not. */
export const defaultLimits: Limits = {
  headerBytes: 16_384,
  headers: 100,
  headersMs: 10_000,
  requestMs: 60_000,
  keepAliveMs: 5_000,
  idleMs: 90_000,
  checkMs: 1_000,
  connections: 2_000,
  lingerMs: 30_000,
  lingerIdleMs: 5_000,
  lingerBytes: 64 * 1024 * 1024,
  lingering: 200,
  stopMs: 10_000,
};
