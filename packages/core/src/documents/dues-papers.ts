import { dongInWords } from '../identifiers/dong-in-words.ts';
import { formatDong } from '../identifiers/format-dong.ts';
import { dateOf } from '../model/dates.ts';
import type { PaidBy } from '../model/dues-views.ts';
import { isDong } from '../model/money.ts';
import { aboutDossier, asText, commonPapers, optional, saidLines } from './common-papers.ts';
import { after, isRecord, issuerOf, textFact, type Issued } from './issued.ts';
import { ownLayout, type PaperDefinition, type PaperDefinitions } from './paper-definition.ts';
import type { PaperIssuer, PaperLine } from './paper.ts';
import { dayText, line, monthText } from './shown.ts';
import { standingOf } from './standing.ts';

/** An amount in figures and in words. */
export const amountLines = (label: string, amount: unknown): readonly PaperLine[] =>
  isDong(amount)
    ? [line(label, formatDong(amount)), line('Viết bằng chữ', capital(dongInWords(amount)))]
    : [line(label), line('Viết bằng chữ')];

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** What of an amount earlier months had left to this one; no line where they left nothing. */
export const creditLine = (credit: number | undefined): readonly PaperLine[] =>
  credit === undefined || credit === 0 ? [] : [line('Trong đó trừ từ khoản nộp thừa kỳ trước', formatDong(credit))];

/** How a month was paid, as a paper says it. */
export const channels: Readonly<Record<PaidBy, string>> = {
  'online-portal': 'Cổng dịch vụ công',
  'bank-qr': 'Chuyển khoản',
  cash: 'Tiền mặt',
  credit: 'Trừ khoản nộp thừa kỳ trước',
};
const isChannel = (channel: unknown): channel is PaidBy =>
  typeof channel === 'string' && Object.hasOwn(channels, channel);

interface Paid {
  readonly amount?: unknown;
  readonly on?: unknown;
  readonly channel?: string;
  readonly receiptNo?: string | undefined;
  readonly transactionId?: string | undefined;
  readonly credit?: number;
}

/** What was paid, as the entry that receipted it says; the facts tell it where the entry alone does not. */
function paidOf(issued: Issued): Paid {
  const { entry, facts, input } = issued;
  const isLast = !after(issued).some(
    ({ event, documentIds }) => documentIds.includes('receipt') || event === 'REVERSE' || event === 'REFUND',
  );
  // What earlier months left is counted with it, as long as the payment counts.
  if (isLast && isRecord(facts['paid'])) {
    const credit = Array.isArray(facts['credit']) ? facts['credit'] : [];
    return { ...(facts['paid'] as Paid), credit: credit.reduce((sum: number, one) => sum + Number(one.amount), 0) };
  }
  if (entry.event === 'CASH')
    return {
      amount: input?.['amount'],
      on: input?.['collectedOn'],
      channel: 'cash',
      receiptNo: asText(input, 'receiptNo'),
    };
  const channel = typeof facts['channel'] === 'string' ? facts['channel'] : 'bank-qr';
  if (entry.event === 'PAYMENT_SUCCEEDED')
    return {
      amount: input?.['amount'],
      on: dayOf(input?.['paidAt']),
      channel,
      transactionId: asText(input, 'transactionId'),
    };
  return {};
}

const dayOf = (instant: unknown): string | undefined => (typeof instant === 'string' ? dateOf(instant) : undefined);

const receipt: PaperDefinition = (issued) => {
  const paid = paidOf(issued);
  return {
    title: 'Biên lai thu đảng phí',
    ...optional('number', paid.receiptNo),
    ...optional('issuer', collectorOf(issued)),
    parts: [
      {
        kind: 'lines',
        lines: [
          line('Họ và tên người nộp', textFact(issued, 'memberName')?.toLocaleUpperCase('vi')),
          line('Kỳ đảng phí', monthText(issued.facts['period'])),
          ...amountLines('Số tiền', paid.amount),
          ...creditLine(paid.credit),
          line('Ngày nộp', dayText(paid.on)),
          line('Cách nộp', isChannel(paid.channel) ? channels[paid.channel] : undefined),
          ...(paid.transactionId === undefined ? [] : [line('Mã giao dịch', paid.transactionId)]),
        ],
      },
    ],
    standing: standingOf(issued, ['REVERSE', 'AMOUNT_MISMATCH', 'REFUND']),
    notes: [ownLayout],
  };
};

/** The cell that collects; a bank's report has no seat. */
const collectorOf = (issued: Issued): PaperIssuer | undefined =>
  issuerOf(issued, asText(issued.facts['register'], 'cell') ?? issued.entry.orgId);

const refundNote: PaperDefinition = (issued) => {
  const { log, entry } = issued;
  // What waited to be matched since money was last settled; that is what goes back.
  const since =
    log.findLast(({ seq, event }) => seq < entry.seq && (event === 'MATCH' || event === 'REFUND'))?.seq ?? -1;
  const amounts = log
    .filter(({ seq, event }) => seq > since && seq < entry.seq && event === 'AMOUNT_MISMATCH')
    .map(({ input }) => (isRecord(input) ? input['amount'] : undefined));
  const total = amounts.every(isDong) ? amounts.reduce((sum: number, amount) => sum + Number(amount), 0) : undefined;
  return {
    title: 'Phiếu trả lại tiền',
    parts: [
      {
        kind: 'lines',
        lines: [
          line('Họ và tên người nhận', textFact(issued, 'memberName')?.toLocaleUpperCase('vi')),
          line('Kỳ đảng phí', monthText(issued.facts['period'])),
          ...amountLines('Số tiền trả lại', total),
        ],
      },
      saidLines(issued),
    ],
    notes: [ownLayout],
  };
};

/** The papers of a month's obligation. */
export const duesObligationPapers: PaperDefinitions = { receipt, 'refund-note': refundNote };

const decision: PaperDefinition = (issued) => ({
  title: 'Quyết định miễn, giảm, chậm đóng đảng phí',
  parts: [{ kind: 'lines', lines: aboutDossier(issued).filter(({ label }) => label !== 'Thủ tục') }, saidLines(issued)],
  standing: standingOf(issued, ['EXPIRE', 'CANCEL']),
  notes: [ownLayout],
});

/** The papers of a request for exemption, reduction or deferral. */
export const duesExemptionPapers: PaperDefinitions = { ...commonPapers, decision };
