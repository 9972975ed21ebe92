import { isIsoDate } from '@tthc-dang/core/dates';
import { dateOf } from '@tthc-dang/core';
import type { BankCallback } from '@tthc-dang/core/client/dues';
import { receiveMoney } from '../dues/receive-money.ts';
import { isSigned } from '../dues/signature.ts';
import { onlyOf } from '../dues/query.ts';
import { json } from '../http/answers.ts';
import { bytesOf, objectOf } from '../http/body.ts';
import type { Route } from '../http/route.ts';
import { fault } from '../problems.ts';

const limit = 16 * 1024;

/** Reports of a bank. They are signed with a secret that only the environment knows; without one there is no such operation. */
export const bankCallbackRoutes = (secret: string | undefined): readonly Route[] => [
  {
    method: 'POST',
    path: '/v1/bank/callbacks',
    operationId: 'reportBankTransaction',
    open: true,
    answer: async ({ request, store, at }) => {
      if (!secret) throw fault('NOT_FOUND');
      const body = await bytesOf(request, limit);
      // Nothing of an unsigned body is looked at.
      if (!(await isSigned(secret, request.headers.get('tthc-signature'), body, Date.parse(at))))
        throw fault('UNAUTHENTICATED', { detail: 'Tthc-Signature is missing, wrong, or too old.' });
      const { value } = await objectOf(
        new Request(request.url, { method: 'POST', headers: request.headers, body }),
        limit,
      );
      const notice = noticeIn(value);
      return json(await store.write((writer) => receiveMoney(writer, notice, at)));
    },
  },
];

function noticeIn(value: Readonly<Record<string, unknown>>): BankCallback {
  onlyOf(value, ['transactionId', 'outcome', 'amount', 'note', 'accountNo', 'at']);
  const { transactionId, outcome, amount, note, accountNo, at } = value;
  const bad = (detail: string) => fault('BAD_REQUEST', { detail });
  if (typeof transactionId !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/.test(transactionId))
    throw bad("transactionId is the bank's reference: letters, digits, dot, dash, underscore.");
  if (outcome !== 'succeeded' && outcome !== 'failed') throw bad('outcome is succeeded or failed.');
  if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount <= 0)
    throw bad('amount is a whole number of đồng.');
  if (typeof note !== 'string' || note.length > 500) throw bad('note is what the payer wrote.');
  if (typeof accountNo !== 'string' || !/^[A-Za-z0-9 .-]{1,40}$/.test(accountNo))
    throw bad('accountNo is the account on which it arrived.');
  if (
    typeof at !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(at) ||
    Number.isNaN(Date.parse(at)) ||
    !isIsoDate(dateOf(at))
  )
    throw bad('at is an instant, RFC 3339 with an offset.');
  return { transactionId, outcome, amount, note, accountNo, at };
}
