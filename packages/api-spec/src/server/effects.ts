import { dateOf, type Dossier, type Instant } from '@tthc-dang/core';
import type { Binding, Entered } from './bindings/binding.ts';
import { bindingOf } from './bindings/index.ts';
import { openDossier } from './opening.ts';
import type { Writer } from './store/store.ts';

/** Carries what an accepted event has brought about over to the registers and to other dossiers, in its own transaction. */
export async function applyEffects(
  writer: Writer,
  binding: Binding,
  names: readonly string[],
  dossier: Dossier,
  at: Instant,
  send: Entered['send'],
): Promise<void> {
  const { procedure, effects = {}, afterwards } = binding;
  const entered: Entered = {
    procedure,
    dossier,
    parties: procedure.parties(dossier.facts),
    at,
    on: dateOf(at),
    send,
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
