import { describe, expect, test } from 'vitest';
import { assess, salaryHint, splitDues, splitThroughLevels, type DuesProfile } from './index.ts';

// The worked examples of the handbook on dues, section 8, by their numbers.
const member: DuesProfile = { birthDate: '1990-05-01', sex: 'male', wageRegion: 'I', income: [] };
const income = (month: string, kind: 'si-salary' | 'si-maternity' | 'pension', amount: number): DuesProfile => ({
  ...member,
  income: [{ month, kind, amount }],
});
const regions = ['I', 'II', 'III', 'IV'] as const;

test('1: salary 12.345.678 in October, dues of November', () => {
  expect(assess(income('2026-10', 'si-salary', 12_345_678), '2026-11')).toMatchObject({
    regime: 'QD01',
    category: 'si',
    status: 'due',
    basisAmount: 12_345_678,
    rateBp: 100,
    due: 123_457,
  });
});

test('2: coefficient 3.33, dues of July 2026 by the base salary of June', () => {
  expect(salaryHint(3.33, '2026-06')).toBe(7_792_200);
  expect(assess(income('2026-06', 'si-salary', 7_792_200), '2026-07').due).toBe(77_922);
});

test('3: the same person, dues of August by the base salary of July', () => {
  expect(salaryHint(3.33, '2026-07')).toBe(8_424_900);
  expect(assess(income('2026-07', 'si-salary', 8_424_900), '2026-08').due).toBe(84_249);
});

test('4: pension 7.251.100, half a đồng goes up', () => {
  expect(assess(income('2026-05', 'pension', 7_251_100), '2026-11')).toMatchObject({
    category: 'pension',
    due: 36_256,
  });
});

test('5: no insurance, below retirement age, in the four regions', () => {
  const due = regions.map((wageRegion) => assess({ ...member, wageRegion }, '2026-11').due);
  expect(due).toEqual([15_930, 14_190, 12_420, 11_100]);
});

test('6: no insurance, over retirement age, in the four regions', () => {
  const due = regions.map((wageRegion) => assess({ ...member, birthDate: '1955-01-01', wageRegion }, '2026-11').due);
  expect(due).toEqual([10_620, 9_460, 8_280, 7_400]);
});

test('7: maternity benefit 9.450.000', () => {
  expect(assess(income('2026-10', 'si-maternity', 9_450_000), '2026-11')).toMatchObject({
    category: 'si-maternity',
    due: 94_500,
  });
});

test('8: example 3 with half taken off: rounded once, half up', () => {
  const reduced = assess(
    {
      ...income('2026-07', 'si-salary', 8_424_900),
      decisions: [{ kind: 'reduce', percent: 50, from: '2026-08-01', to: '2027-07-31' }],
    },
    '2026-08',
  );
  expect(reduced).toMatchObject({ due: 42_125, reductionPercent: 50, rateBp: 100 });
});

test('9: region I, working age, seventy percent off', () => {
  const decisions = [{ kind: 'reduce', percent: 70, from: '2026-06', to: '2027-05' }] as const;
  expect(assess({ ...member, decisions }, '2026-11').due).toBe(4_779);
});

test.each(regions)('10: a student pays the same in region %s', (wageRegion) => {
  expect(assess({ ...member, wageRegion, student: true }, '2026-11')).toMatchObject({
    category: 'student',
    due: 5_000,
  });
});

describe('shares under 342', () => {
  test('11: a cell keeps 30 %, the commune body 90 % of what it received', () => {
    expect(splitThroughLevels(4_567_890, [3_000, 9_000])).toEqual([
      { retained: 1_370_367, remitted: 3_197_523 },
      { retained: 2_877_771, remitted: 319_752 },
    ]);
  });

  test('12: another grassroots body keeps 70 %', () => {
    expect(splitDues(3_197_523, 7_000)).toEqual({ retained: 2_238_266, remitted: 959_257 });
  });
});
