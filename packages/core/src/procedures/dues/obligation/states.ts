import type { Seat } from '../../../model/actor.ts';
import type { StateDef } from '../../../model/procedure.ts';
import { leadersOf } from '../../common/seats.ts';

/** Finance of the cell, and the secretary who stands in for it. */
export const cellFinance: readonly Seat[] = ['cell.finance', 'cell.secretary'];

/** The statuses of a month's obligation (5.2 a). */
export const states = {
  assessed: {
    label: 'Đã xác định mức đóng',
    explains: 'Mức đóng của kỳ đã được tính. Đồng chí kiểm tra và xác nhận, hoặc đề nghị điều chỉnh.',
  },
  disputed: {
    label: 'Đề nghị điều chỉnh',
    explains: 'Chi bộ đang xem lại mức đóng theo đề nghị của đồng chí.',
    handledBy: [...cellFinance, 'cell.deputy'],
  },
  confirmed: { label: 'Đã xác nhận', explains: 'Đồng chí đã xác nhận mức đóng. Chọn cách nộp.' },
  'payment-pending': {
    label: 'Đang chờ thanh toán',
    explains: 'Đang chờ ngân hàng báo kết quả. Nếu đã chuyển tiền, đồng chí không cần chuyển lại.',
  },
  reconcile: {
    label: 'Cần đối soát',
    explains: 'Số tiền nhận được khác số phải đóng. Người phụ trách tài chính đang đối soát.',
    handledBy: [...cellFinance, 'base.finance'],
  },
  'paid-online': { label: 'Đã nộp (trực tuyến)', explains: 'Đã nhận đủ đảng phí của kỳ.', handledBy: ['base.finance'] },
  'paid-cash': {
    label: 'Đã nộp (tiền mặt)',
    explains: 'Chi bộ đã thu đủ đảng phí của kỳ.',
    handledBy: ['base.finance'],
  },
  overdue: {
    label: 'Chưa nộp - quá hạn',
    explains: 'Kỳ này đã quá hạn. Đồng chí vẫn nộp được theo mức của chính kỳ đó.',
  },
  exempt: { label: 'Được miễn', explains: 'Đồng chí được miễn đóng đảng phí kỳ này.', handledBy: leadersOf('cell') },
  deferred: {
    label: 'Chậm đóng',
    explains: 'Đồng chí được chậm đóng. Kỳ này vẫn phải đóng khi hết thời hạn chậm đóng.',
  },
  settled: { label: 'Đã chốt', explains: 'Kỳ đảng phí đã chốt sổ.', final: true },
  cancelled: { label: 'Hủy', explains: 'Nghĩa vụ của kỳ này không còn.', final: true },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;

/** Where money may arrive and pay. */
export const payable = [
  'assessed',
  'confirmed',
  'payment-pending',
  'overdue',
  'deferred',
] as const satisfies readonly State[];

/** Where the month is paid or need not be. */
export const covered = ['paid-online', 'paid-cash', 'exempt'] as const satisfies readonly State[];
