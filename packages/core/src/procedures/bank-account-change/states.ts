import { design } from '../../law/basis.ts';
import type { StateDef } from '../../model/procedure.ts';

/** The statuses of a change of bank account (4). */
export const states = {
  draft: {
    label: 'Đang lập',
    explains: 'Phụ trách tài chính đang lập thông tin tài khoản.',
    handledBy: ['unit.finance'],
  },
  'awaiting-confirmation': {
    label: 'Chờ bí thư xác nhận',
    explains: 'Tài khoản đang dùng chưa thay đổi cho đến khi bí thư xác nhận.',
    handledBy: ['unit.secretary'],
  },
  'cooling-off': {
    label: 'Mới thay đổi',
    explains: 'Tài khoản mới đã được dùng. Người nộp được báo về thay đổi; khoản đang chờ giữ tài khoản cũ.',
    entry: {
      effects: ['put-bank-account-into-use', 'tell-payers'],
      basis: design('Exactly one account in use; payers are told of a change.'),
    },
    handledBy: ['unit.secretary'],
  },
  'in-use': { label: 'Đang sử dụng', explains: 'Tài khoản này đang được sử dụng.', final: true },
  restored: {
    label: 'Đã dùng lại tài khoản cũ',
    explains: 'Tài khoản trước khi thay đổi được dùng lại.',
    final: true,
    entry: {
      effects: ['put-former-bank-account-into-use', 'tell-payers'],
      basis: design('Exactly one account in use.'),
    },
  },
  declined: { label: 'Không xác nhận', explains: 'Bí thư không xác nhận tài khoản này.', final: true },
  withdrawn: { label: 'Đã rút', explains: 'Người lập đã rút đề nghị.', final: true },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;
