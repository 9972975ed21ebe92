import type { Instant } from '@tthc-dang/core';
import type { SettableClock } from '../clock.ts';
import { cast, type Journey } from '../seed/cast.ts';
import type { MemoryStore } from '../store/memory.ts';
import type { Snapshot } from '../store/store.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import { stage } from './stage.ts';
import { duesScenarios } from './dues.ts';
import { reportScenarios } from './reports.ts';
import { residenceScenarios } from './residence.ts';
import { temporaryScenarios } from './temporary.ts';
import { transferScenarios } from './transfer.ts';
import { administrationScenarios } from './administration.ts';

const plans: Readonly<Record<string, ScenarioPlan>> = {
  ...transferScenarios,
  ...temporaryScenarios,
  ...residenceScenarios,
  ...duesScenarios,
  ...administrationScenarios,
  ...reportScenarios,
};

/** The names of all scenarios with what they show. */
export const scenarios: readonly { readonly name: string; readonly label: string }[] = Object.entries(plans).map(
  ([name, { label }]) => ({ name, label }),
);

/** A data set ready to be served, the time at which it stands, and who takes part. */
export interface Scenario {
  readonly name: string;
  readonly label: string;
  readonly store: MemoryStore;
  readonly clock: SettableClock;
  /** The dossier it is about. */
  readonly dossierId: string;
  /** Who takes part in a transfer; scenarios of other procedures have a cast of their own. */
  readonly journey: Journey;
}

/**
 * Builds a scenario by really doing what it tells of, so it can be no state that the procedure does not allow.
 *
 * `const { store, clock, dossierId } = await scenario('transfer/awaiting-base')`
 */
export async function scenario(name: string): Promise<Scenario> {
  const plan = Object.hasOwn(plans, name) ? plans[name] : undefined;
  if (!plan) throw new RangeError(`No scenario is called "${name}". There are: ${Object.keys(plans).join(', ')}.`);
  const at = stage();
  const dossierId = await plan.build(at);
  return { name, label: plan.label, store: at.store, clock: at.clock, dossierId, journey: plan.journey ?? cast.routeC };
}

/** A scenario as plain data, to be loaded into any store; `undefined` for a name there is not. */
export async function scenarioSnapshot(
  name: string,
): Promise<{ readonly snapshot: Snapshot; readonly at: Instant; readonly dossierId?: string } | undefined> {
  // The data sets of the worked cases bring every table's cases along: only whoever asks for one loads them.
  if (name.startsWith('conformance/')) return (await import('./conformance.ts')).conformanceSnapshot(name);
  if (!Object.hasOwn(plans, name)) return undefined;
  const { store, clock, dossierId } = await scenario(name);
  return { snapshot: await store.snapshot(), at: clock.now(), dossierId };
}
