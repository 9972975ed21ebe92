import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { EventMap, Procedure } from '../model/procedure.ts';

/** The facts, as the schema of the procedure knows them; throws `InvalidInputError` with every fault for what are none. */
export function factsOf<Facts, State extends string, Events extends EventMap>(
  procedure: Procedure<Facts, State, Events>,
  facts: unknown,
): Facts {
  const parsed = procedure.facts.safeParse(facts);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(
    'facts',
    parsed.error.issues.slice(0, 20).map(({ path, code }) => `/${path.map(String).join('/')} (${code})`),
  );
}
