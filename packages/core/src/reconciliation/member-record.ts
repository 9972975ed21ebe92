import { checkCardNo } from '../identifiers/card-no.ts';
import type { Checked } from '../identifiers/checked.ts';
import { checkName } from '../identifiers/names.ts';
import { checkPartialDate } from '../identifiers/partial-date.ts';
import { checkPersonalId } from '../identifiers/personal-id.ts';
import type { Instant, IsoDate } from '../model/dates.ts';

/** A member's record, as the procedure system or the member database has it. Old records leave fields out. */
export interface MemberRecord {
  readonly id: string;
  /** The unit whose list the member is on. */
  readonly unitId: string;
  readonly fullName?: string;
  readonly otherName?: string;
  readonly sex?: string;
  /** `yyyy-mm-dd`; old records have `yyyy` or `mm/yyyy`. */
  readonly birthDate?: string;
  readonly ethnicity?: string;
  readonly religion?: string;
  readonly personalId?: string;
  readonly cardNo?: string;
  readonly birthRegistration?: string;
  readonly nativePlace?: string;
  readonly permanentAddress?: string;
  readonly currentAddress?: string;
  readonly currentOrg?: string;
  readonly admittedOn?: string;
  readonly officialOn?: string;
  readonly activityStatus?: string;
  readonly statusDate?: IsoDate;
  readonly jobTitle?: string;
  readonly workUnit?: string;
  readonly partyDuties?: string;
  /** When the record was last brought in line with the other system. */
  readonly syncedAt?: Instant;
}

export type MemberField = Exclude<keyof MemberRecord, 'id' | 'unitId' | 'syncedAt'>;

/** How values of a field are compared. */
export type Comparison = 'name' | 'text' | 'place' | 'code' | 'date';

export interface FieldOfRecord {
  readonly label: string;
  readonly comparison: Comparison;
  readonly required?: true;
  readonly check?: (value: string, record: MemberRecord) => Checked;
}

/** The fields that are reconciled: the columns of the data-cleaning template. */
export const memberFields: Readonly<Record<MemberField, FieldOfRecord>> = {
  fullName: { label: 'Họ và tên', comparison: 'name', required: true, check: (value) => checkName(value) },
  otherName: { label: 'Tên gọi khác', comparison: 'name' },
  sex: { label: 'Giới tính', comparison: 'code', required: true },
  birthDate: { label: 'Sinh ngày', comparison: 'date', required: true, check: (value) => checkPartialDate(value) },
  ethnicity: { label: 'Dân tộc', comparison: 'text', required: true },
  religion: { label: 'Tôn giáo', comparison: 'text', required: true },
  personalId: {
    label: 'Số định danh cá nhân',
    comparison: 'code',
    required: true,
    check: (value, { sex, birthDate }) =>
      checkPersonalId(value, {
        ...(sex === 'male' || sex === 'female' ? { sex } : {}),
        ...(birthDate === undefined ? {} : { birthDate }),
      }),
  },
  cardNo: { label: 'Số thẻ Đảng', comparison: 'code', check: (value) => checkCardNo(value) },
  birthRegistration: { label: 'Nơi đăng ký khai sinh', comparison: 'place', required: true },
  nativePlace: { label: 'Quê quán', comparison: 'place', required: true },
  permanentAddress: { label: 'Thường trú', comparison: 'place', required: true },
  currentAddress: { label: 'Nơi ở hiện nay', comparison: 'place' },
  currentOrg: { label: 'Tổ chức đảng đang sinh hoạt', comparison: 'code', required: true },
  admittedOn: { label: 'Ngày vào Đảng', comparison: 'date', required: true, check: (value) => checkPartialDate(value) },
  officialOn: { label: 'Ngày vào Đảng chính thức', comparison: 'date', check: (value) => checkPartialDate(value) },
  activityStatus: { label: 'Trạng thái hoạt động', comparison: 'code', required: true },
  statusDate: { label: 'Ngày rời, mất, miễn', comparison: 'date' },
  jobTitle: { label: 'Chức vụ', comparison: 'text' },
  workUnit: { label: 'Đơn vị công tác', comparison: 'text' },
  partyDuties: { label: 'Nhiệm vụ, chức vụ đảng', comparison: 'text' },
};

/** The names of the fields, in the order of the template. */
// The keys are those of the literal object above.
export const memberFieldNames = Object.keys(memberFields) as readonly MemberField[];
