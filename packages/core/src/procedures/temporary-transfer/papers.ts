import { outboundPapers } from '../transfer/papers.ts';

/** The papers that rows issue, by id (3.5). */
export const papers = {
  ...outboundPapers,
  'extension-note': 'Văn bản gia hạn sinh hoạt đảng tạm thời',
  'stay-comment': 'Nhận xét thời gian sinh hoạt đảng tạm thời',
  'introduction.back': 'Giấy giới thiệu sinh hoạt đảng trở về',
} as const;
