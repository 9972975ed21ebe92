import type { Client } from '@tthc-dang/core/client';
import { administrationClient, type DelegationView, type UserAccount } from '@tthc-dang/core/client/administration';

/** Somebody who can stand in, or be given the power to decide. */
export interface Candidate {
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  /** A deputy decides anyway; an officer of the organization body does so only while delegated. */
  readonly kind: DelegationView['kind'];
}

/** The delegations of an organization, the newest first, and whom one can be given to. */
export interface Delegations {
  readonly given: readonly DelegationView[];
  readonly candidates: readonly Candidate[];
}

/** Reads them; the giver is no candidate. */
export async function delegationsOf(
  client: Client,
  organizationId: string,
  self: string,
  signal: AbortSignal,
): Promise<Delegations> {
  const administration = administrationClient(client);
  const [given, accounts] = await Promise.all([
    administration.delegations(organizationId, { limit: 100 }, { signal }),
    administration.accounts(organizationId, { limit: 100 }, { signal }),
  ]);
  return { given: given.items, candidates: candidatesAmong(accounts.items, organizationId, self) };
}

function candidatesAmong(accounts: readonly UserAccount[], organizationId: string, self: string): readonly Candidate[] {
  const fitting = accounts.filter(
    (one) =>
      one.organizationId === organizationId &&
      one.personId !== self &&
      one.active &&
      (one.role === 'deputy' || one.role === 'org-officer'),
  );
  const byPerson = new Map(fitting.map((one) => [one.personId, one]));
  return [...byPerson.values()].map(({ personId, personName, role, roleLabel }) => ({
    personId,
    name: personName,
    role: roleLabel,
    kind: role === 'deputy' ? 'stands-in' : 'decides',
  }));
}
