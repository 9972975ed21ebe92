import { law, reported } from '../../law/basis.ts';
import type { Basis } from '../../law/basis.ts';
import type { Policy, PolicyEntry } from '../../model/policy.ts';

/** The two regulations on dues. */
export type DuesRegime = 'QD342' | 'QD01';

/** Which regulation a dues month falls under, by its first day. */
export const duesRegime: Policy<DuesRegime> = {
  id: 'dues.regime',
  label: 'Quy định về đảng phí áp dụng cho kỳ',
  values: [
    { from: '2011-04-01', value: 'QD342', basis: law('342-QĐ/TW', 'hiệu lực') },
    { from: '2026-02-01', value: 'QD01', basis: law('01-QĐ/TW', 'hiệu lực') },
  ],
  checkedOn: '2026-11-21',
};

const article3 = law('01-QĐ/TW', 'Điều 3');
const ofMinimumWage = law('01-QĐ/TW', 'Điều 3, 2.2');
const press = reported('press accounts of 01-QĐ/TW');

const rate = (id: string, label: string, unit: string, values: readonly PolicyEntry<number>[]): Policy<number> => ({
  id: `dues.${id}`,
  label,
  unit,
  values,
  checkedOn: '2026-11-21',
});
const since342 = (value: number, basis: Basis): PolicyEntry<number> => ({ from: '2011-04-01', value, basis });
const since01 = (value: number, basis: Basis = article3): PolicyEntry<number> => ({ from: '2026-02-01', value, basis });
const since2028 = (value: number): PolicyEntry<number> => ({ from: '2028-01-01', value, basis: ofMinimumWage });

// Units are shown: a basis point is one hundredth of a percent.
const ofIncome = 'điểm cơ bản của thu nhập (100 là 1 %)';
const ofWage = 'điểm cơ bản của lương tối thiểu vùng (100 là 1 %)';

/** Members in compulsory social insurance; under 342, everybody with a salary. */
export const siRate = rate('si-rate', 'Tham gia bảo hiểm xã hội bắt buộc', ofIncome, [
  since342(100, law('141-CV/VPTW/nb', 'mức đóng')),
  since01(100),
]);

/** Members on sick leave, paid by the insurance. */
export const siSickRate = rate('si-sick-rate', 'Nghỉ ốm đau, không đóng bảo hiểm xã hội', ofIncome, [since01(100)]);

/** Members on maternity leave, paid by the insurance. */
export const siMaternityRate = rate('si-maternity-rate', 'Nghỉ thai sản', ofIncome, [since01(100)]);

/** Pensioners. */
export const pensionRate = rate('pension-rate', 'Hưởng lương hưu', ofIncome, [
  since342(50, law('342-QĐ/TW', 'mức đóng')),
  since01(50),
]);

/** Members without insurance and pension, below retirement age. */
export const workingAgeRate = rate(
  'working-age-rate',
  'Chưa đến tuổi nghỉ hưu, không tham gia bảo hiểm xã hội',
  ofWage,
  [since01(30, ofMinimumWage), since2028(50)],
);

/** Members without insurance and pension, at or over retirement age. */
export const overAgeRate = rate('over-age-rate', 'Từ đủ tuổi nghỉ hưu, không có lương hưu', ofWage, [
  since01(20, ofMinimumWage),
  since2028(30),
]);

/** Pupils and students. */
export const studentAmount = rate('student-amount', 'Học sinh, sinh viên', 'đồng một tháng', [
  since342(3_000, reported('common accounts of 342-QĐ/TW; no text was read')),
  since01(5_000),
]);

/** Staff of missions abroad, posted spouses, students on State funds. */
export const abroadOfficialRate = rate('abroad-official-rate', 'Cơ quan đại diện ở nước ngoài', ofIncome, [
  since01(100),
]);

/** Other members abroad: the range in which the competent committees set an amount, which is not known to us. */
export const abroadOtherRange: Policy<{ readonly min: number; readonly max: number }> = {
  id: 'dues.abroad-other-range',
  label: 'Đảng viên khác ở nước ngoài',
  unit: 'đồng một tháng',
  values: [{ from: '2026-02-01', value: { min: 30_000, max: 400_000 }, basis: press }],
  checkedOn: '2026-11-21',
};

/** Pensioners who also earn pay outside insurance. Known from a public tool only, so it is never used. */
export const pensionWorkingRate = rate('pension-working-rate', 'Hưu trí có làm thêm', ofIncome, [
  { ...since01(50, reported('a public tool')), draft: true },
]);

/** Members who live on a merit or disability allowance. Known from a public tool only, so it is never used. */
export const meritAllowanceRate = rate('merit-allowance-rate', 'Hưởng trợ cấp người có công, mất sức', ofIncome, [
  { ...since01(50, reported('a public tool')), draft: true },
]);
