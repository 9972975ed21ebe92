import { declaration, longText, neededWhen } from '../../model/field.ts';

/** A reason that the member reads. */
export const reason = longText('Lý do', { max: 2000, hint: 'Đảng viên đọc được nội dung này.' });

/** A reason that stays between committees. */
export const committeeReason = longText('Lý do', { max: 2000, hint: 'Chỉ cấp ủy đọc được nội dung này.' });

/** Whoever files for the member states that the member agrees. */
export const consentOnBehalf = neededWhen(
  {
    says: 'Người nộp không phải là đảng viên của hồ sơ',
    holds: (_, facts: { readonly memberId: string }, { actor }) => actor.personId !== facts.memberId,
  },
  declaration('Đảng viên đồng ý để tôi nộp hồ sơ thay'),
);

export const truthDeclared = declaration('Tôi cam kết thông tin trong hồ sơ là đúng sự thật');
