import {
  PolicyMissingError,
  UnknownOrganizationError,
  type DossierView,
  type Problem,
  type Refusal,
  type RefusalCode,
} from '@tthc-dang/core';
import { StoreUnavailableError } from './store/unavailable.ts';

/** The status of each refusal, in order of precedence: of several the first one decides, and all are told. */
export const statusOfRefusal: Readonly<Record<RefusalCode, number>> = {
  // First, since whoever saw an old dossier can make nothing of the other reasons.
  STALE_REVISION: 412,
  NOT_ALLOWED: 403,
  SELF_APPROVAL: 403,
  NOT_IN_STATE: 409,
  GUARD_FAILED: 409,
  CLOCK_EXPIRED: 409,
  CONFLICTING_DOSSIER: 409,
  PAYMENT_MISMATCH: 409,
  DUPLICATE_TRANSACTION: 409,
  NOT_IN_SCOPE: 422,
  VALIDATION: 422,
};

/** The status and the title of everything else that can be wrong with a request. */
const faults = {
  BAD_REQUEST: [400, 'Yêu cầu không đúng dạng.'],
  IDEMPOTENCY_KEY_MISSING: [400, 'Thiếu tiêu đề Idempotency-Key.'],
  UNAUTHENTICATED: [401, 'Đồng chí cần đăng nhập lại.'],
  VNEID_LEVEL: [403, 'Cần đăng nhập bằng tài khoản định danh điện tử mức độ 2.'],
  NOT_REGISTERED: [403, 'Không tìm thấy đồng chí trong cơ sở dữ liệu đảng viên.'],
  FORBIDDEN: [403, 'Đồng chí không có quyền thực hiện việc này.'],
  NOT_FOUND: [404, 'Không tìm thấy.'],
  METHOD_NOT_ALLOWED: [405, 'Không hỗ trợ phương thức này.'],
  REQUEST_TIMEOUT: [408, 'Yêu cầu gửi quá chậm. Đồng chí kiểm tra đường truyền rồi gửi lại.'],
  ATTACHMENT_IN_USE: [409, 'Tệp đã nộp cùng hồ sơ, không xóa được.'],
  TOO_MANY_ATTACHMENTS: [409, 'Hồ sơ đã có quá nhiều tệp. Xóa tệp không dùng rồi tải lên lại.'],
  ALREADY_REPORTED: [409, 'Báo cáo kỳ này đã gửi và đã hết hạn, không thay được.'],
  DRAFT_ELSEWHERE: [409, 'Bản đang soạn vừa được lưu ở cửa sổ hoặc thiết bị khác.'],
  JOB_FINISHED: [409, 'Việc này đã xong, không dừng được nữa.'],
  JOB_PENDING: [409, 'Việc này chưa xong. Đồng chí xem lại sau ít phút.'],
  PAYLOAD_TOO_LARGE: [413, 'Dữ liệu gửi lên quá lớn.'],
  URI_TOO_LONG: [414, 'Địa chỉ quá dài.'],
  UNSUPPORTED_MEDIA_TYPE: [415, 'Không nhận loại dữ liệu này.'],
  FILE_TYPE: [415, 'Chỉ nhận tệp PDF, JPG hoặc PNG còn nguyên vẹn.'],
  FILE_UNSAFE: [
    415,
    'Tệp có mật khẩu, mã lệnh, tệp khác bên trong hoặc ảnh quá lớn. Xuất lại thành PDF mới rồi tải lên.',
  ],
  FILE_EMPTY: [422, 'Tệp rỗng.'],
  IDEMPOTENCY_KEY_REUSED: [422, 'Khóa Idempotency-Key này đã dùng cho một yêu cầu khác.'],
  UNKNOWN_ORGANIZATION: [422, 'Không tìm thấy tổ chức đảng.'],
  PRECONDITION_REQUIRED: [428, 'Thiếu tiêu đề If-Match.'],
  RATE_LIMITED: [429, 'Quá nhiều yêu cầu. Đồng chí thử lại sau ít phút.'],
  HEADERS_TOO_LARGE: [431, 'Tiêu đề của yêu cầu quá lớn.'],
  POLICY_MISSING: [500, 'Chưa có số liệu quy định cho ngày này.'],
  INTERNAL: [500, 'Hệ thống gặp lỗi. Đồng chí thử lại sau.'],
  UNAVAILABLE: [503, 'Hệ thống tạm ngừng. Đồng chí thử lại sau.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;
export type FaultCode = keyof typeof faults;
export const faultCodes: readonly string[] = Object.keys(faults);

/** Each code leads to a page that this server has; RFC 9457 allows an address relative to the request. */
const docs = '/problems/';

/** The title of a fault, for its page; `undefined` for what is none. */
export const titleOfFault = (code: string): string | undefined =>
  Object.hasOwn(faults, code) ? faults[code as FaultCode][1] : undefined;

/** An answer that is a problem document. Thrown, so that the transaction around it leaves no trace. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}`);
    this.problem = problem;
  }
}

/** The problem for a fault of the request or of the service. */
export function fault(
  code: FaultCode,
  more: Partial<Pick<Problem, 'detail' | 'retryAfter' | 'status' | 'draft'>> = {},
): ProblemError {
  const [status, title] = faults[code];
  return new ProblemError({ type: docs + code, title, status, code, ...more });
}

/** The problem for a lawful "no": every reason, and the status of the first in order of precedence. */
export function refused(refusals: readonly Refusal[], current?: DossierView): ProblemError {
  const order = Object.keys(statusOfRefusal);
  const [first] = [...refusals].sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
  if (!first) throw new Error('A refusal without a reason.');
  return new ProblemError({
    type: docs + first.code,
    title: first.says,
    status: statusOfRefusal[first.code],
    code: first.code,
    refusals,
    ...(current && first.code === 'STALE_REVISION' ? { current } : {}),
  });
}

/** The problem for whatever was thrown. Where the request named the day, a day without values is a fault of the request. */
export function problemOf(cause: unknown, isDayNamed = false): Problem {
  if (cause instanceof ProblemError) return cause.problem;
  if (cause instanceof PolicyMissingError && isDayNamed) return fault('BAD_REQUEST', { detail: cause.message }).problem;
  if (cause instanceof PolicyMissingError) return fault('POLICY_MISSING', { detail: cause.message }).problem;
  if (cause instanceof UnknownOrganizationError)
    return fault('UNKNOWN_ORGANIZATION', { detail: cause.message }).problem;
  if (cause instanceof StoreUnavailableError) return fault('UNAVAILABLE', { retryAfter: 1 }).problem;
  return fault('INTERNAL').problem;
}
