/** The base of every error the kit throws. A lawful "no" is never an error: refusals are returned. */
export abstract class TthcError extends Error {
  abstract override readonly name: string;
  /** Stable across releases; integrators branch on it. */
  abstract readonly code: string;
}
