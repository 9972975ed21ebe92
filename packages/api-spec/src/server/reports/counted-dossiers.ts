import { dateOf, procedures, type IsoDate, type Office, type Organization } from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import type { ReportedDossier } from '@tthc-dang/core/reports';
import { bindings } from '../bindings/index.ts';
import { withBelow } from '../register/admin-unit.ts';
import type { DossierLine, DossierQuery, Reader } from '../store/store.ts';
import type { Watched } from './oversight.ts';

/** The units right below one, each as a line of its reports; a unit with none below is a line itself. Groups report to nobody. */
export function linesOf({ unit, tree }: Watched, on: IsoDate): readonly Organization[] {
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
  const lineOfUnit = new Map(
    linesOf(about, on).flatMap((line) => withBelow(line.id, about.tree, on).map(({ id }) => [id, line.id] as const)),
  );
  const unitIds = [about.unit.id, ...lineOfUnit.keys()];
  const wanted = { ...query, procedures: procedures.map(({ id }) => id) };
  const heldBy = unitIds.flatMap((organizationId) => handlingOffices.map((office) => ({ organizationId, office })));
  const found = new Map<string, DossierLine>();
  for (const line of await reader.lines({ ...wanted, unitIds })) found.set(line.id, line);
  for (const line of await reader.lines({ ...wanted, heldBy, open: true })) found.set(line.id, line);
  return [...found.values()].map(({ unitId = '', heldBy: holder = '', ...line }) =>
    reported(line, lineOfUnit.get(holder) ?? lineOfUnit.get(unitId) ?? about.unit.id),
  );
}

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
