import { rollForward } from '../../calendar/working-days.ts';
import { design } from '../../law/basis.ts';
import { addDays } from '../../model/dates.ts';
import type { Rule } from '../../model/procedure.ts';
import { valueOn } from '../../policy/policy.ts';
import type { Facts } from './facts.ts';
import { coolOffDays } from './policy.ts';

/** One change at a time, so that exactly one record is in use. */
export const noOtherChange: Rule<Facts> = {
  code: 'one-change',
  says: 'Đơn vị đang có một đề nghị thay đổi tài khoản khác chưa kết thúc.',
  refusal: 'CONFLICTING_DOSSIER',
  basis: design('Exactly one account in use.'),
  holds: ({ register }) => register.otherChange === undefined,
};

/** The time to tell payers is over. */
export const coolOffHasEnded: Rule<Facts> = {
  code: 'cool-off-ended',
  says: 'Chưa hết thời gian thông báo cho người nộp.',
  basis: design('Payers are told of a change.'),
  holds: ({ inUseFrom }, { on }) =>
    inUseFrom !== undefined && on > rollForward(addDays(inUseFrom, valueOn(coolOffDays, inUseFrom))),
};

/** There is an account to go back to. */
export const formerIsKnown: Rule<Facts> = {
  code: 'former-account',
  says: 'Trước đó đơn vị chưa có tài khoản nào để dùng lại.',
  basis: design('Exactly one account in use.'),
  holds: ({ former }) => former !== undefined,
};
