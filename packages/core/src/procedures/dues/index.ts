export { arrearsOf } from './arrears.ts';
export { assess, type Assessment, type DuesExemption } from './assess.ts';
export {
  b01Codes,
  b01Indicators,
  b01Of,
  b01Template,
  checkB01,
  checkB01Form,
  type B01Check,
  type B01Code,
  type B01Form,
  type B01Problem,
  type B01Report,
  type B01Shares,
} from './b01.ts';
export { duesCategories, type DuesCategory } from './category.ts';
export { salaryHint } from './ceiling.ts';
export { blockersIn, closeBlockers } from './close-blockers.ts';
export { collectionBook, type BookedMonth, type BookLine } from './collection-book.ts';
export { collectingCell, type Collecting, type Whereabouts } from './collecting-cell.ts';
export { duesDueOn, mayBePaidOn } from './due-date.ts';
export { matchPayment, type PayableObligation, type PaymentMatch, type PaymentNotice } from './match-payment.ts';
export { DuesProfileSchema, type DuesDecision, type DuesProfile, type IncomeKind } from './profile.ts';
export type { DuesRegime } from './rates.ts';
export { isAllowedShare, retainBpOf, retention, type RetentionLevel, type RetentionRule } from './retention.ts';
export { duesSentences, type Said } from './sentences.ts';
export { splitDues, splitThroughLevels, type DuesSplit } from './split.ts';
export { obligationCode, transferNote } from './transfer-note.ts';
export { unpaidWarning, type ObligationInYear, type UnpaidWarning } from './unpaid-warning.ts';
