import { design } from '../../law/basis.ts';
import type { Seat } from '../../model/actor.ts';
import type { StateDef } from '../../model/procedure.ts';

/** Where somebody may ask for more. */
export const supplementStates = ['cell-confirmation', 'organization-body'] as const;

/** The statuses of a data correction. */
export const states = {
  draft: { label: 'Bản nháp', explains: 'Đề nghị chưa gửi.' },
  'cell-confirmation': {
    label: 'Chờ chi bộ xác nhận',
    explains: 'Chi bộ đối chiếu với hồ sơ đảng viên rồi xác nhận.',
    handledBy: ['unit.secretary', 'unit.deputy'],
  },
  'needs-supplement': { label: 'Yêu cầu bổ sung', explains: 'Đồng chí cần bổ sung theo yêu cầu rồi gửi lại.' },
  'organization-body': {
    label: 'Ban Tổ chức ghi nhận',
    explains: 'Cán bộ Ban Tổ chức đối chiếu giấy tờ rồi ghi vào cơ sở dữ liệu đảng viên.',
    handledBy: ['unit-above.org-officer', 'unit-above.org-head'],
  },
  recorded: {
    label: 'Đã sửa',
    explains: 'Dữ liệu đã được sửa trong cơ sở dữ liệu đảng viên.',
    final: true,
    entry: { effects: ['update-member-database'], basis: design('The member database is the one source of data.') },
  },
  refused: { label: 'Từ chối', explains: 'Đề nghị không được chấp nhận. Lý do ghi trong thông báo.', final: true },
  withdrawn: { label: 'Đã rút', explains: 'Đồng chí đã rút đề nghị.', final: true },
  'closed-unsupplemented': {
    label: 'Đóng do không bổ sung',
    explains: 'Đề nghị đóng vì không được bổ sung trong thời hạn. Đồng chí có thể lập đề nghị mới.',
    final: true,
  },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;

/** Who has a dossier in a state. */
export const handlersOf = (state: (typeof supplementStates)[number]): readonly Seat[] => states[state].handledBy;
