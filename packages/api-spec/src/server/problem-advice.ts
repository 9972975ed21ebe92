/** A sentence in Vietnamese and in English. */
type Both = readonly [vi: string, en: string];

/** What a kind of refusal means, for its page. The reasons themselves come with each answer. */
export const refusalTitles: Readonly<Record<string, Both>> = {
  STALE_REVISION: ['Hồ sơ đã thay đổi.', 'Somebody else acted in the meantime.'],
  NOT_ALLOWED: ['Việc này thuộc thẩm quyền của người khác.', 'Somebody else may do this.'],
  SELF_APPROVAL: ['Không được tự duyệt hồ sơ của chính mình.', 'Nobody decides their own dossier.'],
  NOT_IN_STATE: ['Hồ sơ không ở bước này.', 'The dossier is in a state in which this cannot be done.'],
  GUARD_FAILED: ['Chưa đủ điều kiện.', 'A rule does not hold.'],
  CLOCK_EXPIRED: ['Đã quá thời hạn.', 'The deadline has passed.'],
  CONFLICTING_DOSSIER: ['Đang có hồ sơ khác.', 'Another dossier stands in the way.'],
  PAYMENT_MISMATCH: ['Số tiền không khớp.', 'The amounts do not agree.'],
  DUPLICATE_TRANSACTION: ['Giao dịch đã được ghi nhận.', 'The transaction was recorded before.'],
  NOT_IN_SCOPE: ['Trường hợp này không thuộc thủ tục.', 'The procedure does not cover the case.'],
  VALIDATION: ['Thông tin chưa hợp lệ.', 'Some answers are not acceptable.'],
};

const reasons: Both = [
  'Từng lý do và căn cứ có trong mục refusals của câu trả lời.',
  'Every reason, with its basis, is in the refusals of the answer.',
];
const document: Both = [
  'So yêu cầu với tài liệu của API rồi gửi lại.',
  'Compare the request with the document of the API and send it again.',
];

/** What to do about a code, where there is more to say than its title does. */
const advices: Readonly<Record<string, Both>> = {
  STALE_REVISION: [
    'Xem hồ sơ hiện tại trong mục current rồi quyết định lại.',
    'The dossier as it is now stands in current. Look at it and decide again.',
  ],
  VALIDATION: [
    'Từng mục cần sửa có trong refusals[].issues.',
    'Each answer is named by a JSON pointer in refusals[].issues.',
  ],
  IDEMPOTENCY_KEY_MISSING: [
    'Mỗi việc mới cần một khóa mới; gửi lại cùng việc thì dùng lại khóa cũ.',
    'Every write needs a new key; the same key repeats the same write.',
  ],
  UNAUTHENTICATED: [
    'Đăng nhập lại rồi gửi lại đúng yêu cầu này.',
    'The token is missing, has run out or is not for this service. Get a new one and send the same again.',
  ],
  VNEID_LEVEL: [
    'Nâng mức tài khoản định danh điện tử rồi đăng nhập lại.',
    'The token vouches for a lower level of assurance (acr).',
  ],
  NOT_REGISTERED: [
    'Liên hệ chi ủy nơi sinh hoạt để rà soát dữ liệu.',
    'The token is good, but the register does not know its person.',
  ],
  NOT_FOUND: [
    'Địa chỉ sai, hoặc đồng chí không được xem nội dung này.',
    'There is no such thing, or the caller may not know of it; the two are not told apart.',
  ],
  DRAFT_ELSEWHERE: [
    'Xem bản kia trong mục draft rồi chọn bản giữ lại.',
    'The other copy stands in draft. To keep yours, send it again with after set to the version of that one.',
  ],
  METHOD_NOT_ALLOWED: [
    'Các phương thức dùng được có trong tiêu đề Allow.',
    'The methods that there are stand in the Allow header.',
  ],
  PAYLOAD_TOO_LARGE: [
    'Mỗi tệp tối đa 10 MiB. Ảnh chụp có thể giảm kích thước trước khi gửi.',
    'A file has at most 10 MiB, a body in JSON 256 KiB, a draft 64 KiB.',
  ],
  PRECONDITION_REQUIRED: ['Gửi kèm ETag của hồ sơ đã đọc.', 'Send the ETag of the dossier that was read.'],
  IDEMPOTENCY_KEY_REUSED: ['Tạo khóa mới cho mỗi việc mới.', 'Make a new key for every new write.'],
  RATE_LIMITED: ['Số giây cần chờ có trong tiêu đề Retry-After.', 'Retry-After says how many seconds to wait.'],
  UNAVAILABLE: ['Số giây cần chờ có trong tiêu đề Retry-After.', 'Retry-After says how many seconds to wait.'],
  INTERNAL: [
    'Không có gì bị ghi dở. Gửi lại với cùng khóa Idempotency-Key là an toàn.',
    'Nothing was written by halves. To repeat with the same Idempotency-Key is safe.',
  ],
  POLICY_MISSING: [
    'Hệ thống không đoán. Báo quản trị viên bổ sung số liệu có hiệu lực.',
    'The server does not guess. An administrator has to add the value that is in force.',
  ],
};

/** What to do about a code. */
export const adviceOn = (code: string): Both =>
  advices[code] ?? (Object.hasOwn(refusalTitles, code) ? reasons : document);
