import { describe, expect, test } from 'vitest';
import { bindings } from '../bindings/index.ts';
import { scenario, scenarios } from './scenario.ts';

describe('scenarios', () => {
  test('show every state of every procedure', { timeout: 60_000 }, async () => {
    const shown = new Set<string>();
    for (const { name } of scenarios) {
      const { dossiers } = await (await scenario(name)).store.snapshot();
      for (const { record } of dossiers) shown.add(`${record.procedure} ${record.state}`);
    }
    const all = bindings.flatMap(({ procedure }) =>
      Object.keys(procedure.states as object).map((state) => `${procedure.id} ${state}`),
    );
    expect(all.filter((state) => !shown.has(state))).toEqual([]);
  });
});
