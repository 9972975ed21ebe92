import { administrationCast as who } from '../server/scenarios/administration-cast.ts';
import { bankAccount } from '../server/scenarios/bank-accounts.ts';
import type { Beginning } from './begin.ts';

const { stranger } = who;

/** How the dossiers of the administration begin. */
export const administrationBeginnings: readonly Beginning[] = [
  {
    procedure: 'account-lifecycle',
    scenario: 'accounts/none',
    by: who.admin,
    opens: { memberId: who.member, organizationId: who.cell },
    stranger,
    draft: { event: 'ISSUE', input: { role: 'deputy' } },
  },
  {
    procedure: 'bank-account-change',
    scenario: 'bank-accounts/none',
    by: who.finance,
    opens: { organizationId: who.base },
    stranger,
    draft: { event: 'PREPARE', input: { accountNo: bankAccount('113366668888').accountNo } },
  },
  {
    procedure: 'signature-image',
    scenario: 'images/none',
    by: who.baseSecretary,
    opens: { organizationId: who.base },
    stranger,
    draft: { event: 'UPLOAD_SIGNATURE', input: { isOwn: true } },
  },
  {
    procedure: 'data-correction',
    scenario: 'corrections/none',
    by: who.member,
    opens: {},
    stranger,
    draft: { event: 'PROPOSE', input: { nativePlace: 'xã Lam Mẫu, tỉnh Sông Mẫu' } },
  },
  {
    procedure: 'feedback',
    scenario: 'feedback/none',
    by: who.member,
    opens: {},
    stranger,
    draft: { event: 'SEND', input: { kind: 'proposal' } },
  },
];
