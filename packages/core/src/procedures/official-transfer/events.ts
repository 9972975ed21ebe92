import { choice, date, declaration, longText, optional, text } from '../../model/field.ts';
import { eventOf, type EventMap } from '../../model/procedure.ts';
import { notInFuture } from '../common/checks.ts';
import { truthDeclared } from '../common/fields.ts';
import { answersTheRequest, supplementRequestOf } from '../common/supplement.ts';
import { approvalChecks, approvalFields, introduceDownFields, outboundEvents } from '../transfer/events.ts';
import { applicationChecks, applicationFields, applicationSteps } from './application.ts';
import { submission } from './submission.ts';

const { cell, ...approval } = approvalFields;

/** What may be asked of an official transfer: the outbound leg, and the member file that travels sealed. */
export const events = {
  SUBMIT: submission,
  REQUEST_SUPPLEMENT: supplementRequestOf(applicationFields),
  RESUBMIT: eventOf(
    'Nộp bổ sung',
    { ...applicationFields, truthDeclared },
    { checks: [...applicationChecks, answersTheRequest], steps: applicationSteps },
  ),
  ...outboundEvents,
  APPROVE: eventOf(
    'Duyệt, giới thiệu',
    {
      ...approval,
      fileIsComplete: optional(declaration('Hồ sơ đảng viên đã đầy đủ')),
      sealNo: optional(text('Số niêm phong hồ sơ', { max: 60 })),
      sealedOn: optional(date('Ngày niêm phong')),
      cell,
    },
    { irrevocable: true, checks: [notInFuture('sealedOn', 'Ngày niêm phong'), ...approvalChecks] },
  ),
  INTRODUCE_DOWN: eventOf('Giới thiệu về cơ sở', {
    ...introduceDownFields,
    fileReceived: optional(
      choice('Hồ sơ đảng viên', {
        'sealed-file': 'Đã nhận hồ sơ niêm phong',
        'postal-receipt': 'Có giấy báo gửi bưu điện',
      }),
    ),
  }),
  REPORT_FILE_LOST: eventOf('Báo mất hồ sơ đảng viên', { explanation: longText('Mất khi nào, ở đâu', { max: 2000 }) }),
  REBUILD_FILE: eventOf('Lập lại hồ sơ đảng viên', { sealNo: text('Số niêm phong mới', { max: 60 }) }),
} as const satisfies EventMap;
