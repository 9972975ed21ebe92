import { design } from '../../law/basis.ts';
import type { Rule } from '../../model/procedure.ts';
import type { Facts } from './facts.ts';

/** A signature is uploaded by whoever writes it. */
export const isOwnSignature: Rule<Facts> = {
  code: 'own-signature',
  says: 'Chỉ chính người ký mới được tải ảnh chữ ký của mình.',
  basis: design('Permission matrix: upload own signature image.'),
  holds: ({ memberId }, { actor }) => actor.personId === memberId,
};

/** Not every organization has a seal. */
export const unitHasSeal: Rule<Facts> = {
  code: 'has-seal',
  says: 'Đơn vị không có con dấu riêng; bản in để trống chỗ đóng dấu.',
  basis: design('Roll-out plans: seal image, if any.'),
  holds: ({ register }) => register.hasSeal,
};

/** A signature ends by its owner, a seal by the secretary. */
export const mayStop: Rule<Facts> = {
  code: 'stop-image',
  says: 'Ảnh chữ ký do chính người ký ngừng dùng; ảnh con dấu do bí thư.',
  basis: design('Whoever answers for an image ends it.'),
  holds: ({ kind, memberId }, { actor }) => kind === 'seal' || actor.personId === memberId,
};
