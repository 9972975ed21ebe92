import { mustBeRecord, mustBeRecords, mustBeText } from '../../model/must-be.ts';
import { design, type Basis } from '../../law/basis.ts';
import { monthOf, type IsoDate, type IsoMonth } from '../../model/dates.ts';
import { sourcesOf, type AnyProcedure, type Parties } from '../../model/procedure.ts';
import type { OrganizationTree } from '../../organizations/organization-tree.ts';

const rule = (number: string): Basis => design(`Cross-procedure rule (${number}).`);

/** What an official transfer changes elsewhere on the day of its receipt (7.1). */
export interface Switches {
  /** The cell whose list the member stands on from now on. */
  readonly cellId: string;
  /** The first month whose dues the new cell collects. */
  readonly duesFrom: IsoMonth;
  /** The introduction to the residence stays, unless the residence itself has changed. */
  readonly residenceIntroduction: 'kept' | 'closed-and-requested-anew';
  readonly basis: Basis;
}

/** What follows from a receipt: cell list, dues, introduction to the residence (7.1). */
export function switchesOnReceipt(receipt: {
  readonly destinationCell: string;
  readonly introducedOn: IsoDate;
  readonly ground: string;
}): Switches {
  mustBeRecord(receipt, 'receipt');
  const { destinationCell, introducedOn, ground } = receipt;
  mustBeText(destinationCell, 'cell of the destination');
  return {
    cellId: destinationCell,
    duesFrom: monthAfter(monthOf(introducedOn)),
    residenceIntroduction: ground === 'residence' ? 'closed-and-requested-anew' : 'kept',
    basis: rule('7.1'),
  };
}

const monthAfter = (month: IsoMonth): IsoMonth => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
};

/** Whether a receipt ends the time as a serving member: retired, and received by the cell of the residence (7.2). */
export function stopsServing(receipt: {
  readonly ground: string;
  readonly destinationCell: string;
  readonly residenceCell?: string | undefined;
}): boolean {
  mustBeRecord(receipt, 'receipt');
  const { ground, destinationCell, residenceCell } = receipt;
  return residenceCell !== undefined && destinationCell === residenceCell && leavesWork.includes(ground);
}

const leavesWork: readonly string[] = ['retired', 'incapacity', 'left-work', 'demobilized'];

/** An open dossier, as far as rules over several of them need it. */
export interface OpenDossier {
  readonly id: string;
  readonly procedure: AnyProcedure;
  readonly state: string;
}

/** What becomes of one open dossier when membership ends. */
export interface Closing {
  readonly dossierId: string;
  /** The event to send, for the grassroots committee; a draft has no committee yet and is discarded. */
  readonly action:
    | { readonly event: 'CANCEL'; readonly input: { readonly kind: string; readonly reason: string } }
    | 'discard';
  readonly basis: Basis;
}

/** What to do with every open dossier of a member who died, was expelled, left, or was removed from the list (7.4). */
export function closingsOnEndOfMembership(
  dossiers: readonly OpenDossier[],
  kind: 'deceased' | 'expelled' | 'left' | 'removed',
  reason: string,
): readonly Closing[] {
  mustBeRecords(dossiers, 'list of dossiers');
  return dossiers.flatMap(({ id, procedure, state }): readonly Closing[] => {
    mustBeRecord(procedure, 'procedure of a dossier');
    // What a table begins with is a draft unless its rows say otherwise: a month of dues begins as assessed.
    const hasRow = procedure.moves.some((row) => row.event === 'CANCEL' && sourcesOf<string>(row).includes(state));
    if (hasRow) return [{ dossierId: id, action: { event: 'CANCEL', input: { kind, reason } }, basis: rule('7.4') }];
    return state === procedure.initial ? [{ dossierId: id, action: 'discard', basis: rule('7.4') }] : [];
  });
}

/** Organizations that act in place of those a dossier names, because they succeeded them (7.5). */
export const successorsOf = (
  units: Parties['units'],
  tree: Pick<OrganizationTree, 'successor'>,
  on: IsoDate,
): Parties['units'] => {
  mustBeRecord(units, 'units of a dossier');
  mustBeRecord(tree, 'tree of organizations');
  return Object.fromEntries(Object.entries(units).map(([party, id]) => [party, tree.successor(id, on)?.id ?? id]));
};

/**
 * The procedure as it is played after a reorganization (7.5): a dossier keeps the organizations it names, and whoever succeeded
 * them by the day acts for them.
 */
export const withSuccessors = <P extends AnyProcedure>(
  procedure: P,
  tree: Pick<OrganizationTree, 'successor'>,
  on: IsoDate,
): P => ({
  ...procedure,
  parties: (facts: unknown): Parties => {
    const parties: Parties = procedure.parties(facts);
    return {
      ...parties,
      units: successorsOf(parties.units, tree, on),
      ...(parties.informed ? { informed: successorsOf(parties.informed, tree, on) } : {}),
    };
  },
});

/** What a temporary transfer is told when the official one that it became has ended (T10); nothing while that is open. */
export function conversionEnded(official: OpenDossier):
  | {
      readonly event: 'CONVERSION_ENDED';
      readonly input: { readonly outcome: 'received' | 'closed'; readonly dossierId: string };
    }
  | undefined {
  mustBeRecord(official, 'dossier');
  mustBeRecord(official.procedure, 'procedure of a dossier');
  if (official.procedure.states[official.state]?.final !== true) return undefined;
  const outcome = official.state === 'received' ? 'received' : 'closed';
  return { event: 'CONVERSION_ENDED', input: { outcome, dossierId: official.id } };
}
