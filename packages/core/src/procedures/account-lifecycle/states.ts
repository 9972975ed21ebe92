import { design } from '../../law/basis.ts';
import type { StateDef } from '../../model/procedure.ts';
import { administrators } from '../administration/rules.ts';

/** The statuses of an account (5). */
export const states = {
  draft: {
    label: 'Đang lập',
    explains: 'Quản trị đang lập tài khoản.',
    handledBy: administrators,
  },
  'awaiting-confirmation': {
    label: 'Chờ bí thư xác nhận vai trò',
    explains: 'Vai trò cán bộ có hiệu lực sau khi bí thư xác nhận.',
    handledBy: ['unit.secretary', 'unit-above.secretary'],
  },
  issued: {
    label: 'Đã cấp phát',
    explains: 'Đồng chí kích hoạt tài khoản bằng định danh điện tử và đặt mật khẩu.',
  },
  active: {
    label: 'Đang hoạt động',
    explains: 'Tài khoản dùng được.',
    entry: { effects: ['open-role'], basis: design('A role is held while its account is active.') },
    handledBy: administrators,
  },
  locked: {
    label: 'Bị khóa',
    explains: 'Tài khoản tạm khóa. Đồng chí liên hệ quản trị đơn vị.',
    entry: { effects: ['suspend-role', 'end-sessions'], basis: design('A lock takes effect at once.') },
    handledBy: administrators,
  },
  lapsed: {
    label: 'Quá hạn kích hoạt',
    explains: 'Tài khoản không được kích hoạt trong thời hạn. Quản trị có thể cấp lại.',
    handledBy: administrators,
  },
  revoked: {
    label: 'Đã thu hồi',
    explains: 'Vai trò này đã kết thúc. Tài khoản đảng viên vẫn dùng được nếu còn là đảng viên.',
    final: true,
    entry: { effects: ['end-role', 'end-sessions'], basis: design('Final for the role; the person stays a member.') },
  },
  declined: { label: 'Không xác nhận', explains: 'Bí thư không xác nhận vai trò này.', final: true },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;
