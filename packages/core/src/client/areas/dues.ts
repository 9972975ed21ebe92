import { ApiError } from '../../errors/api-error.ts';
import type { IsoMonth } from '../../model/dates.ts';
import type {
  AssessmentView,
  B01View,
  CollectionBookView,
  DuesPeriod,
  LedgerView,
  ObligationView,
  PaymentRequestView,
  PaymentStatus,
  ReceiptView,
  RetentionRuleView,
  SettledTransaction,
  UnmatchedTransaction,
  UnpaidWarnings,
} from '../../model/dues-views.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { Page } from '../../model/views.ts';
import type { DuesProfile } from '../../procedures/dues/profile.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import type { Cancellable, Paging, Repeatable, SendOptions } from '../requests.ts';
import type { Shape } from '../shape.ts';
import type { Call, Connected } from '../transport.ts';

/** What came of a write: its result, or every reason why not. */
export type Done<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly refusals: readonly Refusal[] };

/** A unit and a month of its book. */
export interface OfMonth {
  readonly unitId: string;
  readonly month: IsoMonth;
}

/** The client of dues. */
export type DuesClient = ReturnType<typeof duesClient>;

const shapes = {
  assessment: { month: 'string', status: 'string', due: 'number', steps: 'list' },
  page: { items: 'list', total: 'number' },
  period: { unitId: 'string', month: 'string', dossierId: 'string', results: 'list' },
  rule: { unitId: 'string', retainBp: 'number' },
  ledger: { unitId: 'string', month: 'string', totals: 'object', members: 'list', units: 'list', blockers: 'list' },
  request: { dossierId: 'string', amount: 'number', note: 'string', expiresAt: 'string' },
  status: { status: 'string' },
  receipt: { number: 'string', amount: 'number', amountInWords: 'string' },
  book: { unitId: 'string', year: 'number', lines: 'list' },
  warnings: { unitId: 'string', year: 'number', members: 'list' },
  b01: { template: 'string', rows: 'list', problems: 'list' },
  settled: { id: 'string', how: 'string' },
} as const satisfies Readonly<Record<string, Shape>>;

/** A typed client of the operations of dues, beside the client it is given: one method per operation. */
export function duesClient({ transport }: Connected) {
  const { read, send } = transport;
  const get = <T>(shape: Shape, path: string, query: object = {}, { signal }: Cancellable = {}): Promise<T> =>
    read<T>({ operation: path, method: 'get', path, searchParams: searchOf(query), signal }, shape);
  const csv = async (path: string, query: object, { signal }: Cancellable = {}): Promise<string> => {
    const searchParams = { ...searchOf(query), format: 'csv' };
    return (await send({ operation: path, method: 'get', path, searchParams, signal })).text();
  };
  async function post<T>(
    shape: Shape,
    path: string,
    json: unknown,
    { signal, idempotencyKey: key = idempotencyKey(), revision }: Repeatable & Partial<SendOptions> = {},
  ): Promise<Done<T>> {
    const seen = revision === undefined ? {} : { 'if-match': `"${revision}"` };
    const call: Call = {
      operation: path,
      method: 'post',
      path,
      json,
      headers: { ...seen, 'idempotency-key': key },
      signal,
    };
    try {
      return { ok: true, value: await read<T>(call, shape) };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const { refusals } = error.problem;
      if (!Array.isArray(refusals) || refusals.length === 0) throw error;
      return { ok: false, status: error.status, refusals };
    }
  }
  const one = (dossierId: string, part: string): string =>
    `dues-obligation/dossiers/${encodeURIComponent(dossierId)}/${part}`;

  return {
    /** What a member owes for a month, explained; the caller's own unless a member is named. */
    assessment: (month: IsoMonth, { memberId }: { readonly memberId?: string } = {}, cancel?: Cancellable) =>
      get<AssessmentView>(shapes.assessment, 'dues/assessment', { month, memberId }, cancel),
    /** What would be owed with such a profile; nothing is kept. */
    assessProfile: (month: IsoMonth, profile: DuesProfile, repeatable?: Repeatable) =>
      post<AssessmentView>(shapes.assessment, 'dues/assessments', { month, profile }, repeatable),
    /** The caller's months, the newest first. */
    obligations: (query: Paging & { readonly year?: number } = {}, cancel?: Cancellable) =>
      get<Page<ObligationView>>(shapes.page, 'dues/obligations', query, cancel),
    /** Opens a month of a unit; says of each member what came of it. */
    openPeriod: (of: OfMonth, repeatable?: Repeatable) =>
      post<DuesPeriod>(shapes.period, 'dues/periods', of, repeatable),
    retentionRules: (unitId: string, cancel?: Cancellable) =>
      get<Page<RetentionRuleView>>(shapes.page, 'dues/retention-rules', { unitId }, cancel),
    setRetentionRule: (rule: Omit<RetentionRuleView, 'verified'>, repeatable?: Repeatable) =>
      post<RetentionRuleView>(shapes.rule, 'dues/retention-rules', rule, repeatable),
    ledger: (of: OfMonth, cancel?: Cancellable) => get<LedgerView>(shapes.ledger, 'dues/ledger', of, cancel),
    ledgerCsv: (of: OfMonth, cancel?: Cancellable) => csv('dues/ledger', of, cancel),
    collectionBook: (of: { readonly unitId: string; readonly year: number }, cancel?: Cancellable) =>
      get<CollectionBookView>(shapes.book, 'dues/collection-book', of, cancel),
    collectionBookCsv: (of: { readonly unitId: string; readonly year: number }, cancel?: Cancellable) =>
      csv('dues/collection-book', of, cancel),
    unpaidWarnings: (of: { readonly unitId: string; readonly year: number }, cancel?: Cancellable) =>
      get<UnpaidWarnings>(shapes.warnings, 'dues/unpaid-warnings', of, cancel),
    b01: (of: { readonly unitId: string; readonly year: number; readonly quarter: number }, cancel?: Cancellable) =>
      get<B01View>(shapes.b01, 'dues/b01', of, cancel),
    b01Csv: (of: { readonly unitId: string; readonly year: number; readonly quarter: number }, cancel?: Cancellable) =>
      csv('dues/b01', of, cancel),
    /** Starts a payment, or gives again what was asked when it was started; never asks for the money twice. */
    requestPayment: (
      dossierId: string,
      input: {
        readonly channel: 'online-portal' | 'bank-qr';
        readonly amount?: number;
        readonly voluntary?: true;
      },
      options: SendOptions,
    ) => post<PaymentRequestView>(shapes.request, one(dossierId, 'payment-request'), input, options),
    /** How a payment stands. While it is pending, ask again after `askAgainInSeconds`. */
    payment: (dossierId: string, cancel?: Cancellable) =>
      get<PaymentStatus>(shapes.status, one(dossierId, 'payment'), {}, cancel),
    receipt: (dossierId: string, cancel?: Cancellable) =>
      get<ReceiptView>(shapes.receipt, one(dossierId, 'receipt'), {}, cancel),
    /** Money that arrived and counts for nobody yet. */
    unmatched: (query: Paging & { readonly unitId: string }, cancel?: Cancellable) =>
      get<Page<UnmatchedTransaction>>(shapes.page, 'dues/unmatched-transactions', query, cancel),
    /** Counts money for an obligation. */
    match: (transactionId: string, dossierId: string, repeatable?: Repeatable) =>
      post<SettledTransaction>(
        shapes.settled,
        `dues/unmatched-transactions/${encodeURIComponent(transactionId)}/match`,
        { dossierId },
        repeatable,
      ),
    /** Settles money that counts for no obligation. */
    settle: (
      transactionId: string,
      settlement: { readonly how: 'refunded' | 'credited' | 'not-dues'; readonly reference: string },
      repeatable?: Repeatable,
    ) =>
      post<SettledTransaction>(
        shapes.settled,
        `dues/unmatched-transactions/${encodeURIComponent(transactionId)}/settle`,
        settlement,
        repeatable,
      ),
  };
}

const searchOf = (query: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([name, value]) => [name, String(value)]),
  );

export type * from '../../model/dues-views.ts';
