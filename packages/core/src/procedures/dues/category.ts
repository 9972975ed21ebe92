import { parseDate, firstDay, monthBefore, type IsoDate, type IsoMonth } from '../../model/dates.ts';
import { retiresOn } from '../../policy/retirement.ts';
import type { DuesProfile, IncomeKind } from './profile.ts';

/** What a member is to the table of rates. */
export const duesCategories = {
  si: 'Tham gia BHXH bắt buộc',
  'si-sick': 'Nghỉ ốm đau',
  'si-maternity': 'Nghỉ thai sản',
  pension: 'Hưởng lương hưu',
  student: 'Học sinh, sinh viên',
  'over-age': 'Từ đủ tuổi nghỉ hưu',
  'working-age': 'Chưa đến tuổi nghỉ hưu',
  'abroad-official': 'Cơ quan đại diện, lưu học sinh ở nước ngoài',
  'abroad-other': 'Đảng viên khác ở nước ngoài',
} as const;
export type DuesCategory = keyof typeof duesCategories;

type Income = DuesProfile['income'][number];

/** The category of a member in a dues month, and the income it goes by. */
export interface Categorized {
  readonly category: DuesCategory;
  readonly income?: Income;
  /** The day on which the retirement age is reached, where the category goes by it. */
  readonly retires?: IsoDate;
}

/** Chooses the category, as of the first day of the month: abroad, insurance, pension, student, age, in this order. */
export function categoryOf(profile: DuesProfile, month: IsoMonth): Categorized {
  const before = monthBefore(month);
  const inMonthBefore = (kind: IncomeKind) =>
    profile.income.find((one) => one.kind === kind && one.month === before && one.amount > 0);
  const salary = inMonthBefore('si-salary');
  if (profile.abroad === 'other') return { category: 'abroad-other' };
  if (profile.abroad === 'official') {
    const allowance = latest(profile.income, 'living-allowance', month) ?? salary;
    return { category: 'abroad-official', ...(allowance ? { income: allowance } : {}) };
  }
  // A benefit stands in for the salary only where there was none that month.
  for (const kind of ['si-salary', 'si-sick', 'si-maternity'] as const) {
    const income = inMonthBefore(kind);
    if (income) return { category: kind === 'si-salary' ? 'si' : kind, income };
  }
  const pension = latest(profile.income, 'pension', month);
  if (pension) return { category: 'pension', income: pension };
  if (profile.student) return { category: 'student' };
  const retires = retiresOn(profile.birthDate, profile.sex);
  return { category: retires <= firstDay(month) ? 'over-age' : 'working-age', retires };
}

/** The last statement of a kind of income up to the month; an amount of zero ends it. */
function latest(income: readonly Income[], kind: IncomeKind, month: IsoMonth): Income | undefined {
  let found: Income | undefined;
  for (const one of income)
    if (one.kind === kind && one.month <= month && (!found || one.month > found.month)) found = one;
  return found && found.amount > 0 ? found : undefined;
}

/** The day on which a member completes so many years of Party age; a probationary member has none. */
export function partyAgeReachedOn(
  { admittedOn, officialOn }: Pick<DuesProfile, 'admittedOn' | 'officialOn'>,
  years: number,
  on: IsoDate,
): IsoDate | undefined {
  // Old records often lack one of the two days. The later one is the careful choice where the first is not known.
  const counted = admittedOn ?? officialOn;
  if (counted === undefined || (officialOn !== undefined && officialOn > on)) return undefined;
  const { year, month, day } = parseDate(counted);
  const reached = String(year + years).padStart(4, '0');
  // Somebody admitted on 29 February completes a common year on 1 March.
  if (month === 2 && day === 29 && new Date(Date.UTC(year + years, 1, 29)).getUTCMonth() !== 1)
    return `${reached}-03-01`;
  return `${reached}${counted.slice(4)}`;
}
