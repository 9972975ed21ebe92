import {
  createServer,
  faultQueue,
  memoryStore,
  scenarios,
  scenarioSnapshot,
  seed,
  settableClock,
  type Identity,
  type Server,
} from '@tthc-dang/api-spec';

/** Whoever a token names: the tokens of this server are ids of persons. */
const bearer: Identity = {
  verify: async (request) => {
    const [, personId] = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '') ?? [];
    return personId ? { personId, acr: 'urn:vneid:loa:2', secondsSince: 0 } : undefined;
  },
};

/** The reference handler in this tab with its levers for trials, as `npm start` opens them with TTHC_CONTROL=1. */
export const qaServer = (): Server =>
  createServer({
    store: memoryStore(seed),
    clock: settableClock('2026-11-02T08:00:00+07:00'),
    identity: bearer,
    faults: faultQueue(),
    requestsPerMinute: 100_000,
    control: { scenario: scenarioSnapshot, scenarios, token: async (personId) => personId },
  });
