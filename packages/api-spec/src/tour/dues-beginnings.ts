import { duesCast as who } from '../server/scenarios/dues-stage.ts';
import type { Beginning } from './begin.ts';

const { member, finance, stranger } = who;

/** How the procedures of dues begin: months and books are opened by the system. */
export const duesBeginnings: readonly Beginning[] = [
  {
    procedure: 'dues-obligation',
    scenario: 'dues/assessed',
    by: member,
    stranger,
    draft: { event: 'DISPUTE', input: { reason: 'Lương tháng 10 thấp hơn.' } },
  },
  {
    procedure: 'dues-remittance',
    scenario: 'dues/book-collecting',
    by: finance,
    stranger,
    draft: { event: 'PREPARE_CLOSE', input: { note: 'Đang đối chiếu sao kê.' } },
  },
  {
    procedure: 'dues-exemption',
    scenario: 'dues/none',
    by: member,
    opens: {},
    stranger,
    draft: { event: 'SUBMIT', input: { kind: 'reduce-50' } },
  },
];
