import { acting, signedIn } from './desk.ts';
import { createClient } from './generated/client/index.ts';
import {
  duesObligationConfirm,
  duesObligationList,
  getDuesPayment,
  getDuesReceipt,
  reportBankTransaction,
  requestDuesPayment,
  type BankCallback,
  type GetDuesReceiptResponse,
} from './generated/index.ts';
import type { Portal } from './portal.ts';
import { granted } from './result.ts';

/** What a payment showed. */
export interface Payment {
  /** The text of the VietQR code that the member was given. */
  readonly vietQr: string | undefined;
  /** How the payment stood before and after the bank reported it, and what the bank was told, twice. */
  readonly before: string;
  readonly told: readonly string[];
  readonly after: string;
  readonly receipt: GetDuesReceiptResponse;
}

/** A member agrees to the dues of a month and pays by QR code; the bank reports the money twice, and it counts once. */
export async function duesPayment(
  portal: Portal,
  member: string,
  sign: (body: string) => Promise<string>,
): Promise<Payment> {
  const client = signedIn(portal, member);
  const [obligation] = granted(await duesObligationList({ client })).items;
  if (!obligation) throw new Error('This member owes nothing.');
  const dossier = granted(await duesObligationConfirm({ ...acting(client, obligation), body: {} }));
  const asked = granted(await requestDuesPayment({ ...acting(client, dossier), body: { channel: 'bank-qr' } }));
  const standing = async () => granted(await getDuesPayment({ client, path: { dossierId: dossier.id } })).status;
  const before = await standing();

  const report: BankCallback = {
    transactionId: 'FT26306000001',
    outcome: 'succeeded',
    amount: asked.amount,
    note: `CHUYEN TIEN ${asked.note}`,
    accountNo: asked.account?.accountNo ?? '',
    at: asked.issuedAt,
  };
  // A bank is not signed in: it signs each report.
  const bank = createClient({
    baseUrl: portal.baseUrl,
    fetch: portal.fetch,
    auth: () => sign(JSON.stringify(report)),
  });
  const told = [];
  for (let time = 0; time < 2; time += 1)
    told.push(granted(await reportBankTransaction({ client: bank, body: report })).result);
  return {
    vietQr: asked.vietQr,
    before,
    told,
    after: await standing(),
    receipt: granted(await getDuesReceipt({ client, path: { dossierId: dossier.id } })),
  };
}
