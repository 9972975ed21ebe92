import { createServer, type ServerOptions } from '../../../server/create-server.ts';
import { settableClock } from '../../../server/clock.ts';
import { jwtIdentity } from '../../../server/identity/jwt-identity.ts';
import { providerKeys, publicKeys } from '../../../server/oidc/keys.ts';
import { audience } from '../../../server/oidc/provider.ts';
import { tokenMaker } from '../../../server/oidc/token-maker.ts';
import { scenarioSnapshot } from '../../../server/scenarios/scenario.ts';
import { memoryStore } from '../../../server/store/memory.ts';
import type { Backend } from '../../backend.ts';
import { controlBackend } from '../../control-backend.ts';

/** The secret with which the bank of trials signs. */
export const bankSecret = 'a secret of trials';
const issuer = 'http://conform.test/oidc';

/** The reference server in this process, as a backend under test: nothing but the network is left out. */
export async function trialBackend(options: Partial<ServerOptions> = {}): Promise<Backend> {
  const store = options.store ?? memoryStore();
  const keys = await providerKeys(store);
  const server = createServer({
    store,
    clock: settableClock('2026-09-07T12:00:00+07:00'),
    identity: jwtIdentity({ issuer, audience, keys: publicKeys(keys) }),
    requestsPerMinute: 1_000_000,
    bankSecret,
    control: { scenario: scenarioSnapshot, token: tokenMaker(keys, issuer, 3600) },
    ...options,
  });
  return controlBackend('http://conform.test', { fetch: (request) => server(request), bankSecret });
}
