import { open, refusals, systemActor, type Dossier, type Refusal } from '@tthc-dang/core';
import type { Binding, Opening } from './bindings/binding.ts';
import { playedOn } from './bindings/played-on.ts';
import { recordOf } from './record-of.ts';
import { actorOf } from './register/member.ts';
import type { DossierRecord, Writer } from './store/store.ts';

export type Opened =
  | { readonly ok: true; readonly record: DossierRecord; readonly dossier: Dossier }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Opens a dossier and stores it, unless its first step would be refused to this person anyway. */
export async function openDossier(writer: Writer, of: Binding, opening: Opening): Promise<Opened> {
  const { id, initiator, helper, at } = opening;
  const binding = await playedOn(writer, of, at);
  const { procedure } = binding;
  const begun = await binding.begin(writer, opening);
  if (!begun.ok) return begun;
  const actor = binding.bySystem ? systemActor : { ...actorOf(initiator), ...(helper === undefined ? {} : { helper }) };
  const dossier: Dossier = open(procedure, {
    id,
    facts: begun.facts,
    at,
    actor,
    policyVersion: policyVersionOf(binding),
  });
  // What the member files is judged when it is filed; what cannot be filed at all is said before anything is typed.
  const first = procedure.moves.find((row) => [row.from].flat().includes(procedure.initial))!;
  const refused = binding.bySystem ? [] : refusals(procedure, dossier, { event: String(first.event), at, actor });
  if (refused.length > 0) return { ok: false, refusals: refused };
  const record = recordOf(binding, dossier, undefined, []);
  await writer.putDossier(record);
  await writer.appendLog(id, dossier.log);
  return { ok: true, record, dossier };
}

/** The day on which the newest of the procedure's values was compared with its source. */
const policyVersionOf = ({ procedure: { policies } }: Binding): string =>
  policies.map(({ checkedOn }) => checkedOn).reduce((latest, day) => (day > latest ? day : latest), '');
