import { mustBeRecords } from '../../model/must-be.ts';
import { compareNames } from '../../identifiers/names.ts';
import { firstDay, type IsoDate, type IsoMonth } from '../../model/dates.ts';
import { mustBeDong, type Dong } from '../../model/money.ts';

/** A month of a member as the book shows it: the facts of an obligation. */
export interface BookedMonth {
  readonly memberId: string;
  readonly memberName: string;
  readonly period: IsoMonth;
  readonly assessment: {
    readonly due: Dong;
    readonly basisAmount?: Dong | undefined;
    readonly rateBp?: number | undefined;
    readonly reductionPercent?: number | undefined;
    readonly exemption?: string | undefined;
  };
  readonly paid?:
    | { readonly amount: Dong; readonly on: IsoDate; readonly channel: string; readonly receiptNo?: string | undefined }
    | undefined;
}

/** A line of the book: one member, the months of the year, and what was paid so far. */
export interface BookLine {
  readonly no: number;
  readonly memberId: string;
  readonly memberName: string;
  readonly months: readonly (BookedMonth & { readonly cumulative: Dong })[];
  readonly paid: Dong;
}

/** The collection book of a cell for a year (sổ thu đảng phí): members by name, months in order, paid amounts added up. */
export function collectionBook(months: readonly BookedMonth[], year: number): readonly BookLine[] {
  mustBeRecords(months, 'list of booked months');
  const byMember = new Map<string, BookedMonth[]>();
  for (const month of months) {
    firstDay(month.period);
    if (!month.period.startsWith(`${year}-`)) continue;
    const known = byMember.get(month.memberId);
    if (known) known.push(month);
    else byMember.set(month.memberId, [month]);
  }
  return [...byMember.values()]
    .map((booked) => {
      let paid = 0;
      const inOrder = booked
        .toSorted((a, b) => (a.period < b.period ? -1 : 1))
        .map((month) => ({ ...month, cumulative: (paid += amountOf(month)) }));
      // A member has at least the month that put the line there.
      return { memberId: booked[0]!.memberId, memberName: booked.at(-1)!.memberName, months: inOrder, paid };
    })
    .toSorted((a, b) => compareNames(a.memberName, b.memberName))
    .map((line, index) => ({ no: index + 1, ...line }));
}

function amountOf({ paid }: BookedMonth): Dong {
  if (!paid) return 0;
  mustBeDong(paid.amount);
  return paid.amount;
}
