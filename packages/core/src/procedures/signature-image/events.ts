import { design } from '../../law/basis.ts';
import type { AttachmentRef } from '../../model/attachment-ref.ts';
import { attachments, declaration, longText, record } from '../../model/field.ts';
import { eventOf, type Check, type EventMap } from '../../model/procedure.ts';
import { valueOn } from '../../policy/policy.ts';
import { Register, type Facts } from './facts.ts';
import { largestBytes, leastHeight, leastWidth } from './policy.ts';

const reason = longText('Lý do', { max: 2000 });
const legible = design('Legible when printed; the plans set no size.');

interface Answers {
  readonly image: readonly AttachmentRef[];
}

const checks: readonly Check<Facts, Answers>[] = [
  {
    code: 'one-picture',
    field: 'image',
    says: 'Chỉ tải lên một ảnh.',
    basis: legible,
    holds: ({ image }) => image.length === 1,
  },
  {
    code: 'picture-is-png',
    field: 'image',
    says: 'Ảnh phải là tệp PNG.',
    basis: legible,
    holds: ({ image }) => image.every(({ type }) => type === 'image/png'),
  },
  {
    code: 'picture-is-small',
    field: 'image',
    says: 'Ảnh quá lớn: giảm dung lượng rồi tải lại.',
    basis: legible,
    holds: ({ image }, _, { on }) => image.every(({ size }) => size <= valueOn(largestBytes, on)),
  },
  {
    code: 'picture-is-legible',
    field: 'image',
    says: 'Ảnh phải có nền trong suốt và đủ lớn để in rõ.',
    basis: legible,
    afterLookUp: true,
    holds: ({ image }, { register }, { on }) =>
      image.every((file) => {
        const found = register.pictures.find(({ sha256 }) => sha256 === file.sha256);
        return (
          found !== undefined &&
          found.transparent &&
          found.width >= valueOn(leastWidth, on) &&
          found.height >= valueOn(leastHeight, on)
        );
      }),
  },
];

/** What may be asked of a signature or seal image. */
export const events = {
  UPLOAD_SIGNATURE: eventOf(
    'Tải ảnh chữ ký của mình',
    {
      image: attachments('Ảnh chữ ký', { counts: 'Một ảnh PNG nền trong suốt, chụp chữ ký tay của chính đồng chí.' }),
      isOwn: declaration('Đây là chữ ký của tôi; tôi biết ảnh chữ ký không phải là ký số'),
    },
    { checks },
  ),
  UPLOAD_SEAL: eventOf(
    'Tải ảnh con dấu',
    {
      image: attachments('Ảnh con dấu', { counts: 'Một ảnh PNG nền trong suốt: dấu tròn, màu đỏ, của chính đơn vị.' }),
      isOfUnit: declaration('Đây là con dấu của đơn vị; ảnh con dấu chỉ để hiển thị, không thay ký số'),
    },
    { checks },
  ),
  CONFIRM_SEAL: eventOf('Xác nhận ảnh con dấu', {
    compared: declaration('Đã đối chiếu ảnh với con dấu đang dùng'),
  }),
  DECLINE_SEAL: eventOf('Không xác nhận ảnh con dấu', { reason }),
  STOP_USING: eventOf('Ngừng dùng ảnh', { reason }, { irrevocable: true }),
  END_WITH_OFFICE: eventOf('Ngừng dùng khi hết nhiệm vụ', {}),
  UPDATE_FROM_REGISTER: eventOf(
    'Cập nhật từ cơ sở dữ liệu',
    { register: record('Dữ liệu đăng ký', Register) },
    { internal: true },
  ),
} as const satisfies EventMap;
