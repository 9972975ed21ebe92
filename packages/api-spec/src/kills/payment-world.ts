import { duesObligation, type DuesObligationFacts } from '@tthc-dang/core';
import { transferNote } from '@tthc-dang/core/dues';
import { expectedOf } from '@tthc-dang/core/procedures/dues/obligation';
import { scenario } from '../server/scenarios/scenario.ts';
import type { Errand } from './deeds.ts';
import type { World } from './world.ts';

/** A cell whose members pay the dues of a month through the bank, which says everything twice and some things once more. */
export async function paymentWorld(): Promise<World> {
  const { store, clock } = await scenario('dues/assessed');
  // What was told before is not to be told again.
  const snapshot = { ...(await store.snapshot()), outbox: [] };
  const at = clock.now();
  const due = snapshot.dossiers.filter(
    ({ record }) => record.state === 'assessed' && expectedOf(record.facts as DuesObligationFacts) > 0,
  );
  const errands = due.flatMap(({ record: { id, memberId, facts } }, n): readonly Errand[] => {
    // The table accepted facts of its own schema.
    const known = facts as DuesObligationFacts;
    const { period, code, register } = known;
    const account = snapshot.kept?.find(({ record }) => record.id === `${register.cell}.1`)?.record;
    const report = (transactionId: string) =>
      ({
        kind: 'bank-report',
        by: 'bank',
        notice: {
          transactionId,
          outcome: 'succeeded',
          amount: expectedOf(known),
          note: transferNote(period, code),
          accountNo: account && 'accountNo' in account ? String(account.accountNo) : '',
          at,
        },
      }) as const;
    return [
      [
        { kind: 'event', by: memberId, dossierId: id, event: 'CONFIRM', input: {} },
        { kind: 'payment-request', by: memberId, dossierId: id },
        report(`FT${n}`),
        report(`FT${n}`),
        // Some pay twice.
        ...(n % 3 === 0 ? [report(`FT${n}-again`)] : []),
      ],
    ];
  });
  return { procedure: duesObligation, snapshot, at, errands };
}
