import type { Seat } from '../../../model/actor.ts';
import type { StateDef } from '../../../model/procedure.ts';
import { leadersOf } from '../../common/seats.ts';

/** The statuses of a request for exemption, reduction, deferral or prepayment (5.2 c). */
export const states = {
  draft: { label: 'Bản nháp', explains: 'Đề nghị chưa gửi. Đồng chí có thể sửa hoặc bỏ bất cứ lúc nào.' },
  submitted: {
    label: 'Đã gửi chi bộ',
    explains: 'Chi bộ sẽ họp xem xét đề nghị của đồng chí.',
    handledBy: leadersOf('cell'),
  },
  'needs-supplement': { label: 'Yêu cầu bổ sung', explains: 'Đồng chí cần bổ sung rồi gửi lại.' },
  'cell-considered': {
    label: 'Chi bộ đã xem xét',
    explains: 'Chi bộ đã họp. Chi bộ cơ sở tự quyết định; chi bộ khác báo cáo cấp ủy cấp trên.',
    handledBy: leadersOf('cell'),
  },
  'upper-decision': {
    label: 'Chờ cấp ủy quyết định',
    explains: 'Cấp ủy cấp trên đang xem xét, quyết định.',
    handledBy: leadersOf('base'),
  },
  decided: {
    label: 'Đã quyết định',
    explains: 'Đã có quyết định; quyết định có hiệu lực từ ngày đầu của tháng được ghi.',
  },
  active: {
    label: 'Đang có hiệu lực',
    explains: 'Quyết định đang được áp dụng khi tính đảng phí.',
  },
  expired: {
    label: 'Hết hiệu lực',
    explains: 'Quyết định đã hết thời hạn. Đồng chí có thể lập đề nghị mới.',
    final: true,
  },
  refused: {
    label: 'Không chấp nhận',
    explains: 'Đề nghị không được chấp nhận. Lý do ghi trong thông báo.',
    final: true,
  },
  withdrawn: { label: 'Đã rút', explains: 'Đồng chí đã rút đề nghị.', final: true },
  'closed-unsupplemented': {
    label: 'Đóng do không bổ sung',
    explains: 'Đề nghị đóng vì không được bổ sung trong thời hạn. Đồng chí có thể lập đề nghị mới.',
    final: true,
  },
  cancelled: { label: 'Hủy', explains: 'Đề nghị đã bị hủy.', final: true },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;

/** Where somebody has the request before them and may ask for more. */
export const handled = ['submitted', 'cell-considered', 'upper-decision'] as const satisfies readonly State[];

/** Who has a request in a state. */
export const handlersOf = (state: State): readonly Seat[] => {
  const definition: StateDef = states[state];
  return definition.handledBy ?? [];
};
