import { controlBackend } from '../control-backend.ts';
import type { Result } from '../finding.ts';
import { bankSecret } from '../internal/testing/trial-backend.ts';
import { runConformance } from '../run.ts';
import type { Lab } from './lab.ts';
import type { Mutant, Patch } from './mutant.ts';

const issuer = 'http://conform.test/oidc';

/** The first case or check that finds a mutant; nothing if it lives. */
export async function findMutant(lab: Lab, mutant: Mutant, tries: RegExp = mutant.tries): Promise<Result | undefined> {
  const undo: (() => void)[] = [];
  const patch: Patch = (object, name, value) => {
    const had = Object.getOwnPropertyDescriptor(object, name);
    undo.push(() => {
      if (had) Object.defineProperty(object, name, had);
      else Reflect.deleteProperty(object, name);
    });
    Object.defineProperty(object, name, { value, writable: true, configurable: true, enumerable: true });
  };
  try {
    mutant.table?.(lab, patch);
    const inner = lab.memory.memoryStore();
    const store = mutant.store?.(inner) ?? inner;
    const keys = await lab.keys.providerKeys(inner);
    const believed = lab.identity.jwtIdentity({
      issuer,
      audience: lab.provider.audience,
      keys: lab.keys.publicKeys(keys),
    });
    const server = lab.handler.createServer({
      store,
      clock: lab.clock.settableClock('2026-09-07T12:00:00+07:00'),
      identity: mutant.identity?.(believed) ?? believed,
      requestsPerMinute: 1_000_000,
      bankSecret,
      control: { scenario: lab.scenarios.scenarioSnapshot, token: lab.tokens.tokenMaker(keys, issuer, 3600) },
    });
    const plain = (request: Request): Promise<Response> => server(request);
    const { results } = await runConformance({
      backend: controlBackend('http://conform.test', { fetch: mutant.network?.(plain) ?? plain, bankSecret }),
      only: (id) => tries.test(id),
      untilFailed: true,
    });
    if (results.length === 0) throw new Error(`Nothing is tried on ${mutant.id}.`);
    return results.find(({ outcome }) => outcome === 'failed');
  } finally {
    for (const step of undo.reverse()) step();
  }
}
