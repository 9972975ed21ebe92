import type { Office, Seat } from '../model/actor.ts';
import { partsOf } from '../model/actor.ts';
import type { Dossier, LogEntry, NotificationIntent, Recipient } from '../model/dossier.ts';
import type { AnyMove, Audience, EventMap, Parties, Procedure } from '../model/procedure.ts';

const leaders: readonly Office[] = ['secretary', 'deputy'];

/** Whom the row says to tell, once each. */
export function notificationsOf<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  before: Dossier<Facts, State>,
  after: Dossier<Facts, State>,
  row: AnyMove<Facts, State, Events>,
  entry: LogEntry,
): readonly NotificationIntent[] {
  const parties = procedure.parties(after.facts);
  const recipients = (row.tells ?? []).flatMap((audience) =>
    recipientsOf(
      audience,
      parties,
      procedure.states[after.state].handledBy ?? [],
      procedure.states[before.state].handledBy ?? [],
    ),
  );
  const keyed = new Map(recipients.map((to) => [`${after.id}:${entry.seq}:${keyOf(to)}`, to]));
  return [...keyed].map(([dedupeKey, to]) => ({
    to,
    template: `${procedure.id}.${entry.event}`,
    params: { dossierId: after.id, state: after.state },
    dedupeKey,
  }));
}

function recipientsOf(
  audience: Audience,
  parties: Parties,
  next: readonly Seat[],
  last: readonly Seat[],
): readonly Recipient[] {
  if (audience === 'member') return [{ personId: parties.memberId }];
  if (audience === 'initiator') return [{ personId: parties.initiatorId }];
  if (audience === 'next-handler') return bySeats(next, parties);
  if (audience === 'last-handler') return bySeats(last, parties);
  const organizationId = parties.units[audience] ?? parties.informed?.[audience];
  return organizationId === undefined ? [] : [{ organizationId, offices: leaders }];
}

function bySeats(seats: readonly Seat[], { units, memberId }: Parties): readonly Recipient[] {
  const offices = new Map<string, Office[]>();
  for (const seat of seats) {
    if (seat === 'member' || seat === 'initiator' || seat === 'system') continue;
    const { party, office } = partsOf(seat);
    const unit = units[party];
    if (unit !== undefined) offices.set(unit, [...(offices.get(unit) ?? []), office]);
  }
  // A state that nobody handles waits for the member.
  if (offices.size === 0) return [{ personId: memberId }];
  return [...offices].map(([organizationId, of]) => ({ organizationId, offices: of }));
}

const keyOf = (to: Recipient): string =>
  'personId' in to ? to.personId : `${to.organizationId}/${to.offices.join('+')}`;
