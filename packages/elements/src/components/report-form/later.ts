// What stands under the deadline: it comes while the figures are on their way.
import type { Area } from '../../locales/area.ts';
import { reportWriting } from '../../locales/vi/report-writing.ts';

export { figures } from './figures.ts';
export { filedList } from './filed-list.ts';
export { copyText, message } from './message.ts';
export { paperOfReport, saveReport, textOfReport } from './report-files.ts';
export { bodyOf, sendReport } from './send-report.ts';
export { whyNot } from '../../internal/why-not.ts';
export { wrongSummary } from './wrong-summary.ts';
export { writtenPart, wrongIn } from './written-part.ts';

/** What a report says that is being written, read and sent. */
export const writingTexts: Area = {
  vi: reportWriting,
  en: async () => (await import('../../locales/en/report-writing.ts')).reportWriting,
};
