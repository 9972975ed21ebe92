import type { Ledger } from '@tthc-dang/core';
import { NotRun } from './finding.ts';
import type { Stage } from './stage.ts';
import { viewIn, type Answer } from './wire.ts';

/** A book of dues that was opened, and what stands in it now. */
export interface OpenedBook {
  readonly answer: Answer;
  readonly ledger: Ledger;
}

interface Period {
  readonly dossierId?: string;
  readonly results?: readonly { readonly memberId: string; readonly dossierId?: string; readonly result: string }[];
}

const month = '2026-11';
const rule = { retainBp: 7_000, decisionNo: '12-QĐ/ĐU', from: '2026-02-01' } as const;

/**
 * Opens the book of the unit for the month of the cases and has as much paid into it as they tell of: in cash and by one member,
 * since one payment is as good as thirty for what is shared out.
 */
export async function openBook({ wire, now }: Stage, { collected }: Ledger): Promise<OpenedBook> {
  const set = await wire.post('unit.secretary', '/v1/dues/retention-rules', { unitId: 'unit', ...rule });
  const opened = await wire.post('unit.finance', '/v1/dues/periods', { unitId: 'unit', month });
  if (set.status >= 300 || opened.status >= 300) return { answer: set.status >= 300 ? set : opened, ledger: nothing };
  const { dossierId, results = [] } = opened.body as Period;
  const payer = results.find(({ memberId }) => memberId === 'member')?.dossierId;
  if (dossierId === undefined || payer === undefined)
    throw new NotRun('the backend opens no book with months of members');
  const before = viewIn(await wire.get('unit.finance', `/v1/dues-obligation/dossiers/${payer}`));
  const on = now.slice(0, 10);
  const cash = await wire.post(
    'unit.finance',
    `/v1/dues-obligation/dossiers/${payer}/cash`,
    { amount: collected, collectedOn: on, receiptNo: '07/BL', payerConfirmed: true, voluntary: true },
    { revision: before.revision },
  );
  if (cash.status !== 200) return { answer: cash, ledger: nothing };
  const { voluntary = 0 } = viewIn(cash).facts as { readonly voluntary?: number };
  const members = results.filter(({ result }) => result === 'opened').length;
  return {
    answer: await wire.get('unit.finance', `/v1/dues-remittance/dossiers/${dossierId}`),
    ledger: {
      ...nothing,
      on,
      members,
      collected,
      voluntary,
      paid: 1,
      undecided: members - 1,
      retention: { ...rule, verified: false },
    },
  };
}

const nothing: Ledger = {
  on: '2026-12-02',
  members: 0,
  collected: 0,
  voluntary: 0,
  paid: 0,
  exempt: 0,
  deferred: 0,
  overdue: 0,
  undecided: 0,
  inFlight: 0,
};
