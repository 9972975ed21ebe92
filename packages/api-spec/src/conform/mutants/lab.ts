/** The server and the tables once more, beside those that the kit compares with: whatever is changed here, the kit does not see. */
export async function laboratory() {
  const [core, policy, calendar, handler, clock, identity, keys, provider, tokens, scenarios, memory] =
    await Promise.all([
      import('@tthc-dang/core'),
      import('@tthc-dang/core/policy'),
      import('@tthc-dang/core/calendar'),
      import('../../server/create-server.ts'),
      import('../../server/clock.ts'),
      import('../../server/identity/jwt-identity.ts'),
      import('../../server/oidc/keys.ts'),
      import('../../server/oidc/provider.ts'),
      import('../../server/oidc/token-maker.ts'),
      import('../../server/scenarios/scenario.ts'),
      import('../../server/store/memory.ts'),
    ]);
  return { core, policy, calendar, handler, clock, identity, keys, provider, tokens, scenarios, memory };
}
export type Lab = Awaited<ReturnType<typeof laboratory>>;
