import { scenarios, scenarioSnapshot } from '../server/scenarios/scenario.ts';
import type { Store } from '../server/store/store.ts';

/** Puts a scenario into a store, and the clock of its service to the scenario's time. Throws `RangeError` with the names there are. */
export async function layOut(store: Store, name: string): Promise<void> {
  const built = await scenarioSnapshot(name);
  if (!built)
    throw new RangeError(
      `No scenario is called "${name}". There are:\n${scenarios.map((one) => `  ${one.name}  ${one.label}`).join('\n')}`,
    );
  await store.load(built.snapshot);
  const offset = Date.parse(built.at) - Date.now();
  await store.write((writer) => writer.putSetting('clock-offset', String(offset)));
}
