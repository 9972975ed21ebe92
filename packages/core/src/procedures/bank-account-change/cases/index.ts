import type { CaseStep } from '../../../model/case.ts';
import type { AdministrationCase } from '../../administration/case.ts';

const paper = [{ id: 'f1', name: 'xac-nhan.pdf', type: 'application/pdf', size: 2048, sha256: 'a'.repeat(64) }];
const account = {
  accountNo: '0123 456 789',
  holderName: 'DANG BO XA XUAN LINH',
  bank: 'Vietcombank',
  evidence: paper,
  reason: 'Mở tài khoản mới.',
};
const current = { accountNo: '3600201001234', holderName: 'DANG BO XA XUAN LINH', bank: 'Agribank' };
const prepare: CaseStep = { event: 'PREPARE', by: 'unit.finance', input: account };
const confirm: CaseStep = { event: 'CONFIRM', by: 'unit.secretary', input: { comparedWithBank: true } };
const because = { reason: 'Sai chi nhánh.' };
const coolOff: CaseStep = { event: 'COOL_OFF_ENDED', by: 'system', on: '2026-09-15' };
const changed = (holderName: string): CaseStep => ({ ...prepare, input: { ...account, holderName } });

/** The worked cases of a change of bank account. */
export const cases: readonly AdministrationCase[] = [
  {
    id: 'prepare',
    title: 'Phụ trách tài chính lập tài khoản',
    shows: ['BA1', 'one-change'],
    given: { steps: [] },
    when: prepare,
    then: { to: 'awaiting-confirmation' },
  },
  {
    id: 'prepare-with-accents',
    title: 'Tên chủ tài khoản có dấu hay không dấu đều khớp',
    shows: ['BA1', 'holder-is-organization'],
    given: { steps: [] },
    when: changed('Đảng bộ xã Xuân Lĩnh'),
    then: { to: 'awaiting-confirmation' },
  },
  {
    id: 'prepare-personal',
    title: 'Tài khoản đứng tên cá nhân',
    shows: ['BA1', 'holder-is-organization'],
    given: { steps: [] },
    when: changed('NGUYEN VAN MAU'),
    then: { refused: ['VALIDATION:/holderName'] },
  },
  {
    id: 'prepare-same',
    title: 'Chính là tài khoản đang dùng',
    shows: ['BA1', 'account-changes'],
    given: { register: { current }, steps: [] },
    when: { ...prepare, input: { ...account, ...current } },
    then: { refused: ['VALIDATION:/accountNo'] },
  },
  {
    id: 'prepare-short-number',
    title: 'Số tài khoản quá ngắn',
    shows: ['BA1'],
    given: { steps: [] },
    when: { ...prepare, input: { ...account, accountNo: '12345' } },
    then: { refused: ['VALIDATION:/accountNo'] },
  },
  {
    id: 'prepare-second',
    title: 'Đang có đề nghị khác',
    shows: ['BA1', 'one-change'],
    given: { register: { otherChange: 'd0' }, steps: [] },
    when: prepare,
    then: { refused: ['one-change'] },
  },
  {
    id: 'prepare-by-secretary',
    title: 'Bí thư không lập thay tài chính',
    shows: ['BA1'],
    given: { steps: [] },
    when: { ...prepare, by: 'unit.secretary' },
    then: { refused: ['NOT_ALLOWED'] },
  },
  {
    id: 'confirm',
    title: 'Bí thư xác nhận, tài khoản được dùng',
    shows: ['BA2', 'two-people', 'one-change'],
    given: { register: { current }, steps: [prepare] },
    when: confirm,
    then: { to: 'cooling-off' },
  },
  {
    id: 'confirm-alone',
    title: 'Người vừa là tài chính vừa là bí thư không tự xác nhận',
    shows: ['BA2', 'two-people'],
    given: { steps: [prepare] },
    when: { ...confirm, by: 'filer' },
    then: { refused: ['two-people'] },
  },
  {
    id: 'confirm-unseen',
    title: 'Chưa đối chiếu với giấy của ngân hàng',
    shows: ['BA2'],
    given: { steps: [prepare] },
    when: { ...confirm, input: {} },
    then: { refused: ['VALIDATION:/comparedWithBank'] },
  },
  {
    id: 'confirm-by-admin',
    title: 'Quản trị không xác nhận tài khoản ngân hàng',
    shows: ['BA2'],
    given: { steps: [prepare] },
    when: { ...confirm, by: 'unit.unit-admin' },
    then: { refused: ['NOT_ALLOWED'] },
  },
  {
    id: 'confirm-beside-another',
    title: 'Trong lúc chờ đã có thay đổi khác',
    shows: ['BA2', 'one-change'],
    given: { steps: [prepare] },
    meanwhile: { otherChange: 'd0' },
    when: confirm,
    then: { refused: ['one-change'] },
  },
  {
    id: 'return',
    title: 'Bí thư trả lại để sửa',
    shows: ['BA3', 'two-people'],
    given: { steps: [prepare] },
    when: { event: 'RETURN_TO_PREVIOUS', by: 'unit.secretary', input: because },
    then: { to: 'draft' },
  },
  {
    id: 'return-silently',
    title: 'Trả lại phải nêu lý do',
    shows: ['BA3'],
    given: { steps: [prepare] },
    when: { event: 'RETURN_TO_PREVIOUS', by: 'unit.secretary' },
    then: { refused: ['VALIDATION:/reason'] },
  },
  {
    id: 'decline',
    title: 'Bí thư không xác nhận',
    shows: ['BA4', 'two-people'],
    given: { steps: [prepare] },
    when: { event: 'DECLINE', by: 'unit.secretary', input: because },
    then: { to: 'declined' },
  },
  {
    id: 'decline-by-deputy',
    title: 'Phó bí thư không quyết định tài khoản ngân hàng',
    shows: ['BA4'],
    given: { steps: [prepare] },
    when: { event: 'DECLINE', by: 'unit.deputy', input: because },
    then: { refused: ['NOT_ALLOWED'] },
  },
  {
    id: 'withdraw',
    title: 'Người lập rút đề nghị',
    shows: ['BA5'],
    given: { steps: [prepare] },
    when: { event: 'WITHDRAW', by: 'initiator' },
    then: { to: 'withdrawn' },
  },
  {
    id: 'withdraw-by-another',
    title: 'Người khác không rút thay',
    shows: ['BA5'],
    given: { steps: [prepare] },
    when: { event: 'WITHDRAW', by: 'unit.secretary' },
    then: { refused: ['NOT_ALLOWED'] },
  },
  {
    id: 'cool-off',
    title: 'Hết thời gian thông báo',
    shows: ['BA6', 'cool-off-ended'],
    given: { steps: [prepare, confirm] },
    when: coolOff,
    then: { to: 'in-use' },
  },
  {
    id: 'cool-off-early',
    title: 'Ngày cuối vẫn còn thông báo',
    shows: ['BA6', 'cool-off-ended'],
    given: { steps: [prepare, confirm] },
    when: { ...coolOff, on: '2026-09-14' },
    then: { refused: ['cool-off-ended'] },
  },
  {
    id: 'restore',
    title: 'Dùng lại tài khoản cũ',
    shows: ['BA7', 'former-account'],
    given: { register: { current }, steps: [prepare, confirm] },
    when: { event: 'RESTORE', by: 'unit.secretary', input: because },
    then: { to: 'restored' },
  },
  {
    id: 'restore-nothing',
    title: 'Tài khoản đầu tiên thì không có gì để dùng lại',
    shows: ['BA7', 'former-account'],
    given: { steps: [prepare, confirm] },
    when: { event: 'RESTORE', by: 'unit.secretary', input: because },
    then: { refused: ['former-account'] },
  },
  {
    id: 'look-up',
    title: 'Cập nhật từ cơ sở dữ liệu',
    shows: ['BA8'],
    given: { steps: [] },
    when: {
      event: 'UPDATE_FROM_REGISTER',
      by: 'system',
      input: {
        register: {
          on: '2026-09-07',
          unit: { id: 'unit', name: 'Đảng bộ xã Xuân Lĩnh', code: '38168' },
          holderNames: [],
        },
      },
    },
    then: { to: 'draft' },
  },
  {
    id: 'look-up-by-finance',
    title: 'Chỉ hệ thống ghi dữ liệu đăng ký',
    shows: ['BA8'],
    given: { steps: [] },
    when: {
      event: 'UPDATE_FROM_REGISTER',
      by: 'unit.finance',
      input: {
        register: {
          on: '2026-09-07',
          unit: { id: 'unit', name: 'Đảng bộ xã Xuân Lĩnh', code: '38168' },
          holderNames: [],
        },
      },
    },
    then: { refused: ['NOT_ALLOWED'] },
  },
];
