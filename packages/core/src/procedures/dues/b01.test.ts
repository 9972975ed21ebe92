import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../../errors/index.ts';
import { b01Of, b01Template, checkB01, checkB01Form, type B01Report } from './index.ts';

const report: B01Report = {
  '01': 120,
  '02': 10_000_000,
  '03': 25_000_000,
  '04': 7_900_000,
  '05': 3_000_000,
  '06': 4_900_000,
  '07': 0,
  '08': 19_750_000,
  '09': 7_500_000,
  '10': 12_250_000,
  '11': 0,
  '12': 2_100_000,
  '13': 5_250_000,
};
const rules = (changes: Readonly<Record<string, unknown>>, quarter?: 1 | 2) =>
  checkB01({ ...report, ...changes } as B01Report, quarter ? { quarter } : {}).problems.map(({ rule }) => rule);

describe('one column', () => {
  test('agrees with itself', () => {
    expect(checkB01(report)).toEqual({ ok: true, problems: [] });
  });

  test.each([
    ['05', 3_000_001, ['04 = 05 + 06 + 07']],
    ['11', 1, ['08 = 09 + 10 + 11']],
    ['02', 10_000_001, ['02 = 04 + 12']],
    ['13', 5_250_001, ['03 = 08 + 13']],
    ['01', 0, []],
  ])('with %s changed to %s: %j', (code, value, expected) => {
    expect(rules({ [code]: value })).toEqual(expected);
  });

  test('of a year is never below its period', () => {
    expect(rules({ '09': 2_999_999, '10': 16_750_001 })).toEqual(['09 ≥ 05']);
  });

  test('of the first quarter equals the year so far', () => {
    expect(rules({}, 1)).toEqual(['03 = 02', '08 = 04', '09 = 05', '10 = 06', '13 = 12']);
    expect(rules({}, 2)).toEqual([]);
  });

  test('names the indicators a rule joins, and says it in words', () => {
    expect(checkB01({ ...report, '02': 1 }).problems[0]).toMatchObject({
      rule: '02 = 04 + 12',
      codes: ['02', '04', '12'],
      says: 'Chỉ tiêu không khớp: 02 = 04 + 12.',
    });
  });

  test.each([
    [{ '02': -1 }, ['02']],
    [{ '02': 0.5 }, ['02']],
    [{ '02': '10000000' }, ['02']],
    [{ '02': undefined }, ['02']],
    [{ '14': 1 }, ['14']],
    [JSON.parse('{"__proto__":1}') as object, ['__proto__']],
  ])('refuses %j', (changes, codes) => {
    const mixed = Object.assign(Object.create(null) as Record<string, number>, report);
    for (const [code, value] of Object.entries(changes))
      Object.defineProperty(mixed, code, { value, enumerable: true });
    expect(checkB01(mixed).problems.flatMap((one) => one.codes)).toEqual(codes);
  });

  test.each([null, undefined, 5])('is no %s', (nothing) => {
    expect(() => checkB01(nothing as never)).toThrow(InvalidInputError);
  });

  test('without any indicator lacks all thirteen', () => {
    expect(checkB01({}).problems).toHaveLength(13);
  });
});

describe('the form', () => {
  test('is named after the text that issued it', () => {
    expect(b01Template).toBe('B01-DP@141');
  });

  const nothing: B01Report = { ...report, ...Object.fromEntries(Object.keys(report).map((code) => [code, 0])) };

  test('adds up across its columns', () => {
    expect(checkB01Form({ communes: report, enterprises: nothing, others: nothing, total: report }).ok).toBe(true);
    const { problems } = checkB01Form({ communes: report, enterprises: report, others: nothing, total: report });
    expect(problems.map(({ codes }) => codes[0])).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '08',
      '09',
      '10',
      '12',
      '13',
    ]);
  });
});

test('a report made of shares agrees with itself', () => {
  const dong = fc.integer({ min: 0, max: 1_000_000_000_000 });
  const shares = fc.record({ cell: dong, base: dong, above: dong, remitted: dong });
  fc.assert(
    fc.property(fc.nat(), shares, shares, (members, period, before) => {
      const year = {
        cell: before.cell + period.cell,
        base: before.base + period.base,
        above: before.above + period.above,
        remitted: before.remitted + period.remitted,
      };
      expect(checkB01(b01Of(members, period, year)).problems).toEqual([]);
      expect(checkB01(b01Of(members, period, period), { quarter: 1 }).problems).toEqual([]);
    }),
  );
});
