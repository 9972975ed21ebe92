import { design } from '../../law/basis.ts';
import type { StateDef } from '../../model/procedure.ts';
import { counterOf, filersOf, leadersOf, upperDecidersOf } from '../common/seats.ts';

/** The statuses of a request for the residence's comment (6.2), with who has the dossier in each. */
export const states = {
  draft: { label: 'Bản nháp', explains: 'Hồ sơ chưa nộp. Đồng chí có thể sửa hoặc bỏ bất cứ lúc nào.' },
  'workplace-check': {
    label: 'Chi bộ nơi công tác kiểm tra',
    explains: 'Chi bộ nơi công tác kiểm tra và gửi phiếu xin ý kiến đến nơi cư trú.',
    handledBy: [...leadersOf('workplace-cell'), 'workplace-base.secretary'],
  },
  'needs-supplement': { label: 'Yêu cầu bổ sung', explains: 'Cần bổ sung các mục được yêu cầu rồi nộp lại.' },
  'commune-intake': {
    label: 'Đảng ủy xã/phường nơi cư trú tiếp nhận',
    explains: 'Đảng ủy xã, phường chuyển yêu cầu về chi bộ nơi đồng chí cư trú.',
    handledBy: counterOf('commune'),
  },
  'cell-comment': {
    label: 'Chi ủy, chi bộ nơi cư trú nhận xét',
    explains: 'Chi bộ nơi cư trú nhận xét. Đồng chí đọc được khi đảng ủy nơi cư trú đã xác nhận.',
    handledBy: filersOf('residence-cell'),
  },
  'commune-confirm': {
    label: 'Đảng ủy nơi cư trú xác nhận',
    explains: 'Đảng ủy xã, phường xác nhận nhận xét của chi bộ.',
    handledBy: upperDecidersOf('commune'),
  },
  'returned-to-workplace': {
    label: 'Đã gửi về nơi công tác',
    explains: 'Nhận xét đã gửi về nơi công tác. Đồng chí đọc được nhận xét này.',
    handledBy: [...leadersOf('workplace-cell'), 'workplace-base.org-head', 'workplace-base.org-officer'],
  },
  misdirected: {
    label: 'Sai nơi cư trú',
    explains: 'Nơi nhận báo đồng chí không cư trú ở đó. Nơi công tác sửa địa chỉ và gửi lại.',
    handledBy: [...leadersOf('workplace-cell'), ...leadersOf('workplace-base')],
  },
  acknowledged: {
    label: 'Nơi công tác đã nhận',
    explains: 'Nhận xét đã được lưu vào hồ sơ của đồng chí.',
    final: true,
    entry: { effects: ['file-residence-comment'], basis: design('N9.') },
  },
  'not-applicable': {
    label: 'Không thuộc diện',
    explains: 'Đồng chí không còn thuộc diện lấy ý kiến nơi cư trú.',
    final: true,
  },
  withdrawn: { label: 'Đã rút', explains: 'Yêu cầu đã được rút.', final: true },
  'closed-overdue': {
    label: 'Đóng do quá hạn',
    explains: 'Nơi cư trú không trả lời trong thời hạn; nơi công tác đã đóng hồ sơ.',
    final: true,
  },
  'closed-unsupplemented': {
    label: 'Đóng do không bổ sung',
    explains: 'Hồ sơ đóng vì không được bổ sung trong thời hạn.',
    final: true,
  },
  cancelled: { label: 'Hủy', explains: 'Hồ sơ đã bị hủy.', final: true },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;

/** Who has a dossier in a state. */
export const handlersOf = (state: State) => (states[state] as StateDef).handledBy ?? [];
