import { design, law, reported, type Basis } from '../law/basis.ts';
import type { IsoDate } from '../model/dates.ts';

/** Why a day is not what its weekday says. */
export type DayKind = 'holiday' | 'substitute' | 'swap-off' | 'makeup-work';

/** One day of the table. All kinds are days off, except `makeup-work`: a Saturday that officials work. */
export interface CalendarEntry {
  readonly date: IsoDate;
  readonly kind: DayKind;
  readonly name: string;
  readonly status: 'official' | 'proposed';
  readonly basis: Basis;
}

const labourCode = law('Bộ luật Lao động 2019', 'Điều 112');
const publicHolidayData = reported('public holiday data files');
const cultureDay = reported('public data files on Resolution 28/2026/QH16');
const arrangementProposed = reported('the proposal for 2027');
const swapNotSeen = design('A proposal was read, not the notice.');

const entry = (
  date: IsoDate,
  kind: DayKind,
  name: string,
  basis: Basis,
  status: CalendarEntry['status'] = 'official',
): CalendarEntry => ({
  date,
  kind,
  name,
  status,
  basis,
});

const days2026: readonly CalendarEntry[] = [
  entry('2026-01-01', 'holiday', 'Tết Dương lịch', publicHolidayData),
  entry('2026-01-02', 'swap-off', 'Nghỉ hoán đổi Tết Dương lịch', swapNotSeen),
  entry('2026-01-10', 'makeup-work', 'Làm bù cho 02/01', swapNotSeen),
  entry('2026-02-16', 'holiday', 'Tết Nguyên đán Bính Ngọ', publicHolidayData),
  entry('2026-02-17', 'holiday', 'Tết Nguyên đán Bính Ngọ (mùng 1)', publicHolidayData),
  entry('2026-02-18', 'holiday', 'Tết Nguyên đán Bính Ngọ (mùng 2)', publicHolidayData),
  entry('2026-02-19', 'holiday', 'Tết Nguyên đán Bính Ngọ (mùng 3)', publicHolidayData),
  entry('2026-02-20', 'holiday', 'Tết Nguyên đán Bính Ngọ (mùng 4)', publicHolidayData),
  entry('2026-04-26', 'holiday', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', publicHolidayData),
  entry('2026-04-27', 'substitute', 'Nghỉ bù Giỗ Tổ Hùng Vương', publicHolidayData),
  entry('2026-04-30', 'holiday', 'Ngày Chiến thắng', publicHolidayData),
  entry('2026-05-01', 'holiday', 'Quốc tế Lao động', publicHolidayData),
  entry('2026-08-22', 'makeup-work', 'Làm bù cho 31/08', publicHolidayData),
  entry('2026-08-31', 'swap-off', 'Nghỉ hoán đổi Quốc khánh', publicHolidayData),
  entry('2026-09-01', 'holiday', 'Quốc khánh (ngày liền kề)', publicHolidayData),
  entry('2026-09-02', 'holiday', 'Quốc khánh', publicHolidayData),
  entry('2026-11-24', 'holiday', 'Ngày Văn hóa Việt Nam', cultureDay),
];

// The arrangement of Tết and of National Day was seen as a proposal only. Proposed days count as days off all the same: the
// law grants their number, and a table without them would announce deadlines that end during Tết. To be compared with the
// official notice when it appears.
const days2027: readonly CalendarEntry[] = [
  entry('2027-01-01', 'holiday', 'Tết Dương lịch', labourCode),
  entry('2027-02-04', 'substitute', 'Nghỉ Tết Nguyên đán Đinh Mùi', arrangementProposed, 'proposed'),
  entry('2027-02-05', 'holiday', 'Ngày cuối năm Bính Ngọ', arrangementProposed, 'proposed'),
  entry('2027-02-06', 'holiday', 'Tết Nguyên đán Đinh Mùi (mùng 1)', labourCode),
  entry('2027-02-07', 'holiday', 'Tết Nguyên đán Đinh Mùi (mùng 2)', labourCode),
  entry('2027-02-08', 'holiday', 'Tết Nguyên đán Đinh Mùi (mùng 3)', arrangementProposed, 'proposed'),
  entry('2027-02-09', 'holiday', 'Tết Nguyên đán Đinh Mùi (mùng 4)', arrangementProposed, 'proposed'),
  entry('2027-02-10', 'substitute', 'Nghỉ bù Tết Nguyên đán', arrangementProposed, 'proposed'),
  entry('2027-04-16', 'holiday', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', publicHolidayData),
  entry('2027-04-30', 'holiday', 'Ngày Chiến thắng', labourCode),
  entry('2027-05-01', 'holiday', 'Quốc tế Lao động', labourCode),
  entry('2027-05-03', 'substitute', 'Nghỉ bù Quốc tế Lao động', arrangementProposed, 'proposed'),
  entry('2027-09-02', 'holiday', 'Quốc khánh', labourCode),
  entry('2027-09-03', 'holiday', 'Quốc khánh (ngày liền kề)', arrangementProposed, 'proposed'),
  entry('2027-11-24', 'holiday', 'Ngày Văn hóa Việt Nam', cultureDay),
];

/** The covered years. Lunar holidays, substitutes and swaps are announced, not computed: a further year is a further block. */
export const holidays: Readonly<Record<number, readonly CalendarEntry[]>> = { 2026: days2026, 2027: days2027 };
