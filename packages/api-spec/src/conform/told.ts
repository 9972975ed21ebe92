import type { Outcome, Recipient } from '@tthc-dang/core';
import type { Findings } from './finding.ts';
import type { Model } from './model.ts';
import type { Wire } from './wire.ts';

interface Told {
  readonly event?: string;
  readonly dossierId?: string;
  readonly state?: string;
}

/** Whoever the row says to tell was told, once; and somebody without a part in the dossier was not. */
export async function wasTold(
  findings: Findings,
  wire: Wire,
  model: Model,
  { entry, notifications }: Outcome<unknown, string> & { readonly ok: true },
): Promise<void> {
  const { dossier, world } = model;
  const times = dossier.log.filter(({ event }) => event === entry.event).length;
  for (const { to } of notifications) {
    const person = whoIs(model, to);
    if (person === undefined) continue;
    const found = (await toldTo(wire, person)).filter(
      (one) => one.dossierId === dossier.id && one.event === entry.event && one.state === dossier.state,
    );
    findings.holds('notification', found.length > 0, `${person} is not told of ${entry.event}`);
    // An office may be told as the next handler and as a party.
    const ways = notifications.filter((one) => isMeant(model, one.to, person)).length;
    const isSomebodyElse = playsSomebodyElse(model, person);
    findings.holds(
      'notification',
      isSomebodyElse || found.length <= times * ways,
      `${person} is told ${found.length} times of ${entry.event}`,
    );
  }
  const outsider = world.people.find(({ personId }) => personId === 'stranger');
  if (outsider && notifications.length > 0)
    findings.same('notification', await toldTo(wire, outsider.personId), [], 'what somebody without a part is told');
}

async function toldTo(wire: Wire, person: string): Promise<readonly Told[]> {
  const { body } = await wire.get(person, '/v1/notifications?limit=100');
  return (body as { readonly items?: readonly Told[] } | undefined)?.items ?? [];
}

/** Somebody of the data set who is meant: the person, or a holder of one of the offices. */
const whoIs = (model: Model, to: Recipient): string | undefined =>
  // Whoever also plays somebody else may hold other offices by now.
  model.world.people.find(
    ({ personId }) => ('personId' in to || personId.includes('.')) && isMeant(model, to, personId),
  )?.personId;

function isMeant({ world }: Model, to: Recipient, person: string): boolean {
  if ('personId' in to) return to.personId === person;
  const known = world.people.find(({ personId }) => personId === person);
  return (
    known?.assignments.some(
      ({ organizationId, office }) => organizationId === to.organizationId && to.offices.includes(office),
    ) === true
  );
}

/** Whoever holds further offices in some step of the case is told of them, too. */
const playsSomebodyElse = ({ worked: { given, when }, actorOf }: Model, person: string): boolean =>
  [...given.steps, when].some(({ by }) => !by.includes('.') && by !== person && actorOf(by).personId === person);
