import { design } from '../../law/basis.ts';
import type { StateDef } from '../../model/procedure.ts';

/** The statuses of a signature or seal image. */
export const states = {
  draft: { label: 'Đang tải lên', explains: 'Chưa có ảnh.' },
  'awaiting-confirmation': {
    label: 'Chờ bí thư xác nhận con dấu',
    explains: 'Ảnh con dấu được dùng sau khi bí thư xác nhận.',
    handledBy: ['unit.secretary'],
  },
  'in-use': {
    label: 'Đang dùng',
    explains: 'Ảnh được in trên giấy tờ. Ảnh chỉ để hiển thị, không phải ký số.',
    entry: { effects: ['put-image-into-use'], basis: design('One image in use; the former one ends.') },
  },
  ended: {
    label: 'Ngừng dùng',
    explains: 'Ảnh không còn được dùng cho giấy tờ mới; giấy tờ đã phát hành giữ nguyên.',
    final: true,
    entry: { effects: ['end-image'], basis: design('Papers that were issued stay as they are.') },
  },
  declined: { label: 'Không xác nhận', explains: 'Bí thư không xác nhận ảnh con dấu.', final: true },
} as const satisfies Readonly<Record<string, StateDef>>;

export type State = keyof typeof states;
