export { paperOf } from './paper-of.ts';
export type { PaperMember, PaperOptions, PaperSource } from './paper-request.ts';
export type {
  Paper,
  PaperBox,
  PaperColumn,
  PaperIssuer,
  PaperLine,
  PaperPart,
  PaperSignature,
  PaperStanding,
  PaperTable,
} from './paper.ts';
export { b01Paper } from './b01-paper.ts';
export { collectionBookPaper } from './collection-book-paper.ts';
export { duesReceiptPaper } from './dues-receipt-paper.ts';
export { ledgerPaper } from './ledger-paper.ts';
export { phaseReportPaper } from './phase-report-paper.ts';
export { residenceIntroductionPaper, type ResidenceIntroduction } from './residence-introduction.ts';
export { weeklyReportPaper } from './weekly-report-paper.ts';
