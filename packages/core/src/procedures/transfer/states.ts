import { design } from '../../law/basis.ts';
import type { Seat } from '../../model/actor.ts';
import type { StateDef } from '../../model/procedure.ts';
import { leadersOf, upperDecidersOf } from '../common/seats.ts';

/** The statuses of the outbound leg (3.4), with who has the dossier in each. */
export const outboundStates = {
  draft: { label: 'Bản nháp', explains: 'Hồ sơ chưa nộp. Đồng chí có thể sửa hoặc bỏ bất cứ lúc nào.' },
  'cell-intake': {
    label: 'Chờ chi bộ tiếp nhận',
    explains: 'Chi bộ kiểm tra hồ sơ và tiếp nhận, hoặc yêu cầu bổ sung.',
    handledBy: leadersOf('cell'),
  },
  'needs-supplement': { label: 'Yêu cầu bổ sung', explains: 'Đồng chí cần bổ sung các mục được yêu cầu rồi nộp lại.' },
  'cell-review': {
    label: 'Chi bộ họp kiểm điểm, nhận xét',
    explains: 'Chi bộ họp, nhận xét bản tự kiểm điểm rồi giới thiệu lên cấp trên.',
    handledBy: leadersOf('cell'),
  },
  'sub-review': {
    label: 'Đảng ủy bộ phận/trực thuộc xem xét',
    explains: 'Đảng ủy bộ phận xem xét và giới thiệu lên đảng ủy cơ sở.',
    handledBy: leadersOf('sub'),
  },
  'base-review': {
    label: 'Đảng ủy cơ sở xem xét',
    explains: 'Đảng ủy cơ sở nhận xét, hoàn chỉnh và niêm phong hồ sơ đảng viên.',
    handledBy: leadersOf('base'),
  },
  'upper-review': {
    label: 'Cấp trên trực tiếp/Ban Tổ chức xem xét',
    explains: 'Cấp ủy cấp trên xem xét và cấp giấy giới thiệu.',
    handledBy: upperDecidersOf('upper'),
  },
  hold: {
    label: 'Tạm dừng',
    explains: 'Hồ sơ tạm dừng để cấp ủy xem xét. Cấp ủy sẽ thông báo khi tiếp tục.',
    handledBy: [...leadersOf('base'), ...upperDecidersOf('upper')],
  },
  introduced: {
    label: 'Đã giới thiệu - chờ xuất trình',
    explains: 'Đồng chí xuất trình giấy giới thiệu và hồ sơ đảng viên đã niêm phong tại nơi đến.',
    entry: {
      effects: ['end-officer-roles', 'mark-in-transit'],
      basis: design('Officer mandates end here; duties remain.'),
    },
  },
  'dest-upper-intake': {
    label: 'Cấp trên nơi đến tiếp nhận',
    explains: 'Cấp ủy cấp trên nơi đến kiểm tra và giới thiệu về cơ sở.',
    handledBy: upperDecidersOf('upper-dest'),
  },
  'dest-base-intake': {
    label: 'Đảng ủy cơ sở nơi đến tiếp nhận',
    explains: 'Đảng ủy cơ sở nơi đến nhận hồ sơ và giới thiệu về chi bộ.',
    handledBy: leadersOf('base-dest'),
  },
  'dest-cell-receive': {
    label: 'Chi bộ nơi đến tiếp nhận',
    explains: 'Chi bộ nơi đến họp tiếp nhận đồng chí vào danh sách chi bộ.',
    handledBy: leadersOf('cell-dest'),
  },
  'presentation-overdue': {
    label: 'Quá hạn xuất trình 30 ngày',
    explains: 'Đã quá thời hạn xuất trình. Đồng chí giải trình lý do cụ thể để cấp ủy xem xét.',
    handledBy: [...leadersOf('base'), ...upperDecidersOf('upper'), ...leadersOf('base-dest')],
  },
  'returned-by-destination': {
    label: 'Nơi đến trả lại',
    explains: 'Nơi đến trả lại hồ sơ. Nơi cấp giấy giới thiệu đang kiểm tra, sửa và gửi lại.',
    handledBy: [...leadersOf('issuer'), 'issuer.org-head', 'issuer.org-officer'],
  },
} as const satisfies Readonly<Record<string, StateDef>>;

/** How a transfer ends without a receipt. */
export const closedStates = {
  refused: { label: 'Từ chối', explains: 'Hồ sơ bị từ chối. Lý do và căn cứ ghi trong thông báo.', final: true },
  withdrawn: { label: 'Đã rút', explains: 'Đồng chí đã rút hồ sơ.', final: true },
  'closed-unsupplemented': {
    label: 'Đóng do không bổ sung',
    explains: 'Hồ sơ đóng vì không được bổ sung trong thời hạn. Đồng chí có thể lập hồ sơ mới.',
    final: true,
  },
  cancelled: {
    label: 'Hủy',
    explains: 'Việc giới thiệu đã bị hủy. Giấy giới thiệu không còn giá trị.',
    final: true,
    entry: { effects: ['restore-to-origin'], basis: design('Row 17.') },
  },
} as const satisfies Readonly<Record<string, StateDef>>;

export type OutboundState = keyof typeof outboundStates | keyof typeof closedStates;

/** Where the origin still works on the dossier, in the order of the route. */
export const originSteps = [
  'cell-intake',
  'cell-review',
  'sub-review',
  'base-review',
  'upper-review',
] as const satisfies readonly OutboundState[];

/** Where the destination works on it. */
export const destinationSteps = [
  'dest-upper-intake',
  'dest-base-intake',
  'dest-cell-receive',
] as const satisfies readonly OutboundState[];

/** Who has a dossier in a state of the outbound leg; nobody, where only the member or the clock can move it. */
export const handlersOf = (state: keyof typeof outboundStates): readonly Seat[] => {
  const definition: StateDef = outboundStates[state];
  return definition.handledBy ?? [];
};
