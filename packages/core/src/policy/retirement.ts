import { PolicyMissingError } from '../errors/policy-missing-error.ts';
import { reported } from '../law/basis.ts';
import { addDays, daysInMonth, parseDate, type IsoDate } from '../model/dates.ts';
import type { Policy } from '../model/policy.ts';

const schedule = reported('accounts of the Labour Code, Article 169, and 135/2020/NĐ-CP');

/** Normal retirement age in months of life, by the year in which it is reached. It rises by steps until 2028 and 2035. */
export const retirementAge: Policy<{ readonly male: number; readonly female: number }> = {
  id: 'retirement.age',
  label: 'Tuổi nghỉ hưu trong điều kiện lao động bình thường',
  unit: 'tháng tuổi',
  values: [
    { from: '2021-01-01', value: { male: 723, female: 664 }, basis: schedule },
    { from: '2022-01-01', value: { male: 726, female: 668 }, basis: schedule },
    { from: '2023-01-01', value: { male: 729, female: 672 }, basis: schedule },
    { from: '2024-01-01', value: { male: 732, female: 676 }, basis: schedule },
    { from: '2025-01-01', value: { male: 735, female: 680 }, basis: schedule },
    { from: '2026-01-01', value: { male: 738, female: 684 }, basis: schedule },
    { from: '2027-01-01', value: { male: 741, female: 688 }, basis: schedule },
    { from: '2028-01-01', value: { male: 744, female: 692 }, basis: schedule },
    { from: '2029-01-01', value: { male: 744, female: 696 }, basis: schedule },
    { from: '2030-01-01', value: { male: 744, female: 700 }, basis: schedule },
    { from: '2031-01-01', value: { male: 744, female: 704 }, basis: schedule },
    { from: '2032-01-01', value: { male: 744, female: 708 }, basis: schedule },
    { from: '2033-01-01', value: { male: 744, female: 712 }, basis: schedule },
    { from: '2034-01-01', value: { male: 744, female: 716 }, basis: schedule },
    { from: '2035-01-01', value: { male: 744, female: 720 }, basis: schedule },
  ],
  checkedOn: '2026-11-21',
};

/**
 * The day on which a person reaches the normal retirement age.
 *
 * The age goes by the year in which it is reached, so it follows from the month of birth: a man born in June 1965 reaches
 * 61 years and 6 months in December 2026, and the higher age of 2027 no longer touches him.
 */
export function retiresOn(birthDate: IsoDate, sex: 'male' | 'female'): IsoDate {
  const born = parseDate(birthDate);
  const steps = retirementAge.values;
  for (const [index, { value }] of steps.entries()) {
    const day = afterMonths(born, value![sex]);
    const next = steps[index + 1]?.from;
    // Between two steps: the age of the old year was not reached in it, the age of the new year counts.
    if ((next === undefined || day < next) && (index === 0 || day >= steps[index]!.from)) return day;
  }
  throw new PolicyMissingError(retirementAge.id, birthDate);
}

function afterMonths({ year, month, day }: ReturnType<typeof parseDate>, months: number): IsoDate {
  const count = year * 12 + month - 1 + months;
  const target = { year: Math.floor(count / 12), month: (count % 12) + 1 };
  // The 31st of a month of thirty days is the day after its last: nobody reaches the age a day too early.
  const last = daysInMonth(target.year, target.month);
  return day <= last ? isoDate(target.year, target.month, day) : addDays(isoDate(target.year, target.month, last), 1);
}

const isoDate = (year: number, month: number, day: number): IsoDate =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
