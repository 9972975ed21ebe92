/** The database cannot be reached, or stopped in the middle: nothing was half written, and the same request may come again. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly code = 'UNAVAILABLE';

  constructor(cause: unknown) {
    super(`The store cannot be used now: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
