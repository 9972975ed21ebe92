import { design } from '../../law/basis.ts';
import { officeLabel, offices } from '../../model/actor.ts';
import { choice, date, declaration, longText, optional, record, text } from '../../model/field.ts';
import { eventOf, type Check, type EventMap } from '../../model/procedure.ts';
import { Register, type Facts, type Role } from './facts.ts';

const roles = Object.fromEntries([
  ['member', 'đảng viên'],
  ...offices.map((office) => [office, officeLabel(office)]),
  // Object.fromEntries forgets the keys.
]) as Readonly<Record<Role, string>>;

const grantFields = {
  role: choice('Vai trò', roles),
  from: date('Có hiệu lực từ ngày'),
  to: optional(date('Đến hết ngày')),
};
const reason = longText('Lý do', { max: 2000 });
const actingDeputy = optional(
  text('Phó bí thư phụ trách thay', {
    max: 64,
    hint: 'Bắt buộc nếu đây là bí thư duy nhất đang hoạt động của đơn vị.',
  }),
);

type Answers = Readonly<Record<string, unknown>>;

const spanIsInOrder: Check<Facts, Answers> = {
  code: 'span-order',
  field: 'to',
  says: 'Ngày kết thúc không được trước ngày bắt đầu.',
  basis: design('A span of days.'),
  holds: ({ from, to }) => typeof from !== 'string' || typeof to !== 'string' || from <= to,
};

/** Whether a unit would be left without an active secretary. */
const isOnlySecretary = ({ grant, register }: Facts): boolean =>
  grant?.role === 'secretary' && register.otherSecretaries === 0;

const onlySecretaryHasDeputy: Check<Facts, Answers> = {
  code: 'only-secretary',
  field: 'actingDeputy',
  says: 'Đây là bí thư duy nhất đang hoạt động của đơn vị: nêu phó bí thư phụ trách thay trước.',
  basis: design('A unit is never without somebody who decides.'),
  afterLookUp: true,
  holds: ({ actingDeputy }, facts) => !isOnlySecretary(facts) || actingDeputy !== undefined,
};

const actingDeputyIsOne: Check<Facts, Answers> = {
  code: 'acting-deputy',
  field: 'actingDeputy',
  says: 'Người phụ trách thay phải là phó bí thư đang hoạt động của đơn vị.',
  basis: design('A unit is never without somebody who decides.'),
  afterLookUp: true,
  holds: ({ actingDeputy }, { register }) =>
    typeof actingDeputy !== 'string' || register.deputies.includes(actingDeputy),
};

const keepsALeader = [onlySecretaryHasDeputy, actingDeputyIsOne];

const hasEnded: Check<Facts, Answers> = {
  code: 'role-has-ended',
  field: 'on',
  says: 'Vai trò chỉ kết thúc vào ngày quyết định có hiệu lực, không trước.',
  basis: design('What is recorded has happened.'),
  holds: ({ on: ended }, _, { on }) => typeof ended !== 'string' || ended <= on,
};

const tasksHaveGone: Check<Facts, Answers> = {
  code: 'tasks-have-gone',
  field: 'ground',
  says: 'Đồng chí này còn hồ sơ đang xử lý: chuyển cho người khác trước khi giới thiệu đi.',
  basis: design('Officer mandates end with the introduction; duties remain.'),
  afterLookUp: true,
  holds: ({ ground }, { register }) => ground !== 'introduced' || register.openTasks === 0,
};

/** What may be asked of an account. */
export const events = {
  ISSUE: eventOf('Cấp phát tài khoản', grantFields, { checks: [spanIsInOrder] }),
  CONFIRM_ROLE: eventOf('Xác nhận vai trò', {}),
  DECLINE_ROLE: eventOf('Không xác nhận vai trò', { reason }),
  ACTIVATE: eventOf('Kích hoạt tài khoản', {
    credentialsSet: declaration('Đồng chí đã đặt mật khẩu và thông tin xác thực của riêng mình'),
  }),
  ACTIVATION_TIMEOUT: eventOf('Quá hạn kích hoạt', {}),
  REISSUE: eventOf('Cấp lại tài khoản', {}),
  LOCK: eventOf(
    'Khóa tài khoản',
    {
      ground: choice('Căn cứ khóa', {
        personnel: 'Thay đổi nhân sự',
        transfer: 'Chuyển sinh hoạt, chuyển công tác',
        misuse: 'Dùng sai mục đích, lộ thông tin xác thực',
        other: 'Lý do khác',
      }),
      reason,
      actingDeputy,
    },
    { checks: keepsALeader },
  ),
  FAILED_SIGN_INS: eventOf('Khóa do đăng nhập sai nhiều lần', {}),
  UNLOCK: eventOf('Mở khóa tài khoản', { reason }),
  REVOKE: eventOf('Thu hồi tài khoản', { reason, actingDeputy }, { checks: keepsALeader, irrevocable: true }),
  PROPOSE_ROLE_CHANGE: eventOf(
    'Đề nghị đổi vai trò',
    { ...grantFields, reason, actingDeputy },
    { checks: [spanIsInOrder, ...keepsALeader] },
  ),
  CONFIRM_ROLE_CHANGE: eventOf('Xác nhận đổi vai trò', {}),
  DECLINE_ROLE_CHANGE: eventOf('Không xác nhận đổi vai trò', { reason }),
  END_ROLE: eventOf(
    'Kết thúc vai trò',
    {
      ground: choice('Vì sao', {
        introduced: 'Đã giới thiệu chuyển sinh hoạt đảng',
        'term-ended': 'Hết nhiệm kỳ',
        'post-ended': 'Thôi giữ chức vụ',
        disciplined: 'Kỷ luật cách chức',
        'membership-ended': 'Không còn là đảng viên',
      }),
      on: date('Ngày có hiệu lực'),
    },
    { checks: [hasEnded, tasksHaveGone] },
  ),
  UPDATE_FROM_REGISTER: eventOf(
    'Cập nhật từ cơ sở dữ liệu',
    { register: record('Dữ liệu đăng ký', Register) },
    { internal: true },
  ),
} as const satisfies EventMap;
