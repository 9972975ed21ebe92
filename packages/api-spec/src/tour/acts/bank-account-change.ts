import { administrationCast as who } from '../../server/scenarios/administration-cast.ts';
import { bankAccount } from '../../server/scenarios/bank-accounts.ts';
import { actsOf, type Act } from '../act.ts';

const { finance, baseSecretary } = who;

/** Every event of a change of bank account that people send. */
export const bankAccountChangeActs: readonly Act[] = actsOf('bank-account-change', 'bank-accounts', [
  {
    event: 'PREPARE',
    scenario: 'draft',
    by: finance,
    input: bankAccount('113366668888'),
    files: ['evidence'],
    notBy: baseSecretary,
  },
  {
    event: 'CONFIRM',
    scenario: 'awaiting-confirmation',
    by: baseSecretary,
    input: { comparedWithBank: true },
    notBy: finance,
  },
  {
    event: 'RETURN_TO_PREVIOUS',
    scenario: 'awaiting-confirmation',
    by: baseSecretary,
    input: { reason: 'Thiếu xác nhận của ngân hàng.' },
    notBy: finance,
  },
  {
    event: 'DECLINE',
    scenario: 'awaiting-confirmation',
    by: baseSecretary,
    input: { reason: 'Chưa có nghị quyết của cấp ủy.' },
    notBy: finance,
  },
  { event: 'WITHDRAW', scenario: 'awaiting-confirmation', by: finance, input: {}, notBy: baseSecretary },
  {
    event: 'RESTORE',
    scenario: 'changed',
    by: baseSecretary,
    input: { reason: 'Ngân hàng báo tài khoản mới ghi sai chủ tài khoản.' },
    notBy: finance,
  },
]);
