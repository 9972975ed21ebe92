import { createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';
import { bankSecret, type TestServer } from './server.ts';

/** What a bank is asked to transfer, read from the page as a person reads it. */
export interface Asked {
  readonly accountNo: string;
  readonly amount: number;
  readonly note: string;
}

/** Lets the bank report a transfer to the server, signed. */
export async function bankReports(
  server: TestServer,
  { accountNo, amount, note }: Asked,
  transactionId = 'FT26251000001',
): Promise<{ readonly result: string }> {
  const clock = await fetch(`${server.origin}/__control/clock`);
  // The lever answers with the server's time.
  const { now } = (await clock.json()) as { readonly now: string };
  const body = JSON.stringify({ transactionId, outcome: 'succeeded', amount, note, accountNo, at: now });
  const seconds = Math.floor(Date.parse(now) / 1000);
  const mac = createHmac('sha256', bankSecret).update(`${seconds}.${body}`).digest('hex');
  const response = await fetch(`${server.origin}/v1/bank/callbacks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'tthc-signature': `t=${seconds},v1=${mac}` },
    body,
  });
  if (!response.ok) throw new Error(`The bank's report: ${response.status} ${await response.text()}`);
  return (await response.json()) as { readonly result: string };
}

/** What the page of dues asks to transfer. */
export async function asked(page: Page): Promise<Asked> {
  const of = async (name: string): Promise<string> =>
    (await page.locator('tthc-dues dl.data > div').filter({ hasText: name }).locator('dd').first().textContent()) ?? '';
  return {
    accountNo: (await of('Số tài khoản')).trim(),
    amount: Number((await of('Số tiền')).replace(/\D/g, '')),
    note: (await of('Nội dung chuyển khoản')).trim(),
  };
}
