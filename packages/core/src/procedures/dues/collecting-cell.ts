import { mustBeRecord, mustBeText } from '../../model/must-be.ts';
import { design, type Basis } from '../../law/basis.ts';
import { firstDay, parseDate, type IsoDate, type IsoMonth } from '../../model/dates.ts';
import { entryOn } from '../../policy/policy.ts';
import { temporaryCellCollects } from './policy.ts';

/** Where a member belonged around a month. */
export interface Whereabouts {
  /** The cell of the member, or the one they leave. */
  readonly cell: string;
  /** An official transfer that was introduced. */
  readonly transfer?: { readonly destination: string; readonly introducedOn: IsoDate; readonly receivedOn?: IsoDate };
  /** A temporary stay with another cell. */
  readonly stay?: { readonly cell: string; readonly from: IsoDate; readonly to?: IsoDate };
}

/** Whose cell collects. While `inTransit`, whoever is paid first closes the obligation. */
export interface Collecting {
  readonly cell: string;
  readonly inTransit: boolean;
  readonly basis: Basis;
}

const firstDayDecides = design('Where the member is on the first day of the month; no source was read.');

/** The cell that collects the dues of a month. `successorOf` follows cells that were dissolved or merged. */
export function collectingCell(
  where: Whereabouts,
  month: IsoMonth,
  successorOf: (cell: string, on: IsoDate) => string = (same) => same,
): Collecting {
  mustBeWhereabouts(where);
  const { cell, transfer, stay } = where;
  const on = firstDay(month);
  if (stay && stay.from <= on && (stay.to === undefined || on <= stay.to)) {
    const policy = entryOn(temporaryCellCollects, on);
    if (policy.value) return { cell: successorOf(stay.cell, on), inTransit: false, basis: policy.basis };
  }
  const left = transfer !== undefined && transfer.introducedOn < on;
  const received = left && transfer.receivedOn !== undefined && transfer.receivedOn <= on;
  return {
    cell: successorOf(received ? transfer.destination : cell, on),
    inTransit: left && !received,
    basis: firstDayDecides,
  };
}

function mustBeWhereabouts(where: Whereabouts): void {
  mustBeRecord(where, 'whereabouts');
  const { cell, transfer, stay } = where;
  mustBeText(cell, 'cell');
  if (transfer) {
    mustBeText(transfer.destination, 'cell of the destination');
    for (const day of [transfer.introducedOn, transfer.receivedOn ?? transfer.introducedOn]) parseDate(day);
  }
  if (stay) {
    mustBeText(stay.cell, 'cell of the stay');
    for (const day of [stay.from, stay.to ?? stay.from]) parseDate(day);
  }
}
