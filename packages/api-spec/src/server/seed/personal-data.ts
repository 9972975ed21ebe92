import type { Member } from '../register/member.ts';
import { organizations } from './organizations.ts';

// No province has this number, so nobody's own number can come out.
const noProvince = '099';
const places = ['xã Lam Mẫu', 'phường Đồng Ví Dụ', 'xã Hồng Mẫu', 'xã Nông Trường Mẫu'];
const works = ['Giáo viên', 'Chuyên viên', 'Công nhân', 'Nông dân', 'Bác sĩ', 'Cán bộ hưu trí'];

/** What the member database would have of somebody. Everything is invented; where dues say something, it is the same. */
export function withPersonalData(member: Member, place: number): Member {
  const { dues, cellId } = member;
  if (!dues) return member;
  const { birthDate, sex, admittedOn, officialOn } = dues;
  const century = 2 * (Number(birthDate.slice(0, 2)) - 19) + (sex === 'male' ? 0 : 1);
  const personalId = `${noProvince}${century}${birthDate.slice(2, 4)}${String(place).padStart(6, '0')}`;
  const village = `Thôn ${1 + (place % 9)}, ${places[place % places.length]}, tỉnh Sông Mẫu`;
  const unit = organizations.find(({ id, validTo }) => id === cellId && validTo === undefined);
  const data: Record<string, string> = {
    sex,
    birthDate,
    ethnicity: 'Kinh',
    religion: 'Không',
    personalId,
    cardNo: personalId,
    birthRegistration: `${places[(place + 1) % places.length]}, tỉnh Sông Mẫu`,
    nativePlace: `${places[(place + 1) % places.length]}, tỉnh Sông Mẫu`,
    // Of whoever works in an agency the register knows the commune and not the house: a campaign has to ask for it.
    ...(member.residence ? {} : { permanentAddress: village }),
    ...(admittedOn === undefined ? {} : { admittedOn }),
    ...(officialOn === undefined ? {} : { officialOn }),
    jobTitle: works[place % works.length]!,
    ...(unit ? { workUnit: unit.name.replace(/^Chi bộ /, '') } : {}),
  };
  return { ...member, data: { ...data, ...member.data } };
}
