import type { DossierRecord, Snapshot } from '../src/server/store/store.ts';
import { stage } from '../src/server/scenarios/stage.ts';
import { play, type Station } from '../src/server/scenarios/transfer-journey.ts';
import { cast } from '../src/server/seed/cast.ts';
import { seed } from '../src/server/seed/seed.ts';

/** What stands for the number of a copy of the registers, and of a dossier, in every id and text of the templates. */
export const marks = { registers: '-b0000000', dossier: '-d0000000' } as const;

/** How many of twenty dossiers stand where: most wait with somebody, some have ended. */
const mix: readonly (readonly [Station, number])[] = [
  ['draft', 1],
  ['cell-intake', 4],
  ['cell-review', 2],
  ['met', 1],
  ['base-review', 3],
  ['upper-review', 2],
  ['introduced', 1],
  ['dest-upper-intake', 1],
  ['dest-base-intake', 1],
  ['dest-cell-receive', 1],
  ['received', 3],
];

/** A played dossier of which copies are made. */
export interface Template {
  readonly station: Station;
  readonly dossierId: string;
  readonly memberId: string;
}

/** Really played dossiers, one per station, with the registers around them, and a list of twenty as `mix` says. */
export async function templates(): Promise<{ readonly snapshot: Snapshot; readonly twenty: readonly Template[] }> {
  const who = cast.routeC;
  const shared = new Map<string, string>([
    ...seed.organizations.map(({ id }) => [id, id + marks.registers] as const),
    ...seed.members.map(({ id }) => [id, id + marks.registers] as const),
  ]);
  const twenty: Template[] = [];
  const dossiers: Snapshot['dossiers'][number][] = [];
  const members = [...(renamed(seed.members, shared) as Snapshot['members'])];
  for (const [station, share] of mix) {
    const at = stage();
    const id = await play(at, who, station);
    const played = await at.store.snapshot();
    const dossier = played.dossiers.find(({ record }) => record.id === id);
    const member = played.members.find((one) => one.id === who.member);
    if (!dossier || !member) throw new Error(`The play up to ${station} left no dossier.`);
    const own = marks.registers + marks.dossier;
    const template = { station, dossierId: `t-${station}${own}`, memberId: `m-${station}${own}` };
    const names = new Map([...shared, [id, template.dossierId], [who.member, template.memberId]]);
    const record = renamed(dossier.record, names) as DossierRecord;
    dossiers.push({
      record: { ...record, search: `${record.search} ${marks.dossier}` },
      log: renamed(dossier.log, names) as typeof dossier.log,
    });
    members.push(renamed(member, names) as typeof member);
    twenty.push(...Array<Template>(share).fill(template));
  }
  const organizations = renamed(seed.organizations, shared) as Snapshot['organizations'];
  return { snapshot: { ...seed, organizations, members, dossiers }, twenty };
}

/** A value with every text that is a name in the list replaced. */
function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, names)]));
}
