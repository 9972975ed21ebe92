import type { Instant } from '@tthc-dang/core';
import type { PaymentRequestView, PaymentStatus } from '@tthc-dang/core/client/dues';
import type { DossierRecord, Reader } from '../store/store.ts';
import { paidView } from './obligation-view.ts';
import type { PaymentRequest } from './records.ts';

/** What was asked of the member. */
export const requestView = ({
  id,
  channel,
  amount,
  note,
  issuedAt,
  sort,
  account,
  vietQr,
}: PaymentRequest): PaymentRequestView => ({
  dossierId: id,
  channel,
  amount,
  note,
  issuedAt,
  expiresAt: sort,
  ...(account ? { account } : {}),
  ...(vietQr === undefined ? {} : { vietQr }),
});

// Banks answer within seconds or not for long; whoever waits asks less and less often.
const askAgain = (waitedSeconds: number): number => Math.min(60, Math.max(3, Math.round(waitedSeconds / 10)));

/** How a payment stands; nothing where none was ever begun. */
export async function paymentStatus(
  reader: Reader,
  record: DossierRecord,
  at: Instant,
): Promise<PaymentStatus | undefined> {
  const request = await reader.kept('paymentRequests', record.id);
  const asked = request ? { request: requestView(request) } : {};
  const waited = request ? (Date.parse(at) - Date.parse(request.issuedAt)) / 1000 : 0;
  if (record.state === 'payment-pending')
    return { status: 'pending', why: 'awaiting-bank', ...asked, askAgainInSeconds: askAgain(waited) };
  if (record.state === 'reconcile') return { status: 'pending', why: 'reconciling', ...asked, askAgainInSeconds: 60 };
  const paid = await paidView(reader, record);
  if (paid) return { status: 'succeeded', paid };
  const last = (await reader.log(record.id)).findLast(({ event }) => event in whys);
  if (!last) return undefined;
  // A bank may be slow: money for an open month counts whenever it arrives.
  return { status: 'failed', why: whys[last.event as keyof typeof whys], mayStillArrive: !record.final, ...asked };
}

const whys = {
  PAYMENT_EXPIRED: 'expired',
  PAYMENT_FAILED: 'failed',
  REVERSE: 'reversed',
  REFUND: 'refunded',
} as const;
