import type { Actor, Assignment, Office } from '../model/actor.ts';

/** A mandate that holds since long before the day of any case. */
export const mandate = (organizationId: string, office: Office, more: Partial<Assignment> = {}): Assignment => ({
  organizationId,
  office,
  from: '2025-01-01',
  ...more,
});

/** A player as somebody who acts. People are called after the part they play. */
export const person = (personId: string, ...assignments: readonly Assignment[]): Actor => ({
  personId,
  name: personId,
  account: 'active',
  assignments,
});
