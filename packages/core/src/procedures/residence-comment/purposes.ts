import { mustBeRecord, mustBeText } from '../../model/must-be.ts';

/** Why a comment is asked for (33-HD for the first four). */
export const purposes = {
  yearly: 'Nhận xét định kỳ hằng năm',
  personnel: 'Quy trình cán bộ',
  commendation: 'Khen thưởng',
  discipline: 'Kỷ luật',
  'official-admission': 'Công nhận đảng viên chính thức',
  other: 'Mục đích khác',
} as const;
export type Purpose = keyof typeof purposes;

/** How an open request is known in the register: one yearly comment per year, else one per purpose. */
export function requestKey(request: { readonly purpose: string; readonly year?: number | undefined }): string {
  mustBeRecord(request, 'request');
  mustBeText(request.purpose, 'purpose');
  const { purpose, year } = request;
  return year === undefined ? purpose : `${purpose} ${year}`;
}
