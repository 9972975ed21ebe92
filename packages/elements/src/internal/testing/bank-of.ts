import { createServer, trustedIdentity } from '@tthc-dang/api-spec';
import type { BankCallback, BankCallbackResult, PaymentRequestView } from '@tthc-dang/core/client/dues';
import type { ServedScenario } from './scenario-client.ts';

const secret = 'chi-de-thu';
const text = new TextEncoder();

/** Lets a bank report to the server of a scenario, signed as banks sign: what was asked, unless said otherwise. */
export function bankOf({ store, clock }: ServedScenario) {
  const server = createServer({ store, clock, identity: trustedIdentity('nobody'), bankSecret: secret });
  return async (request: PaymentRequestView, more: Partial<BankCallback> = {}): Promise<BankCallbackResult> => {
    const body = JSON.stringify({
      transactionId: 'FT-1',
      outcome: 'succeeded',
      amount: request.amount,
      note: request.note,
      accountNo: request.account?.accountNo ?? '',
      at: clock.now(),
      ...more,
    } satisfies BankCallback);
    const seconds = Math.floor(Date.parse(clock.now()) / 1000);
    const key = await crypto.subtle.importKey('raw', text.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
      'sign',
    ]);
    const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, text.encode(`${seconds}.${body}`)));
    const hex = Array.from(mac, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const answer = await server(
      new Request('https://may-chu.example/v1/bank/callbacks', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'tthc-signature': `t=${seconds},v1=${hex}` },
        body,
      }),
    );
    if (!answer.ok) throw new Error(`The report was answered with ${answer.status}.`);
    return answer.json();
  };
}
