import type { Deliver } from './delivery.ts';

/** Hands each notification to an address of the operator's, which answers 2xx once it has it: a broker, a gateway for messages. */
export const webhook =
  (url: string, token?: string): Deliver =>
  async (message) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': message.dedupeKey,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(10_000),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`The receiver of notifications answered ${answer.status}.`);
  };
