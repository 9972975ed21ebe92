import { design } from '../../law/basis.ts';
import { sits } from '../../model/actor.ts';
import type { Rule } from '../../model/procedure.ts';

interface InCell {
  readonly register: { readonly cell: string; readonly memberIsFinance: boolean };
}

/** Finance assesses and takes money; the secretary stands in only where the member is the finance officer. */
export const financeActs: Rule<InCell> = {
  code: 'finance-acts',
  says: 'Việc này do người phụ trách tài chính thực hiện. Bí thư chỉ làm thay khi đảng viên chính là người phụ trách tài chính.',
  basis: design('Separation of duties: finance assesses, the secretary closes.'),
  holds: ({ register }, { actor, on }) => register.memberIsFinance || sits(actor, register.cell, ['finance'], on),
};
