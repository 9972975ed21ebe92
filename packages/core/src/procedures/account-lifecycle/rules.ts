import { rollForward } from '../../calendar/working-days.ts';
import { design } from '../../law/basis.ts';
import { addDays } from '../../model/dates.ts';
import type { Rule } from '../../model/procedure.ts';
import { valueOn } from '../../policy/policy.ts';
import type { Facts } from './facts.ts';
import { activationDays, failedSignIns, identityLevel } from './policy.ts';

/** An account is used by the person it was issued to, and nobody else. */
export const identityIsProved: Rule<Facts> = {
  code: 'identity-level',
  says: 'Cần định danh điện tử VNeID đủ mức để kích hoạt. Đồng chí nâng mức định danh tại công an cấp xã.',
  basis: design('Roll-out plans: members use VNeID of the second level.'),
  holds: ({ register }, { on }) => register.vneidLevel >= valueOn(identityLevel, on),
};

/** The time to activate is over. */
export const activationHasLapsed: Rule<Facts> = {
  code: 'activation-lapsed',
  says: 'Chưa hết thời hạn kích hoạt.',
  basis: design('Account lifecycle (5).'),
  holds: ({ issuedOn }, { on }) =>
    issuedOn !== undefined && on > rollForward(addDays(issuedOn, valueOn(activationDays, issuedOn))),
};

/** Sign-in failed too often in a row. */
export const signInFailedTooOften: Rule<Facts> = {
  code: 'failed-sign-ins',
  says: 'Số lần đăng nhập sai chưa đến mức phải khóa.',
  basis: design('Account lifecycle (5).'),
  holds: ({ register }, { on }) => register.failedSignIns >= valueOn(failedSignIns, on),
};

/** Between the proposal of a change and its confirmation the unit may have lost its other secretary. */
export const leaderRemains: Rule<Facts> = {
  code: 'leader-remains',
  says: 'Đồng chí này nay là bí thư duy nhất đang hoạt động của đơn vị: đề nghị lại, nêu phó bí thư phụ trách thay.',
  basis: design('A unit is never without somebody who decides.'),
  holds: ({ grant, register, proposal }) =>
    grant?.role !== 'secretary' ||
    proposal?.grant.role === 'secretary' ||
    register.otherSecretaries > 0 ||
    proposal?.actingDeputy !== undefined,
};

/** Something waits for the secretary. */
export const changeIsProposed: Rule<Facts> = {
  code: 'role-change',
  says: 'Chưa có đề nghị đổi vai trò nào.',
  basis: design('Permission matrix: the administrator changes, the secretary confirms.'),
  holds: ({ proposal }) => proposal !== undefined,
};
