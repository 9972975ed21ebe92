import type { Organization } from '@tthc-dang/core';
import type { Statements } from './statements.ts';

/** Reads the organizations. They are asked for often and change hardly ever, so a store keeps what it read last. */
export type KnownOrganizations = (statements: Statements) => Promise<readonly Organization[]>;

/** Makes a memory of the organizations that several transactions, also of several processes, can trust. */
export function knownOrganizations(): KnownOrganizations {
  let known: { readonly version: unknown; readonly organizations: readonly Organization[] } | undefined;
  return async (statements) => {
    const version = await statements.value(`SELECT version FROM versions WHERE name = 'organizations'`);
    // Each change has a name of its own, never used again: also one that was taken back cannot be mistaken for another.
    if (known?.version !== version || !known)
      known = { version, organizations: await statements.all('SELECT record FROM organizations ORDER BY place') };
    return known.organizations;
  };
}
