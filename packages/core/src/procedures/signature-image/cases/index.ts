import type { CaseStep } from '../../../model/case.ts';
import type { AdministrationCase } from '../../administration/case.ts';

const picture = { id: 'f1', name: 'chu-ky.png', type: 'image/png', size: 40_960, sha256: 'a'.repeat(64) };
const opaque = { ...picture, sha256: 'b'.repeat(64) };
const sign = (by: CaseStep['by'], image: readonly object[] = [picture]): CaseStep => ({
  event: 'UPLOAD_SIGNATURE',
  by,
  input: { image, isOwn: true },
});
const seal: CaseStep = { event: 'UPLOAD_SEAL', by: 'unit.clerk', input: { image: [picture], isOfUnit: true } };
const confirm: CaseStep = { event: 'CONFIRM_SEAL', by: 'unit.secretary', input: { compared: true } };
const because = { reason: 'Chụp chưa rõ.' };
const stop = (by: CaseStep['by']): CaseStep => ({ event: 'STOP_USING', by, input: because });
const look: CaseStep = {
  event: 'UPDATE_FROM_REGISTER',
  by: 'system',
  input: {
    register: {
      on: '2026-09-07',
      unit: { id: 'unit', name: 'Đảng bộ xã Xuân Lĩnh', code: '38168' },
      hasSeal: true,
      pictures: [],
    },
  },
};

/** The worked cases of signature and seal images. */
export const cases: readonly AdministrationCase[] = [
  {
    id: 'sign',
    title: 'Văn thư tải ảnh chữ ký của mình',
    shows: ['SI1', 'own-signature'],
    given: { steps: [] },
    when: sign('unit.clerk'),
    then: { to: 'in-use' },
  },
  {
    id: 'sign-for-another',
    title: 'Không tải chữ ký của người khác',
    shows: ['SI1', 'own-signature'],
    given: { steps: [] },
    when: sign('unit.secretary'),
    then: { refused: ['own-signature'] },
  },
  {
    id: 'sign-opaque',
    title: 'Ảnh không có nền trong suốt',
    shows: ['SI1', 'picture-is-legible'],
    given: { steps: [] },
    when: sign('unit.clerk', [opaque]),
    then: { refused: ['VALIDATION:/image'] },
  },
  {
    id: 'sign-unmeasured',
    title: 'Ảnh hệ thống chưa kiểm tra',
    shows: ['SI1', 'picture-is-legible'],
    given: { steps: [] },
    when: sign('unit.clerk', [{ ...picture, sha256: 'c'.repeat(64) }]),
    then: { refused: ['VALIDATION:/image'] },
  },
  {
    id: 'sign-jpeg',
    title: 'Ảnh không phải PNG',
    shows: ['SI1', 'picture-is-png'],
    given: { steps: [] },
    when: sign('unit.clerk', [{ ...picture, type: 'image/jpeg' }]),
    then: { refused: ['VALIDATION:/image'] },
  },
  {
    id: 'sign-large',
    title: 'Ảnh quá dung lượng một byte',
    shows: ['SI1', 'picture-is-small'],
    given: { steps: [] },
    when: sign('unit.clerk', [{ ...picture, size: 1_048_577 }]),
    then: { refused: ['VALIDATION:/image'] },
  },
  {
    id: 'sign-largest',
    title: 'Ảnh đúng bằng dung lượng lớn nhất',
    shows: ['SI1', 'picture-is-small'],
    given: { steps: [] },
    when: sign('unit.clerk', [{ ...picture, size: 1_048_576 }]),
    then: { to: 'in-use' },
  },
  {
    id: 'sign-two',
    title: 'Tải lên hai ảnh',
    shows: ['SI1', 'one-picture'],
    given: { steps: [] },
    when: sign('unit.clerk', [picture, { ...picture, id: 'f2' }]),
    then: { refused: ['VALIDATION:/image'] },
  },
  {
    id: 'sign-admin',
    title: 'Quản trị không có ảnh chữ ký',
    shows: ['SI1', 'own-signature'],
    given: { openedBy: 'unit.unit-admin', steps: [] },
    when: sign('unit.unit-admin'),
    then: { refused: ['NOT_ALLOWED'] },
  },
  {
    id: 'seal',
    title: 'Văn thư tải ảnh con dấu',
    shows: ['SI2', 'has-seal'],
    given: { steps: [] },
    when: seal,
    then: { to: 'awaiting-confirmation' },
  },
  {
    id: 'seal-of-cell',
    title: 'Đơn vị không có con dấu',
    shows: ['SI2', 'has-seal'],
    given: { register: { hasSeal: false }, steps: [] },
    when: seal,
    then: { refused: ['has-seal'] },
  },
  {
    id: 'confirm-seal',
    title: 'Bí thư xác nhận ảnh con dấu',
    shows: ['SI3', 'two-people'],
    given: { steps: [seal] },
    when: confirm,
    then: { to: 'in-use' },
  },
  {
    id: 'confirm-seal-alone',
    title: 'Một người không tự xác nhận con dấu',
    shows: ['SI3', 'two-people'],
    given: { steps: [seal] },
    when: { ...confirm, by: 'filer' },
    then: { refused: ['two-people'] },
  },
  {
    id: 'decline-seal',
    title: 'Bí thư không xác nhận',
    shows: ['SI4', 'two-people'],
    given: { steps: [seal] },
    when: { event: 'DECLINE_SEAL', by: 'unit.secretary', input: because },
    then: { to: 'declined' },
  },
  {
    id: 'decline-seal-silently',
    title: 'Không xác nhận phải nêu lý do',
    shows: ['SI4'],
    given: { steps: [seal] },
    when: { event: 'DECLINE_SEAL', by: 'unit.secretary' },
    then: { refused: ['VALIDATION:/reason'] },
  },
  {
    id: 'stop-own',
    title: 'Người ký ngừng dùng ảnh của mình',
    shows: ['SI5', 'stop-image'],
    given: { steps: [sign('unit.clerk')] },
    when: stop('unit.clerk'),
    then: { to: 'ended' },
  },
  {
    id: 'stop-of-another',
    title: 'Bí thư không ngừng chữ ký của người khác',
    shows: ['SI5', 'stop-image'],
    given: { steps: [sign('unit.clerk')] },
    when: stop('unit.secretary'),
    then: { refused: ['stop-image'] },
  },
  {
    id: 'stop-seal',
    title: 'Bí thư ngừng dùng con dấu',
    shows: ['SI5', 'stop-image'],
    given: { steps: [seal, confirm] },
    when: stop('unit.secretary'),
    then: { to: 'ended' },
  },
  {
    id: 'end-with-office',
    title: 'Hết nhiệm vụ thì ngừng dùng',
    shows: ['SI6'],
    given: { steps: [sign('unit.clerk')] },
    when: { event: 'END_WITH_OFFICE', by: 'system' },
    then: { to: 'ended' },
  },
  {
    id: 'end-with-office-by-admin',
    title: 'Quản trị không ngừng thay hệ thống',
    shows: ['SI6'],
    given: { steps: [sign('unit.clerk')] },
    when: { event: 'END_WITH_OFFICE', by: 'unit.unit-admin' },
    then: { refused: ['NOT_ALLOWED'] },
  },
  {
    id: 'look-up',
    title: 'Hệ thống ghi kích thước ảnh',
    shows: ['SI7'],
    given: { steps: [] },
    when: look,
    then: { to: 'draft' },
  },
  {
    id: 'look-up-by-clerk',
    title: 'Không ai tự khai kích thước ảnh',
    shows: ['SI7'],
    given: { steps: [] },
    when: { ...look, by: 'unit.clerk' },
    then: { refused: ['NOT_ALLOWED'] },
  },
];
