import { dateOf, duesRemittance, type DuesRemittanceFacts, type Instant } from '@tthc-dang/core';
import type { B01View } from '@tthc-dang/core/client/dues';
import {
  b01Codes,
  b01Indicators,
  b01Of,
  b01Template,
  checkB01Form,
  type B01Code,
  type B01Report,
  type B01Shares,
} from '@tthc-dang/core/dues';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader } from '../store/store.ts';
import { allDossiers } from './all-dossiers.ts';
import { duesUnitsUnder, type DuesUnit } from './units.ts';

type Quarter = 1 | 2 | 3 | 4;
const split: readonly string[] = ['split', 'submitted', 'accepted', 'returned'];
const belongs: readonly string[] = ['active', 'exempt', 'suspended', 'in-transit', 'temporary-away'];

/**
 * Report B01/ĐP of a unit for a quarter, from the books that were closed. What the cells collected is counted by itself and not
 * summed up from what was kept and sent on, so that the checks of the form find money that has not arrived.
 */
export async function b01View(
  reader: Reader,
  { unit, level }: DuesUnit,
  { year, quarter }: { readonly year: number; readonly quarter: Quarter },
  at: Instant,
): Promise<B01View> {
  const tree = await treeOfRegister(reader);
  const units = duesUnitsUnder(tree, unit.id, dateOf(at));
  const first = quarter * 3 - 2;
  const remittances = await allDossiers(reader, {
    procedures: [duesRemittance.id],
    unitIds: units.map((one) => one.unit.id),
    states: split,
  });
  const booked = remittances.map(({ facts }) => facts as DuesRemittanceFacts);
  const through = (from: number): readonly DuesRemittanceFacts[] =>
    booked.filter(
      ({ period }) =>
        period.startsWith(`${year}-`) && Number(period.slice(5)) >= from && Number(period.slice(5)) <= quarter * 3,
    );
  const columnOf = async (ofColumn: (one: DuesUnit) => boolean): Promise<B01Report> => {
    const those = units.filter(ofColumn);
    const ids = new Set(those.map((one) => one.unit.id));
    const cells = those.filter(({ collects }) => collects).map((one) => one.unit.id);
    const members = (await reader.membersOf(cells)).filter(({ status }) => belongs.includes(status));
    const period = through(first).filter((one) => ids.has(one.unit));
    const untilNow = through(1).filter((one) => ids.has(one.unit));
    // What leaves the column is what its topmost units send on.
    const leaves = ({ unit: id, unitAbove }: DuesRemittanceFacts): boolean => id === unit.id || !ids.has(unitAbove);
    const collected = (all: readonly DuesRemittanceFacts[]): number =>
      all.filter((one) => cells.includes(one.unit)).reduce((sum, one) => sum + (one.split?.total ?? 0), 0);
    return {
      ...b01Of(members.length, sharesOf(period, leaves), sharesOf(untilNow, leaves)),
      '02': collected(period),
      '03': collected(untilNow),
    };
  };
  const kindOf = kinds(units);
  const below = [
    await columnOf((one) => kindOf(one) === 'commune'),
    await columnOf((one) => kindOf(one) === 'other'),
  ] as const;
  const above = await columnOf((one) => kindOf(one) === 'above');
  const [communes, others] = level !== 'above-base' ? below : shared(below, above);
  const form = { communes, enterprises: zero, others, total: addUp(communes, others) };
  const { ok, problems } = checkB01Form(form, { quarter });
  return {
    template: b01Template,
    unitId: unit.id,
    unitName: unit.name,
    year,
    quarter,
    rows: b01Codes.map((code) => ({
      code,
      label: b01Indicators[code],
      communes: form.communes[code],
      enterprises: form.enterprises[code],
      others: form.others[code],
      total: form.total[code],
    })),
    ok,
    problems: problems.map(({ rule, codes, says }) => ({ rule, codes, says })),
  };
}

function sharesOf(all: readonly DuesRemittanceFacts[], leaves: (one: DuesRemittanceFacts) => boolean): B01Shares {
  const sum = (of: (one: DuesRemittanceFacts) => number): number => all.reduce((total, one) => total + of(one), 0);
  const kept = (...levels: readonly string[]): number =>
    sum(({ level, split: made }) => (levels.includes(level) ? (made?.retained ?? 0) : 0));
  return {
    cell: kept('cell'),
    base: kept('commune-base', 'other-base'),
    above: kept('above-base'),
    remitted: sum((one) => (leaves(one) ? (one.split?.remitted ?? 0) : 0)),
  };
}

/** The column of a unit: that of the grassroots organization it belongs to. Which are enterprises, the register does not say. */
const kinds =
  (units: readonly DuesUnit[]) =>
  ({ unit, level, above }: DuesUnit): 'commune' | 'other' | 'above' => {
    const base = level === 'cell' ? units.find((one) => one.unit.id === above) : undefined;
    if (level === 'above-base') return 'above';
    return (base?.level ?? level) === 'commune-base' || (!base && unit.communeCode !== undefined) ? 'commune' : 'other';
  };

/** The columns with what the bodies above kept of each: in proportion to what came from it, and nothing lost by rounding. */
function shared(
  [communes, others]: readonly [B01Report, B01Report],
  above: B01Report,
): readonly [B01Report, B01Report] {
  const spread = (
    of: B01Report,
    kept: number,
    sent: number,
    since: readonly [B01Code, B01Code, B01Code],
  ): B01Report => {
    const [own, total, on] = since;
    return { ...of, [own]: kept, [total]: of[total] + kept, [on]: sent };
  };
  const column = (period: readonly [B01Code, B01Code, B01Code], pair: readonly [B01Report, B01Report]) => {
    const [own, , on] = period;
    const came = pair[0][on] + pair[1][on];
    const part = (amount: number): number => (came === 0 ? 0 : Math.floor((amount * pair[0][on]) / came));
    const kept = part(above[own]);
    // Where all that was sent has arrived, the rest of each column went on.
    const sent = came === above[own] + above[on] ? pair[0][on] - kept : part(above[on]);
    return [spread(pair[0], kept, sent, period), spread(pair[1], above[own] - kept, above[on] - sent, period)] as const;
  };
  return column(['11', '08', '13'], column(['07', '04', '12'], [communes, others]));
}

const addUp = (a: B01Report, b: B01Report): B01Report =>
  // Every code of one report is a code of the other.
  Object.fromEntries(b01Codes.map((code) => [code, a[code] + b[code]])) as B01Report;

const zero = Object.fromEntries(b01Codes.map((code) => [code, 0])) as B01Report;
