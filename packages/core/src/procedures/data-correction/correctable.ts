import { choice, date, optional, text } from '../../model/field.ts';

/**
 * The data of a member that can be corrected by request. The cell, the status and the managing committee change by
 * procedures of their own and are not among them.
 */
export const correctable = {
  fullName: optional(text('Họ và tên', { max: 80 })),
  otherName: optional(text('Tên gọi khác', { max: 80 })),
  sex: optional(choice('Giới tính', { male: 'Nam', female: 'Nữ' })),
  birthDate: optional(date('Sinh ngày')),
  ethnicity: optional(text('Dân tộc', { max: 60 })),
  religion: optional(text('Tôn giáo', { max: 60 })),
  personalId: optional(text('Số định danh cá nhân', { max: 20 })),
  cardNo: optional(text('Số thẻ Đảng', { max: 20 })),
  birthRegistration: optional(text('Nơi đăng ký khai sinh', { max: 300 })),
  nativePlace: optional(text('Quê quán', { max: 300 })),
  permanentAddress: optional(text('Thường trú', { kind: 'place', max: 300 })),
  currentAddress: optional(text('Nơi ở hiện nay', { kind: 'place', max: 300 })),
  admittedOn: optional(date('Ngày vào Đảng')),
  officialOn: optional(date('Ngày vào Đảng chính thức')),
  jobTitle: optional(text('Chức vụ', { max: 200 })),
  workUnit: optional(text('Đơn vị công tác', { max: 200 })),
  partyDuties: optional(text('Nhiệm vụ, chức vụ đảng', { max: 200 })),
} as const;

export type CorrectableName = keyof typeof correctable;

/** Data that say who somebody is, or how long they have been a member: changed only with a paper. */
export const provedByPaper: readonly CorrectableName[] = [
  'fullName',
  'sex',
  'birthDate',
  'personalId',
  'cardNo',
  'birthRegistration',
  'admittedOn',
  'officialOn',
];
