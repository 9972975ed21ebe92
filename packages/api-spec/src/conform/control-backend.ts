import type { Backend } from './backend.ts';
import { signatureOf } from '../server/dues/signature.ts';
import { spokenFrom } from './register-words.ts';

/** The reference server, or any other that opens the same levers under `/__control`. */
export function controlBackend(
  baseUrl: string,
  {
    fetch: send = (request) => fetch(request),
    bankSecret,
  }: { readonly fetch?: (request: Request) => Promise<Response>; readonly bankSecret?: string | undefined } = {},
): Backend {
  const tokens = new Map<string, string>();
  async function pull(lever: string, body: object): Promise<Readonly<Record<string, unknown>>> {
    const response = await send(
      new Request(`${baseUrl}/__control/${lever}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
    const text = await response.text();
    if (!response.ok) throw new Error(`/__control/${lever} answers ${response.status}: ${text.slice(0, 300)}`);
    return text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, unknown>>);
  }

  return {
    baseUrl,
    fetch: send,
    begin: async ({ name }) => {
      await pull('reset', { scenario: `conformance/${name}` });
    },
    token: async (personId, wanted) => {
      const known = wanted ? undefined : tokens.get(personId);
      if (known !== undefined) return known;
      const { token } = await pull('token', { personId, ...wanted });
      if (typeof token !== 'string') return undefined;
      if (!wanted) tokens.set(personId, token);
      return token;
    },
    setTime: async (at) => {
      await pull('clock', { at });
    },
    lapse: async () => {
      await pull('sweep', {});
    },
    setMandates: async (memberId, assignments) => {
      await pull('register', { memberId, changes: { assignments } });
    },
    setRegister: async (procedure, memberId, says) => {
      const { changes, mandates = {}, cannotSay } = spokenFrom(procedure, says);
      if (cannotSay.length > 0) return cannotSay;
      if (Object.keys(changes).length > 0) await pull('register', { memberId, changes });
      for (const [holder, assignments] of Object.entries(mandates))
        await pull('register', { memberId: holder, changes: { assignments } });
      return cannotSay;
    },
    ...(bankSecret === undefined
      ? {}
      : {
          reportPayment: async ({ now, ...notice }) => {
            const body = JSON.stringify({ ...notice, accountNo: accountOfCell });
            const response = await send(
              new Request(`${baseUrl}/v1/bank/callbacks`, {
                method: 'POST',
                headers: {
                  'content-type': 'application/json',
                  'tthc-signature': await signatureOf(bankSecret, body, Math.floor(Date.parse(now) / 1000)),
                },
                body,
              }),
            );
            const text = await response.text();
            if (!response.ok)
              throw new Error(`The report of the bank is answered ${response.status}: ${text.slice(0, 300)}`);
          },
        }),
  };
}

/** The account on which the cell of the data sets collects dues. */
export const accountOfCell = '3600201001234';
