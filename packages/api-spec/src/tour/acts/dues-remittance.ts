import { duesCast as who } from '../../server/scenarios/dues-stage.ts';
import { actsOf } from '../act.ts';

// What one member paid, split 70 to 30.
const remitted = 37_037;

/** Every event of a unit's book that people send. */
export const duesRemittanceActs = actsOf('dues-remittance', 'dues', [
  {
    event: 'PREPARE_CLOSE',
    scenario: 'book-collecting',
    by: who.finance,
    notBy: who.secretary,
    input: { note: 'Đã đối chiếu sao kê.' },
  },
  { event: 'CLOSE', scenario: 'book-prepared', by: who.secretary, notBy: who.finance, input: {} },
  {
    event: 'SUBMIT',
    scenario: 'book-split',
    by: who.finance,
    notBy: who.secretary,
    input: { amount: remitted, reference: 'UNC 07', transferredOn: '2026-11-02' },
  },
  {
    event: 'ACCEPT',
    scenario: 'book-submitted',
    by: who.baseFinance,
    notBy: who.finance,
    input: { amount: remitted, reference: 'UNC 07' },
  },
  {
    event: 'RETURN',
    scenario: 'book-submitted',
    by: who.baseFinance,
    notBy: who.finance,
    input: { reason: 'Thiếu sao kê.' },
  },
  {
    event: 'CORRECT',
    scenario: 'book-returned',
    by: who.finance,
    notBy: who.secretary,
    input: { note: 'Đã bổ sung sao kê.' },
  },
  {
    event: 'DECIDE_SURPLUS',
    scenario: 'book-collecting',
    by: who.baseSecretary,
    notBy: who.secretary,
    input: { retainPercent: '100', decisionNo: '15-TB/ĐU' },
  },
]);
