import { dateOf, procedures, type IsoDate, type Office, type Organization } from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import type { ReportedDossier } from '@tthc-dang/core/reports';
import { bindings } from '../bindings/index.ts';
import { withBelow } from '../register/admin-unit.ts';
import type { DossierLine, DossierQuery, Reader } from '../store/store.ts';
import type { Watched } from './oversight.ts';

/** The units right below one, each as a line of its reports; a unit with none below is a line itself. Groups report to nobody. */
export function linesOf({ unit, tree, only }: Watched, on: IsoDate): readonly Organization[] {
  if (only) return [...only].flatMap((id) => tree.get(id, on) ?? []);
  const below = tree.children(unit.id, on).filter(({ type }) => type !== 'group');
  return below.length > 0 ? below : [unit];
}

/**
 * The dossiers of a unit and of those below it, as reports count them: those of its members, and those that it has in hand. Each
 * is counted for the line that has it now, else for the one where the member is at home. Only columns are read.
 */
export async function countedDossiers(
  reader: Reader,
  about: Watched,
  on: IsoDate,
  query: Pick<DossierQuery, 'submittedTo' | 'open' | 'dueBefore'>,
): Promise<readonly ReportedDossier[]> {
  const lineOfUnit = lineOfUnits(about, on);
  const unitIds = [about.unit.id, ...lineOfUnit.keys()];
  const wanted = { ...query, procedures: procedures.map(({ id }) => id) };
  const heldBy = unitIds.flatMap((organizationId) => handlingOffices.map((office) => ({ organizationId, office })));
  const found = new Map<string, DossierLine>();
  for (const line of await reader.lines({ ...wanted, unitIds })) found.set(line.id, line);
  for (const line of await reader.lines({ ...wanted, heldBy, open: true })) found.set(line.id, line);
  const counted = [...found.values()].map(({ unitId = '', heldBy: holder = '', ...line }) =>
    reported(line, lineOfUnit.get(holder) ?? lineOfUnit.get(unitId) ?? (about.only ? elsewhere : about.unit.id)),
  );
  return about.only ? counted.filter(({ unitId }) => unitId !== elsewhere) : counted;
}

/** The line of every unit below. What a unit outside a cluster has in hand counts there, as it does in the report on the whole. */
function lineOfUnits(about: Watched, on: IsoDate): ReadonlyMap<string, string> {
  const below = (id: string) => withBelow(id, about.tree, on).map((unit) => unit.id);
  const outside = about.only ? below(about.unit.id).filter((id) => id !== about.unit.id) : [];
  return new Map([
    ...outside.map((id) => [id, elsewhere] as const),
    ...linesOf(about, on).flatMap((line) => below(line.id).map((id) => [id, line.id] as const)),
  ]);
}
/** The line of what no cluster counts; no unit has this id. */
const elsewhere = '';

/** The offices that any state of any procedure waits for. */
const handlingOffices: readonly Office[] = [
  ...new Set(
    bindings.flatMap(({ procedure }) =>
      Object.values<{ readonly handledBy?: readonly string[] }>(procedure.states).flatMap(({ handledBy = [] }) =>
        // A seat is by type "party.office"; those of persons have no office.
        handledBy.flatMap((seat) => (seat.split('.')[1] ?? []) as Office),
      ),
    ),
  ),
];

const reported = (
  { procedure, state, final, submittedOn, dueOn, endedAt }: DossierLine,
  unitId: string,
): ReportedDossier => ({
  procedure,
  unitId,
  state,
  final,
  ...(submittedOn === undefined ? {} : { submittedOn }),
  // The last entry of a closed dossier is the one that closed it.
  ...(endedAt === undefined ? {} : { closedOn: dateOf(endedAt) }),
  ...(dueOn === undefined ? {} : { dueOn }),
});

/** The name of a unit on a day. */
export const nameIn =
  (tree: OrganizationTree, on: IsoDate) =>
  (id: string): string =>
    tree.successor(id, on)?.name ?? id;
