import type { Refusal } from '@tthc-dang/core';
import { ApiError } from '@tthc-dang/core/client';

/** The reasons that a server's "no" names; none for any other error. */
export function refusalsIn(error: unknown): readonly Refusal[] {
  const told = error instanceof ApiError ? error.problem['refusals'] : undefined;
  // The server's own document: its members are those of the contract.
  return Array.isArray(told) ? (told as readonly Refusal[]) : [];
}
