import { checkCardNo } from '../../identifiers/card-no.ts';
import { checkName } from '../../identifiers/names.ts';
import { checkPersonalId } from '../../identifiers/personal-id.ts';
import { design } from '../../law/basis.ts';
import {
  attachments,
  choices,
  declaration,
  longText,
  neededWhen,
  optional,
  record,
  type Field,
  type InputOf,
} from '../../model/field.ts';
import { eventOf, type Check, type EventMap } from '../../model/procedure.ts';
import { correctable, provedByPaper, type CorrectableName } from './correctable.ts';
import { Register, type Facts } from './facts.ts';

const reason = longText('Lý do', { max: 2000 });
type Answers = InputOf<typeof correctable>;
// The keys are those of the literal object above.
const names = Object.keys(correctable) as readonly CorrectableName[];

const formats = design('Formats of the data dictionary (2, 3).');

const checks: readonly Check<Facts, Answers>[] = [
  {
    code: 'something-to-correct',
    field: '',
    says: 'Nêu ít nhất một mục cần sửa, khác với dữ liệu đang có.',
    basis: design('A correction corrects something.'),
    afterLookUp: true,
    holds: (input, { register }) =>
      names.some((name) => input[name] !== undefined && input[name] !== register.recorded[name]),
  },
  {
    code: 'name-format',
    field: 'fullName',
    says: 'Họ và tên chưa đúng dạng: đủ cả họ và tên, chỉ gồm chữ cái.',
    basis: formats,
    holds: ({ fullName }) => fullName === undefined || checkName(fullName).ok,
  },
  {
    code: 'personal-id-format',
    field: 'personalId',
    says: 'Số định danh cá nhân chưa đúng dạng.',
    basis: formats,
    holds: ({ personalId }) => personalId === undefined || checkPersonalId(personalId).ok,
  },
  {
    code: 'card-no-format',
    field: 'cardNo',
    says: 'Số thẻ Đảng chưa đúng dạng.',
    basis: formats,
    holds: ({ cardNo }) => cardNo === undefined || checkCardNo(cardNo).ok,
  },
  {
    code: 'days-in-order',
    field: 'officialOn',
    says: 'Sinh ngày, ngày vào Đảng và ngày chính thức phải theo thứ tự, không sau hôm nay.',
    basis: formats,
    afterLookUp: true,
    holds: (input, { register: { recorded } }, { on }) => {
      const days = [
        input.birthDate ?? recorded.birthDate,
        input.admittedOn ?? recorded.admittedOn,
        input.officialOn ?? recorded.officialOn,
      ].filter((one) => one !== undefined);
      return days.every((one, place) => one <= on && (place === 0 || one > (days[place - 1] ?? '')));
    },
  },
];

/** Whether an item is to be corrected: it is named, or its answer came without naming any. */
function isCorrected(input: Readonly<Record<string, unknown>>, name: string): boolean {
  const { items } = input;
  if (Array.isArray(items)) return items.includes(name);
  return !Object.hasOwn(input, 'items') && input[name] !== undefined && input[name] !== '';
}

/** Each item is asked only where it is to be corrected, and begins with what is recorded. */
const correctedItems = Object.fromEntries(
  Object.entries<Field>(correctable).map(([name, field]) => [
    name,
    {
      ...field,
      neededWhen: { says: 'Mục này được nêu để sửa', holds: (input) => isCorrected(input, name) },
      startsWith: { says: 'Dữ liệu đang ghi', of: (_, { register }) => register?.recorded?.[name] },
    } satisfies Field,
  ]),
  // Object.fromEntries forgets the keys.
) as unknown as typeof correctable;

const application = {
  items: {
    ...optional(
      choices(
        'Các mục cần sửa',
        // Object.fromEntries forgets the keys.
        Object.fromEntries(names.map((name) => [name, correctable[name].label])) as Record<CorrectableName, string>,
      ),
    ),
    startsWith: {
      says: 'Các mục đã có câu trả lời',
      of: (input: object) => {
        const named = names.filter((name) => name in input);
        return named.length > 0 ? named : undefined;
      },
    },
  },
  ...correctedItems,
  explanation: optional(longText('Giải thích thêm', { max: 2000 })),
  evidence: neededWhen(
    {
      says: 'Sửa họ tên, giới tính, ngày sinh, số định danh, số thẻ, khai sinh, ngày vào Đảng hoặc ngày chính thức',
      holds: (input) => provedByPaper.some((name) => isCorrected(input, name)),
    },
    attachments('Giấy tờ chứng minh', {
      counts: 'Giấy khai sinh, thẻ căn cước, quyết định kết nạp hoặc công nhận, rõ chữ.',
    }),
  ),
  truthDeclared: declaration('Tôi cam kết thông tin trên là đúng sự thật'),
};

/** What may be asked of a data correction. */
export const events = {
  PROPOSE: eventOf('Đề nghị sửa dữ liệu', application, { checks }),
  REQUEST_SUPPLEMENT: eventOf('Yêu cầu bổ sung', { reason }),
  RESUBMIT: eventOf('Nộp bổ sung', application, { checks }),
  SUPPLEMENT_TIMEOUT: eventOf('Quá hạn bổ sung', {}),
  CONFIRM: eventOf('Xác nhận dữ liệu', { compared: declaration('Đã đối chiếu với hồ sơ đảng viên') }),
  RECORD: eventOf(
    'Ghi vào cơ sở dữ liệu',
    { compared: declaration('Đã đối chiếu với giấy tờ kèm theo') },
    { irrevocable: true },
  ),
  REFUSE: eventOf('Từ chối', { reason }, { irrevocable: true }),
  WITHDRAW: eventOf('Rút đề nghị', {}, { irrevocable: true }),
  UPDATE_FROM_REGISTER: eventOf(
    'Cập nhật từ cơ sở dữ liệu',
    { register: record('Dữ liệu đăng ký', Register) },
    { internal: true },
  ),
} as const satisfies EventMap;
