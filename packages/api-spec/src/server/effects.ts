import { dateOf, systemActor, type Dossier, type Instant } from '@tthc-dang/core';
import { act } from './act.ts';
import type { Binding, Entered } from './bindings/binding.ts';
import { bindingOf } from './bindings/index.ts';
import { openDossier } from './opening.ts';
import type { Writer } from './store/store.ts';

// One dossier may move another, which may answer; more than that would be a circle in the tables.
const deepest = 3;

/** Carries what an accepted event has brought about over to the registers and to other dossiers, in its own transaction. */
export async function applyEffects(
  writer: Writer,
  binding: Binding,
  names: readonly string[],
  dossier: Dossier,
  at: Instant,
  depth: number,
): Promise<void> {
  if (depth > deepest) throw new Error(`Dossier ${dossier.id} moves others in a circle.`);
  const { procedure, effects = {}, afterwards } = binding;
  const entered: Entered = {
    procedure,
    dossier,
    parties: procedure.parties(dossier.facts),
    at,
    on: dateOf(at),
    send: async (dossierId, event, input) => {
      const record = await writer.dossier(dossierId);
      return (
        record !== undefined && (await act(writer, record, { event, input, actor: systemActor, at }, depth + 1)).ok
      );
    },
    open: async ({ id: wanted }, opening) => {
      const id = `${dossier.id}-${await writer.next(`opened by ${dossier.id}`)}`;
      const opened = await openDossier(writer, bindingOf({ procedure: wanted }), { ...opening, id, at });
      return opened.ok ? id : undefined;
    },
  };
  for (const name of names) {
    const effect = Object.hasOwn(effects, name) ? effects[name] : undefined;
    if (!effect) throw new Error(`No register knows the effect "${name}" of "${procedure.id}".`);
    await effect(writer, entered);
  }
  await afterwards?.(writer, entered);
}
