import type { Basis } from '../../law/basis.ts';

/** The sentences of dues that stand in no table, in Vietnamese (the source of truth). `{…}` is filled in. */
export const duesSentences = {
  'dues.step.regime.QD342': 'Kỳ {month} đóng theo Quyết định 342-QĐ/TW.',
  'dues.step.regime.QD01': 'Kỳ {month} đóng theo Quy định 01-QĐ/TW.',
  'dues.step.category.si': 'Tham gia bảo hiểm xã hội bắt buộc: tính trên tiền lương của tháng {source}.',
  'dues.step.category.si-sick': 'Nghỉ ốm đau trong tháng {source}, hưởng chế độ của bảo hiểm xã hội.',
  'dues.step.category.si-maternity': 'Nghỉ thai sản trong tháng {source}, hưởng chế độ của bảo hiểm xã hội.',
  'dues.step.category.pension': 'Không tham gia bảo hiểm xã hội bắt buộc, hưởng lương hưu.',
  'dues.step.category.student': 'Học sinh, sinh viên, không tham gia bảo hiểm xã hội bắt buộc.',
  'dues.step.category.over-age': 'Không tham gia bảo hiểm xã hội, không có lương hưu, đủ tuổi nghỉ hưu từ {retires}.',
  'dues.step.category.working-age': 'Không tham gia bảo hiểm xã hội, chưa đến tuổi nghỉ hưu (đủ tuổi từ {retires}).',
  'dues.step.category.abroad-official': 'Công tác, học tập ở nước ngoài, hưởng sinh hoạt phí.',
  'dues.step.category.abroad-other': 'Đảng viên khác ở nước ngoài.',
  'dues.step.base.income': 'Căn cứ tính: {amount} của tháng {source}.',
  'dues.step.base.wage': 'Căn cứ tính: lương tối thiểu vùng {region} là {amount}, theo nơi sinh hoạt đảng.',
  'dues.step.base.flat': 'Mức đóng cố định: {amount}.',
  'dues.step.ceiling': 'Căn cứ tính cao hơn mức lương tối đa đóng bảo hiểm xã hội ({amount}): đề nghị kiểm tra lại.',
  'dues.step.rate': 'Mức đóng: {percent} của căn cứ tính.',
  'dues.step.exempt.50y': 'Đủ {years} năm tuổi Đảng từ {day}: được miễn đóng, chi bộ xác nhận.',
  'dues.step.exempt.social-pension': 'Hưởng trợ cấp hưu trí xã hội: được miễn đóng.',
  'dues.step.exempt.decision': 'Được miễn theo quyết định có hiệu lực từ {from} đến {to}.',
  'dues.step.reduction': 'Được giảm {percent} theo quyết định có hiệu lực từ {from} đến {to}: còn đóng {rest}.',
  'dues.step.deferral': 'Được chậm đóng theo quyết định có hiệu lực từ {from} đến {to}: vẫn phải đóng sau.',
  'dues.step.rounding': 'Làm tròn một lần, nửa trở lên thì làm tròn lên, đến {unit}.',
  'dues.step.due': 'Số phải đóng: {amount}.',
  'dues.step.credit': 'Trừ khoản nộp thừa của kỳ {month}: {amount}.',
  'dues.step.to-pay': 'Còn phải nộp: {amount}.',
  'dues.unpaid':
    'Đảng viên chưa đóng đảng phí {count} tháng trong năm {year} ({months}). Chi bộ tìm hiểu lý do và xem xét; hệ thống không tự xử lý.',
  'dues.b01.code': 'Thiếu hoặc sai chỉ tiêu {code}: phải là số nguyên không âm.',
  'dues.b01.sum': 'Chỉ tiêu không khớp: {rule}.',
  'dues.b01.columns': 'Cột tổng số của chỉ tiêu {code} phải bằng tổng ba cột.',
} as const;

export type DuesSentence = keyof typeof duesSentences;

/** A sentence with what fills it in, so that it can be said in another language. */
export interface Said {
  readonly key: DuesSentence;
  readonly values: Readonly<Record<string, string>>;
  /** In Vietnamese, filled in. */
  readonly says: string;
  readonly basis: Basis;
}

/** Says a sentence. */
export const said = (key: DuesSentence, basis: Basis, values: Readonly<Record<string, string>> = {}): Said => ({
  key,
  values,
  says: duesSentences[key].replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank),
  basis,
});
