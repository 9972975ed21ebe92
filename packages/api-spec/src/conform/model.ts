import {
  UnknownOrganizationError,
  clocksOf,
  dateOf,
  open,
  perform,
  systemActor,
  tasksFor,
  type Actor,
  type Dossier,
  type Instant,
  type Outcome,
  type Register,
  type Task,
} from '@tthc-dang/core';
import { meanwhileOf, noonOf, type CaseBook, type CaseWorld, type WorkedCase } from '@tthc-dang/core/cases';
import { routeBetween, treeOf } from '@tthc-dang/core/organizations';

/** What the table itself says of a case, step by step: whatever a backend answers is held against it. */
export interface Model {
  readonly book: CaseBook;
  readonly worked: WorkedCase;
  readonly world: CaseWorld;
  dossier: Dossier;
  /** Somebody who acts, with the name that the data set gives them. */
  actorOf(player: string): Actor;
  /** What the table answers to a step; the dossier moves on if it is accepted. */
  take(event: string, by: Actor, input: object, at: Instant): Outcome<unknown, string>;
  /** The registers say something else from now on. */
  registersSay(changes: object, at: string | undefined): void;
  tasksOf(actor: Actor, at: Instant): readonly Task[];
  deadlinesAt(at: Instant): ReturnType<typeof clocksOf>;
  /** The facts as somebody may read them. */
  factsFor(actor: Actor, on: string): Readonly<Record<string, unknown>>;
}

/** Opens the dossier of a case in the engine, under the id that the backend gave it. */
export function modelOf(
  book: CaseBook,
  worked: WorkedCase,
  world: CaseWorld,
  dossierId: string,
  own: object = {},
): Model {
  const { procedure } = book;
  const names = new Map(world.people.map(({ personId, name }) => [personId, name]));
  const actorOf = (player: string): Actor => {
    const actor = book.actorOf(player, worked.given);
    return { ...actor, name: names.get(actor.personId) ?? actor.name };
  };
  /** The dossier with what the registers say now. */
  const said = (changes: object, at: Instant): Dossier => {
    const { event, input = {} } = meanwhileOf(model.dossier, changes, undefined);
    const outcome = perform(procedure, model.dossier, { event, input, actor: systemActor, at });
    if (!outcome.ok) throw new Error(`The table refuses what the registers say: ${JSON.stringify(outcome.refusals)}`);
    return outcome.dossier;
  };
  const model: Model = {
    book,
    worked,
    world,
    actorOf,
    dossier: open(procedure, {
      id: dossierId,
      at: world.at,
      actor: actorOf(book.opener(worked.given)),
      policyVersion: 'conformance',
      facts: { ...withoutWay(book.open(worked.given).facts), ...own },
    }),
    take: (event, actor, input, at) => {
      const way = actor.system ? undefined : wayIn(model.dossier.facts, input, world, dateOf(at));
      const before = way ? said(way, at) : model.dossier;
      const outcome = perform(procedure, before, { event, input, actor, at });
      if (outcome.ok) model.dossier = outcome.dossier;
      return outcome;
    },
    registersSay: (changes, on) => {
      model.dossier = said(changes, noonOf(on ?? book.day));
    },
    tasksOf: (actor, at) => tasksFor(procedure, model.dossier, actor, at),
    deadlinesAt: (at) => clocksOf(procedure, model.dossier, at),
    factsFor: (actor, on) => {
      const visible = procedure.visibility?.facts(model.dossier, actor, on) ?? model.dossier.facts;
      // Facts of every procedure are an object.
      return visible as Readonly<Record<string, unknown>>;
    },
  };
  return model;
}

/** A dossier begins before anybody said where to: the way is looked up once it is asked for. */
function withoutWay(facts: unknown): object {
  const { register } = facts as { readonly register?: Partial<Register> };
  if (!register?.route) return facts as object;
  const { route: _, destination: __, ...known } = register;
  return { ...(facts as object), register: known };
}

interface Looked {
  readonly register?: Partial<Register>;
  readonly application?: { readonly destination?: string };
}

/** The way to where an event leads, if the table looks one up and it is not yet known. */
function wayIn(facts: unknown, input: object, { organizations }: CaseWorld, on: string): object | undefined {
  const { register, application } = facts as Looked;
  if (!register?.origin) return undefined;
  const asked = (input as { readonly destination?: unknown }).destination ?? application?.destination;
  if (typeof asked !== 'string' || asked === register.destination) return undefined;
  return { destination: asked, route: routeOrNone(register.origin.cell, asked, organizations, on) };
}

function routeOrNone(from: string, to: string, organizations: CaseWorld['organizations'], on: string): unknown {
  try {
    return routeBetween(from, to, treeOf(organizations), on);
  } catch (cause) {
    if (cause instanceof UnknownOrganizationError) return undefined;
    throw cause;
  }
}
