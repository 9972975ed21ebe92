import { duesCase, type DuesCase } from '../../worked-case.ts';
import { cancel, confirm, deferral, dispute, exempted, otherwise, passed, pay, reassess, step, update } from './ordinary.ts';

const financeIsMember = otherwise({ register: { memberIsFinance: true } });
const uphold = step('UPHOLD', 'cell.deputy', { reason: 'Bảng lương ghi đúng mức đã tính.' });
const exempt = step('EXEMPT', 'system');
const defer = step('DEFER', 'system');
const ended = step('DEFERRAL_ENDED', 'system', {}, '2027-01-01');
const given = (...steps: DuesCase['given']['steps']): DuesCase['given'] => ({ steps });

/** Assessing, disputing, exempting, deferring; what registers and the end of membership change. */
export const assessing: readonly DuesCase[] = [
  duesCase('confirm', 'Đảng viên xác nhận mức đóng', ['P3a.1'], given(), confirm, { to: 'confirmed' }),
  duesCase('confirm-deferred', 'Đang được chậm đóng vẫn đóng sớm được', ['P3a.1'], { facts: deferral, steps: [defer] }, confirm, { to: 'confirmed' }),
  duesCase('confirm-by-secretary', 'Bí thư không xác nhận thay', ['P3a.1'], given(), { ...confirm, by: 'cell.secretary' }, { refused: ['NOT_ALLOWED'] }),
  duesCase('dispute', 'Đảng viên đề nghị điều chỉnh', ['P3a.2'], given(), dispute, { to: 'disputed' }),
  duesCase('dispute-without-reason', 'Đề nghị phải nêu lý do', ['P3a.2'], given(), step('DISPUTE', 'member'), { refused: ['VALIDATION:/reason'] }),
  duesCase('dispute-with-fraction', 'Số tiền phải là số nguyên', ['P3a.2'], given(), step('DISPUTE', 'member', { reason: 'Sai.', newBasis: 0.5 }), { refused: ['VALIDATION:/newBasis'] }),
  duesCase('reassess', 'Tài chính xác định lại theo bảng lương', ['P3a.3', 'finance-acts'], given(dispute), reassess, { to: 'assessed' }),
  duesCase('reassess-by-secretary', 'Bí thư không xác định mức thay tài chính', ['P3a.3', 'finance-acts'], given(dispute), { ...reassess, by: 'cell.secretary' }, { refused: ['finance-acts'] }),
  duesCase('reassess-finance-own', 'Bí thư làm thay khi đảng viên là người phụ trách tài chính', ['P3a.3'], { facts: financeIsMember, steps: [dispute] }, { ...reassess, by: 'cell.secretary' }, { to: 'assessed' }),
  duesCase('reassess-own', 'Người phụ trách tài chính không tự xác định mức của mình', ['P3a.3', 'own-dossier'], { facts: financeIsMember, steps: [dispute] }, { ...reassess, by: 'member-as-finance' }, { refused: ['own-dossier'] }),
  duesCase('reassess-filed', 'Người lập hồ sơ thay không tự xử lý', ['P3a.3', 'own-request'], { facts: { ...financeIsMember, initiatorId: 'filer' }, steps: [dispute] }, { ...reassess, by: 'filer' }, { refused: ['own-request'] }),
  duesCase('uphold', 'Giữ nguyên mức đã xác định', ['P3a.4'], given(dispute), uphold, { to: 'assessed' }),
  duesCase('uphold-without-reason', 'Giữ nguyên phải nêu lý do', ['P3a.4'], given(dispute), { ...uphold, input: {} }, { refused: ['VALIDATION:/reason'] }),
  duesCase('exempt', 'Ghi miễn khi hưởng trợ cấp hưu trí xã hội', ['P3a.5', 'exemption-holds'], { facts: exempted, steps: [] }, exempt, { to: 'exempt' }),
  duesCase('exempt-by-cell', 'Chi bộ xác nhận miễn', ['P3a.5'], { facts: exempted, steps: [] }, { ...exempt, by: 'cell.secretary' }, { to: 'exempt' }),
  duesCase('exempt-not-entitled', 'Không thuộc diện miễn', ['P3a.5', 'exemption-holds'], given(), exempt, { refused: ['exemption-holds'] }),
  duesCase('defer', 'Ghi chậm đóng', ['P3a.6', 'deferral-holds'], { facts: deferral, steps: [] }, defer, { to: 'deferred' }),
  duesCase('defer-without-decision', 'Không có quyết định chậm đóng', ['P3a.6', 'deferral-holds'], given(), defer, { refused: ['deferral-holds'] }),
  duesCase('defer-again', 'Hết thời hạn thì không chậm đóng tiếp', ['P3a.6', 'deferral-holds'], { facts: deferral, steps: [defer, ended] }, { ...defer, on: '2027-01-02' }, { refused: ['deferral-holds'] }),
  duesCase('deferral-ended', 'Hết thời hạn chậm đóng thì phải đóng', ['P3a.7', 'deferral-has-ended'], { facts: deferral, steps: [defer] }, ended, { to: 'assessed' }),
  duesCase('deferral-not-ended', 'Ngày cuối của thời hạn vẫn được chậm', ['P3a.7', 'deferral-has-ended'], { facts: deferral, steps: [defer] }, { ...ended, on: '2026-12-31' }, { refused: ['deferral-has-ended'] }),
  duesCase('overdue', 'Qua ngày cuối của tháng thì quá hạn', ['P3a.8', 'due-date-has-passed'], given(confirm), passed, { to: 'overdue' }),
  duesCase('not-overdue', 'Ngày cuối của tháng chưa quá hạn', ['P3a.8', 'due-date-has-passed'], given(), { ...passed, on: '2026-11-30' }, { refused: ['due-date-has-passed'] }),
  duesCase('overdue-after-deferral', 'Sau chậm đóng, hạn là ngày cuối của tháng hết hạn chậm', ['P3a.8'], { facts: deferral, steps: [defer, ended] }, { ...passed, on: '2027-01-31' }, { refused: ['due-date-has-passed'] }),
  duesCase('cancel', 'Đảng viên từ trần', ['P3a.21'], given(confirm), cancel, { to: 'cancelled' }),
  duesCase('cancel-while-paying', 'Tiền đang chuyển thì chưa hủy được', [], given(confirm, pay), cancel, { refused: ['NOT_IN_STATE'] }),
  duesCase('cancel-own', 'Không tự hủy nghĩa vụ của mình', ['P3a.21', 'own-dossier'], given(), { ...cancel, by: 'member-as-leader' }, { refused: ['own-dossier'] }),
  duesCase('update', 'Đảng viên đang trên đường chuyển sinh hoạt', ['P3a.22'], given(), update, { to: 'assessed' }),
  duesCase('update-nonsense', 'Dữ liệu đăng ký sai dạng', ['P3a.22'], given(), step('UPDATE_FROM_REGISTER', 'system', { register: { cell: 'cell' } }), { refused: ['VALIDATION:/register'] }),
];
