import { mustBeRecord } from '../../model/must-be.ts';
import { design } from '../../law/basis.ts';
import { isDong, mustBeDong, type Dong } from '../../model/money.ts';
import { said, type Said } from './sentences.ts';

/** The template of the report: the form of 141-CV/VPTW/nb. Whether it outlives 01-QĐ/TW is not known. */
export const b01Template = 'B01-DP@141';

/** The indicators of report B01/ĐP (Báo cáo thu, nộp đảng phí), as issued with 141-CV/VPTW/nb. */
export const b01Indicators = {
  '01': 'Tổng số đảng viên đến cuối kỳ báo cáo',
  '02': 'Đảng phí đã thu được từ chi bộ - kỳ báo cáo',
  '03': 'Đảng phí đã thu được từ chi bộ - từ đầu năm đến cuối kỳ báo cáo',
  '04': 'Đảng phí trích giữ lại ở các cấp - kỳ báo cáo',
  '05': 'Trích giữ lại ở chi bộ - kỳ báo cáo',
  '06': 'Trích giữ lại ở đảng ủy cơ sở - kỳ báo cáo',
  '07': 'Trích giữ lại ở cấp trên - kỳ báo cáo',
  '08': 'Đảng phí trích giữ lại ở các cấp - từ đầu năm đến cuối kỳ báo cáo',
  '09': 'Trích giữ lại ở chi bộ - từ đầu năm',
  '10': 'Trích giữ lại ở đảng ủy cơ sở - từ đầu năm',
  '11': 'Trích giữ lại ở cấp trên - từ đầu năm',
  '12': 'Đảng phí nộp lên cấp trên - kỳ báo cáo',
  '13': 'Đảng phí nộp lên cấp trên - từ đầu năm đến cuối kỳ báo cáo',
} as const;

export type B01Code = keyof typeof b01Indicators;

/** One column of the report: đồng, and persons in `01`. */
export type B01Report = Readonly<Record<B01Code, number>>;

/** What was kept at each level, and sent up, in a span of time. */
export interface B01Shares {
  readonly cell: Dong;
  readonly base: Dong;
  readonly above: Dong;
  readonly remitted: Dong;
}

/** One column of the report from the shares of the period and of the year so far; its sums agree. */
export function b01Of(members: number, period: B01Shares, year: B01Shares): B01Report {
  for (const shares of [period, year]) {
    mustBeRecord(shares, 'shares of a report');
    for (const amount of [members, shares.cell, shares.base, shares.above, shares.remitted]) mustBeDong(amount);
  }
  const kept = ({ cell, base, above }: B01Shares): Dong => cell + base + above;
  return {
    '01': members,
    '02': kept(period) + period.remitted,
    '03': kept(year) + year.remitted,
    '04': kept(period),
    '05': period.cell,
    '06': period.base,
    '07': period.above,
    '08': kept(year),
    '09': year.cell,
    '10': year.base,
    '11': year.above,
    '12': period.remitted,
    '13': year.remitted,
  };
}

/** What does not agree. `rule` is the equation, `codes` the indicators it joins. */
export interface B01Problem extends Said {
  readonly rule: string;
  readonly codes: readonly string[];
}

export interface B01Check {
  readonly ok: boolean;
  readonly problems: readonly B01Problem[];
}

/** The codes in the order of the form; keys that look like numbers would otherwise come first. */
export const b01Codes = Object.keys(b01Indicators).toSorted() as readonly B01Code[];
const sums: readonly (readonly [B01Code, readonly B01Code[]])[] = [
  ['04', ['05', '06', '07']],
  ['08', ['09', '10', '11']],
  ['02', ['04', '12']],
  ['03', ['08', '13']],
];
const sinceNewYear: readonly (readonly [yearToDate: B01Code, period: B01Code])[] = [
  ['03', '02'],
  ['08', '04'],
  ['09', '05'],
  ['10', '06'],
  ['11', '07'],
  ['13', '12'],
];
const ours = design('The form states the sums; the other checks follow from what its rows mean.');

/** Checks one column of B01/ĐP: the sums, and the year against the period. In the first quarter the two are equal. */
export function checkB01(
  report: Readonly<Record<string, number>>,
  options: { readonly quarter?: 1 | 2 | 3 | 4 } = {},
): B01Check {
  mustBeRecord(report, 'report');
  mustBeRecord(options, 'options');
  const faulty = b01Codes.filter((code) => !Object.hasOwn(report, code) || !isDong(report[code]));
  const unknown = Object.keys(report).filter((code) => !Object.hasOwn(b01Indicators, code));
  // What is no amount cannot be added up.
  if (faulty.length + unknown.length > 0)
    return verdict([...faulty, ...unknown].map((code) => problem(code, [code], 'code')));
  // Every indicator was found above.
  const known = report as B01Report;
  const relation = options.quarter === 1 ? '=' : '≥';
  return verdict([
    ...sums
      .filter(([total, parts]) => BigInt(known[total]) !== parts.reduce((sum, code) => sum + BigInt(known[code]), 0n))
      .map(([total, parts]) => problem(`${total} = ${parts.join(' + ')}`, [total, ...parts])),
    ...sinceNewYear
      .filter(([year, period]) => (relation === '=' ? known[year] !== known[period] : known[year] < known[period]))
      .map(([year, period]) => problem(`${year} ${relation} ${period}`, [year, period])),
  ]);
}

/** The whole form: bodies of communes (1), of enterprises (2), others (3), and their total (4). */
export interface B01Form {
  readonly communes: B01Report;
  readonly enterprises: B01Report;
  readonly others: B01Report;
  readonly total: B01Report;
}

/** Checks every column of the form, and that the fourth is the sum of the three. */
export function checkB01Form(form: B01Form, options: { readonly quarter?: 1 | 2 | 3 | 4 } = {}): B01Check {
  mustBeRecord(form, 'form B01/ĐP');
  const { communes, enterprises, others, total } = form;
  const within = [communes, enterprises, others, total].flatMap((column) => checkB01(column, options).problems);
  if (within.some(({ key }) => key === 'dues.b01.code')) return verdict(within);
  const across = b01Codes
    .filter((code) => BigInt(total[code]) !== BigInt(communes[code]) + BigInt(enterprises[code]) + BigInt(others[code]))
    .map((code) => problem('4 = 1 + 2 + 3', [code], 'columns'));
  return verdict([...within, ...across]);
}

const verdict = (problems: readonly B01Problem[]): B01Check => ({ ok: problems.length === 0, problems });

const problem = (rule: string, of: readonly string[], what: 'sum' | 'code' | 'columns' = 'sum'): B01Problem => ({
  ...said(`dues.b01.${what}`, ours, { rule, code: of[0] ?? '' }),
  rule,
  codes: of,
});
