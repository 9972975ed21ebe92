import { NotRun } from '../finding.ts';
import type { ProtocolCheck } from './check.ts';

/** Money is believed of a bank alone. */
export const bank: readonly ProtocolCheck[] = [
  {
    id: 'bank-unsigned',
    title: 'Báo có của ngân hàng không có chữ ký thì không ghi',
    shows: ['R10', 'R17', 'contract: bank'],
    run: async ({ before, findings }) => {
      const { stage } = await before('submit');
      const notice = {
        transactionId: 'forged-1',
        outcome: 'succeeded',
        amount: 15_930,
        note: 'DP 202609 000001',
        accountNo: '3600201001234',
        at: stage.now,
      };
      const report = (signature?: string) =>
        stage.wire.post('', '/v1/bank/callbacks', notice, {
          token: null,
          headers: signature === undefined ? {} : { 'tthc-signature': signature },
        });
      const seconds = Math.floor(Date.parse(stage.now) / 1000);
      const answers = [await report(), await report(`t=${seconds},v1=${'0'.repeat(64)}`)];
      if (answers.every(({ status }) => status === 404)) throw new NotRun('this backend takes no reports of banks');
      findings.same(
        'status',
        answers.map(({ status }) => status),
        [401, 401],
        'without a signature, and with a wrong one',
      );
    },
  },
];
