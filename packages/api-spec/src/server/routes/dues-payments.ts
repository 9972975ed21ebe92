import { dateOf, duesObligation, type DuesObligationFacts, type Page, type Refusal } from '@tthc-dang/core';
import type { SettledTransaction, UnmatchedTransaction } from '@tthc-dang/core/client/dues';
import { act } from '../act.ts';
import { applyCredits } from '../dues/apply-credits.ts';
import { bySystem } from '../dues/by-system.ts';
import { collectingAccount, issueRequest, obligationOf } from '../dues/payment-request.ts';
import { paymentStatus, requestView } from '../dues/payment-view.ts';
import { idIn, onlyOf } from '../dues/query.ts';
import { count, nobodysAccount } from '../dues/receive-money.ts';
import { receiptView } from '../dues/receipt-view.ts';
import type { WhyUnmatched } from '../dues/records.ts';
import { unitFor } from '../dues/rights.ts';
import { duesUnitsBelow } from '../dues/units.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { beforehand, idempotent } from '../http/idempotent.ts';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';
import { revisionSeen } from '../http/preconditions.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import { readable } from '../readable.ts';
import { actorOf } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { BankTransaction } from '../store/collections.ts';
import type { Reader, Writer } from '../store/store.ts';
import { dossierView } from '../views/dossier-view.ts';
import { namesOn } from '../views/names.ts';

const one = `/v1/${duesObligation.id}/dossiers/{dossierId}`;

/** Whether a body asks for a payment as the event does. */
function isQuestion({ channel, amount, voluntary, ...rest }: Readonly<Record<string, unknown>>): boolean {
  return (
    (channel === 'bank-qr' || channel === 'online-portal') &&
    (amount === undefined || (Number.isSafeInteger(amount) && Number(amount) >= 0)) &&
    (voluntary === undefined || voluntary === true) &&
    Object.keys(rest).length === 0
  );
}

/** Paying an obligation: what is to be transferred, how it stands, the receipt, and money that found no obligation. */
export const duesPaymentRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: `${one}/payment-request`,
    operationId: 'requestDuesPayment',
    answer: async (call) => {
      await beforehand(call, (reader) => readable(reader, call, duesObligation));
      const revision = revisionSeen(call.request);
      const { value: input, text } = await objectOf(call.request);
      return idempotent(call, text, async (writer) => {
        const { person, at } = call;
        const record = await readable(writer, call, duesObligation);
        if (record.memberId !== person.id) throw fault('FORBIDDEN');
        // What is asked for already is not asked for twice: whoever asks again gets the same request.
        const open = await writer.kept('paymentRequests', record.id);
        // No event is sent that would judge the answers, so they are judged here.
        if (record.state === 'payment-pending' && open?.open && !isQuestion(input))
          throw fault('BAD_REQUEST', { detail: 'channel, and perhaps amount and voluntary.' });
        if (record.state === 'payment-pending' && open?.open) return json(requestView(open));
        const { register } = record.facts as DuesObligationFacts;
        if (input['channel'] === 'bank-qr' && !(await collectingAccount(writer, register))) throw refused([noAccount]);
        const acted = await act(writer, record, {
          event: 'START_PAYMENT',
          input,
          actor: actorOf(person),
          at,
          revision,
        });
        if (!acted.ok) {
          const isStale = acted.refusals.some(({ code }) => code === 'STALE_REVISION');
          throw refused(acted.refusals, isStale ? await dossierView(writer, record, person, at) : undefined);
        }
        const request = await issueRequest(writer, acted.record, at);
        const location = `/v1/${duesObligation.id}/dossiers/${record.id}/payment`;
        return json(requestView(request), 201, { location });
      });
    },
  },
  {
    method: 'GET',
    path: `${one}/payment`,
    operationId: 'getDuesPayment',
    answer: (call) =>
      call.store.read(async (reader) => {
        const record = await readable(reader, call, duesObligation);
        const status = await paymentStatus(reader, record, call.at);
        if (!status) throw fault('NOT_FOUND');
        return json(status);
      }),
  },
  {
    method: 'GET',
    path: `${one}/receipt`,
    operationId: 'getDuesReceipt',
    answer: (call) =>
      call.store.read(async (reader) => {
        const receipt = await receiptView(reader, await readable(reader, call, duesObligation), call.at);
        if (!receipt) throw fault('NOT_FOUND');
        return json(receipt);
      }),
  },
  {
    method: 'GET',
    path: '/v1/dues/unmatched-transactions',
    operationId: 'listUnmatchedTransactions',
    answer: async (call) => {
      const unitId = idIn('unitId', call.url.searchParams.get('unitId'));
      const limit = limitIn(call.url);
      const [sort, id] = placeIn(call.url, 2) ?? [];
      return call.store.read(async (reader) => {
        const { unit } = await unitFor(reader, call, unitId, 'money');
        const tree = await treeOfRegister(reader);
        const names = namesOn(tree, call.at);
        const below =
          unit.type === 'base-committee' ? duesUnitsBelow(tree, unit.id, dateOf(call.at)).map((at) => at.unit.id) : [];
        const owners = [unit.id, ...below, ...(unit.type === 'provincial' ? [nobodysAccount] : [])];
        const found = await reader.list('bankTransactions', {
          owners,
          open: true,
          limit: limit + 1,
          ...(sort === undefined || id === undefined ? {} : { after: { sort, id } }),
        });
        const last = found.items[limit - 1];
        const page: Page<UnmatchedTransaction> = {
          items: found.items.slice(0, limit).map((kept) => unmatchedView(kept, names)),
          total: found.total,
          ...(last && found.items.length > limit ? { next: cursorOf([last.sort, last.id]) } : {}),
        };
        return json(page);
      });
    },
  },
  {
    method: 'POST',
    path: '/v1/dues/unmatched-transactions/{transactionId}/match',
    operationId: 'matchTransaction',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyOf(value, ['dossierId']);
      const dossierId = idIn('dossierId', value['dossierId']);
      return idempotent(call, text, async (writer) => {
        const kept = await unsettled(writer, call);
        const record = await readable(writer, call, duesObligation, dossierId);
        if (record.memberId === call.person.id) throw refused([ownMoney]);
        const { register, period } = record.facts as DuesObligationFacts;
        await unitFor(writer, call, register.cell, 'money');
        const notice = {
          transactionId: kept.id,
          outcome: 'succeeded',
          amount: kept.amountDong,
          at: kept.sort,
        } as const;
        const { result, isCounted } = await count(writer, record, notice, call.at);
        if (!isCounted || (result !== 'paid' && result !== 'mismatch' && result !== 'overpayment'))
          throw refused([notTaken(result === 'known' ? 'DUPLICATE_TRANSACTION' : 'NOT_IN_STATE')]);
        await writer.keep('bankTransactions', {
          ...withoutWhy(kept),
          open: false,
          matched: true,
          dossierId: record.id,
          month: period,
          settled: { by: call.person.id, on: dateOf(call.at), how: 'matched' },
        });
        const answer: SettledTransaction = { id: kept.id, how: result, dossierId: record.id };
        return json(answer);
      });
    },
  },
  {
    method: 'POST',
    path: '/v1/dues/unmatched-transactions/{transactionId}/settle',
    operationId: 'settleTransaction',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyOf(value, ['how', 'reference']);
      const { how, reference } = value;
      if (how !== 'refunded' && how !== 'credited' && how !== 'not-dues')
        throw fault('BAD_REQUEST', { detail: 'how is refunded, credited or not-dues.' });
      if (typeof reference !== 'string' || reference.trim() === '' || reference.length > 80)
        throw fault('BAD_REQUEST', { detail: 'reference is the number of a paper.' });
      return idempotent(call, text, async (writer) => {
        const kept = await unsettled(writer, call);
        const settled = { by: call.person.id, on: dateOf(call.at), how, reference: reference.trim() };
        // Money that is left to later months must be somebody's, and the cell must have it.
        const obligation = how === 'credited' ? await closedMonthOf(writer, kept) : undefined;
        if (how === 'credited' && !obligation) throw refused([nobodys]);
        if (obligation?.memberId === call.person.id) throw refused([ownMoney]);
        await writer.keep('bankTransactions', { ...withoutWhy(kept), open: false, settled });
        if (obligation) {
          const { memberId: owner, period: sort, register } = obligation;
          await writer.keep('duesCredits', { id: kept.id, owner, sort, cell: register.cell, amount: kept.amountDong });
          await applyCredits(writer, owner, call.at, bySystem(writer, call.at));
        }
        const answer: SettledTransaction = { id: kept.id, how, reference: settled.reference };
        return json(answer);
      });
    },
  },
];

/** The money of the call, if the caller takes care of it and nobody has yet. */
async function unsettled(writer: Writer, call: SignedCall): Promise<BankTransaction> {
  const kept = await writer.kept('bankTransactions', call.params['transactionId']!);
  if (!kept) throw fault('NOT_FOUND');
  await mustHandle(writer, call, kept);
  if (!kept.open) throw refused([notTaken('DUPLICATE_TRANSACTION')]);
  return kept;
}

/** The obligation for which money came after its book was closed. */
async function closedMonthOf(reader: Reader, { why, note }: BankTransaction): Promise<DuesObligationFacts | undefined> {
  const record = why === 'closed-month' ? await obligationOf(reader, note) : undefined;
  return record?.facts as DuesObligationFacts | undefined;
}

/** Whoever takes no care of the money of an organization does not learn what arrived there. */
async function mustHandle(reader: Reader, call: SignedCall, { owner }: BankTransaction): Promise<void> {
  const province = call.person.assignments.find(({ office }) => office === 'finance')?.organizationId;
  try {
    const unit = await unitFor(reader, call, owner === nobodysAccount ? (province ?? '') : owner, 'money');
    if (owner === nobodysAccount && unit.unit.type !== 'provincial') throw fault('NOT_FOUND');
  } catch {
    throw fault('NOT_FOUND');
  }
}

const withoutWhy = ({ why: _, ...kept }: BankTransaction): BankTransaction => kept;

const whySays: Readonly<Record<WhyUnmatched, string>> = {
  'unknown-note': 'Nội dung chuyển khoản không có mã của kỳ đóng nào.',
  'other-account': 'Tiền vào tài khoản của đơn vị khác với đơn vị thu.',
  'unknown-account': 'Tài khoản nhận không thuộc đơn vị nào trong danh mục.',
  'closed-month': 'Kỳ này đã chốt sổ hoặc đã hủy: trả lại hoặc trừ vào kỳ sau.',
  'not-accepted': 'Ngân hàng báo lại giao dịch với số tiền khác, kỳ đóng không ghi nhận được.',
};

const unmatchedView = (
  { id, owner, amountDong, note, sort, why = 'unknown-note', dossierId }: BankTransaction,
  names: (id: string) => string,
): UnmatchedTransaction => ({
  id,
  unitId: owner,
  unitName: owner === nobodysAccount ? 'Chưa rõ đơn vị' : names(owner),
  amount: amountDong,
  note,
  at: sort,
  why,
  says: whySays[why],
  ...(dossierId === undefined ? {} : { dossierId }),
});

const noAccount: Refusal = {
  code: 'GUARD_FAILED',
  guard: 'account-in-use',
  says: 'Chi bộ chưa có tài khoản ngân hàng đang sử dụng để nhận đảng phí. Đồng chí nộp tiền mặt hoặc qua Cổng dịch vụ công.',
};
const nobodys: Refusal = {
  code: 'NOT_IN_STATE',
  guard: 'credit-has-a-month',
  says: 'Chỉ trừ vào kỳ sau được tiền đã nộp cho một kỳ đã chốt của đảng viên: đối soát với kỳ của đảng viên, hoặc trả lại.',
};
const ownMoney: Refusal = {
  code: 'SELF_APPROVAL',
  guard: 'own-dossier',
  says: 'Không ai được tự đối soát khoản nộp của chính mình.',
};
const notTaken = (code: 'DUPLICATE_TRANSACTION' | 'NOT_IN_STATE'): Refusal => ({
  code,
  says:
    code === 'DUPLICATE_TRANSACTION'
      ? 'Giao dịch này đã được xử lý.'
      : 'Kỳ đóng này không ghi nhận thêm tiền được: chọn kỳ khác, trả lại hoặc trừ vào kỳ sau.',
});
