import type { Assignment, Outcome, Recipient } from '@tthc-dang/core';
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
  { entry, notifications, effects }: Outcome<unknown, string> & { readonly ok: true },
): Promise<void> {
  const { dossier, world } = model;
  const times = dossier.log.filter(({ event }) => event === entry.event).length;
  for (const { to } of notifications) {
    const person = whoIs(model, to);
    if (person === undefined) continue;
    const told = await toldTo(wire, person);
    // Whoever may not sign in any more cannot be asked; whoever holds the office no more is not meant.
    if (!told || !(await isStillMeant(wire, to, person))) continue;
    const found = told.filter(
      (one) => one.dossierId === dossier.id && one.event === entry.event && one.state === dossier.state,
    );
    findings.holds('notification', found.length > 0, `${person} is not told of ${entry.event}`);
    // An office may be told as the next handler and as a party.
    const byRow = notifications.filter((one) => isMeant(model, one.to, person)).length;
    // An effect of the state may tell whoever pays, besides.
    const ways = byRow + effects.filter((name) => name.startsWith('tell-')).length;
    const isSomebodyElse = playsSomebodyElse(model, person);
    findings.holds(
      'notification',
      isSomebodyElse || found.length <= times * ways,
      `${person} is told ${found.length} times of ${entry.event}`,
    );
  }
  const outsider = world.people.find(({ personId }) => personId === 'stranger');
  if (outsider && notifications.length > 0)
    findings.same(
      'notification',
      (await toldTo(wire, outsider.personId))?.filter(({ dossierId }) => dossierId === dossier.id),
      [],
      'what somebody without a part is told',
    );
}

async function toldTo(wire: Wire, person: string): Promise<readonly Told[] | undefined> {
  const { status, body } = await wire.get(person, '/v1/notifications?limit=100');
  return status === 200 ? ((body as { readonly items?: readonly Told[] } | undefined)?.items ?? []) : undefined;
}

async function isStillMeant(wire: Wire, to: Recipient, person: string): Promise<boolean> {
  if ('personId' in to) return true;
  const { body } = await wire.get(person, '/v1/me');
  const { assignments = [] } = (body ?? {}) as { readonly assignments?: readonly Assignment[] };
  return assignments.some(
    ({ organizationId, office }) => organizationId === to.organizationId && to.offices.includes(office),
  );
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
