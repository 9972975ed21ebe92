import { design } from '../../law/basis.ts';
import type { StateDef } from '../../model/procedure.ts';
import { leadersOf } from '../common/seats.ts';
import { closedStates, outboundStates } from '../transfer/states.ts';

/** The statuses of a temporary transfer (4.3): the outbound leg, the stay, and the way back. */
export const states = {
  ...outboundStates,
  // The member file stays where it is, and so do the member's mandates.
  'base-review': { ...outboundStates['base-review'], explains: 'Đảng ủy cơ sở nhận xét và giới thiệu đồng chí.' },
  introduced: {
    label: outboundStates.introduced.label,
    explains: 'Đồng chí xuất trình giấy giới thiệu tại nơi sinh hoạt tạm thời.',
  },
  'dest-base-intake': {
    ...outboundStates['dest-base-intake'],
    explains: 'Đảng ủy cơ sở nơi đến tiếp nhận và giới thiệu về chi bộ.',
  },
  'dest-cell-receive': {
    ...outboundStates['dest-cell-receive'],
    explains: 'Chi bộ nơi đến tiếp nhận đồng chí sinh hoạt tạm thời.',
  },
  'active-temporary': {
    label: 'Đang sinh hoạt tạm thời',
    explains:
      'Đồng chí dự sinh hoạt tại chi bộ tạm thời, không biểu quyết, ứng cử, bầu cử ở đó; các quyền này vẫn ở nơi chính thức.',
    entry: { effects: ['open-temporary-role'], basis: design('T1; opened again with the new end after an extension.') },
  },
  'extension-review': {
    label: 'Xem xét gia hạn',
    explains: 'Hai nơi ghi nhận, rồi đảng ủy nơi sinh hoạt tạm thời quyết định việc gia hạn.',
    handledBy: [...leadersOf('host'), ...leadersOf('cell-dest'), ...leadersOf('cell')],
  },
  'return-review': {
    label: 'Chi bộ tạm thời nhận xét',
    explains: 'Chi bộ nơi sinh hoạt tạm thời nhận xét về thời gian đồng chí sinh hoạt.',
    handledBy: leadersOf('cell-dest'),
  },
  'return-approval': {
    label: 'Giới thiệu trở về',
    explains: 'Đảng ủy nơi sinh hoạt tạm thời giới thiệu đồng chí trở về.',
    handledBy: leadersOf('host'),
  },
  returning: {
    label: 'Đang trở về',
    explains: 'Chi bộ nơi sinh hoạt chính thức tiếp nhận đồng chí trở về.',
    handledBy: leadersOf('cell'),
  },
  'overdue-return': {
    label: 'Quá hạn trở về',
    explains: 'Thời gian sinh hoạt tạm thời đã hết. Đồng chí đề nghị trở về hoặc gia hạn, kèm giải trình.',
  },
  converting: {
    label: 'Đang chuyển thành chính thức',
    explains: 'Hồ sơ chuyển sinh hoạt chính thức đang được giải quyết. Đồng chí vẫn sinh hoạt tạm thời.',
    entry: { effects: ['open-official-transfer'], basis: design('T10.') },
  },
  completed: {
    label: 'Đã trở về',
    explains: 'Đồng chí đã trở về nơi sinh hoạt chính thức.',
    final: true,
    entry: { effects: ['close-temporary-role'], basis: design('T7.') },
  },
  converted: {
    label: 'Đã chuyển chính thức',
    explains: 'Đồng chí đã được tiếp nhận chính thức. Thời gian sinh hoạt tạm thời kết thúc.',
    final: true,
    entry: { effects: ['close-temporary-role'], basis: design('T10.') },
  },
  ...closedStates,
  cancelled: {
    ...closedStates.cancelled,
    explains: 'Hồ sơ đã bị hủy. Giấy giới thiệu không còn giá trị.',
    entry: { effects: ['close-temporary-role'], basis: design('Row 17, 7.4.') },
  },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;
