import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Keeps the provider's sessions and codes in memory; signing in again after a restart costs one click. */
export function memoryAdapter(): (model: string) => Adapter {
  const kept = new Map<string, { readonly payload: AdapterPayload; readonly until: number }>();
  const byGrant = new Map<string, Set<string>>();

  return (model) => {
    const keyOf = (id: string): string => `${model} ${id}`;
    const alive = (key: string): AdapterPayload | undefined => {
      const found = kept.get(key);
      if (found && found.until > Date.now()) return found.payload;
      kept.delete(key);
      return undefined;
    };
    const where = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined => {
      for (const key of kept.keys()) {
        const payload = key.startsWith(`${model} `) ? alive(key) : undefined;
        if (payload && matches(payload)) return payload;
      }
      return undefined;
    };
    return {
      upsert: async (id, payload, expiresIn) => {
        kept.set(keyOf(id), { payload, until: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
        if (payload.grantId) byGrant.set(payload.grantId, (byGrant.get(payload.grantId) ?? new Set()).add(keyOf(id)));
      },
      find: async (id) => alive(keyOf(id)),
      findByUid: async (uid) => where((payload) => payload.uid === uid),
      findByUserCode: async (userCode) => where((payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = alive(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => void kept.delete(keyOf(id)),
      revokeByGrantId: async (grantId) => {
        // Each kind is asked by itself. A sign-in that is under way names the grant too, and must outlive it when the person changes.
        const revoked = [...(byGrant.get(grantId) ?? [])].filter((key) => key.startsWith(`${model} `));
        for (const key of revoked) {
          kept.delete(key);
          byGrant.get(grantId)?.delete(key);
        }
      },
    };
  };
}
