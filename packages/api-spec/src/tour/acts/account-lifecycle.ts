import { administrationCast as who } from '../../server/scenarios/administration-cast.ts';
import { actsOf, type Act } from '../act.ts';

const reason = 'Thay đổi nhân sự theo quyết định của cấp ủy.';

/** Every event of an account that people send. */
export const accountLifecycleActs: readonly Act[] = actsOf('account-lifecycle', 'accounts', [
  {
    event: 'ISSUE',
    scenario: 'draft',
    by: who.admin,
    input: { role: 'member', from: '2026-11-02' },
    notBy: who.member,
  },
  { event: 'CONFIRM_ROLE', scenario: 'awaiting-confirmation', by: who.cellSecretary, input: {}, notBy: who.admin },
  {
    event: 'DECLINE_ROLE',
    scenario: 'awaiting-confirmation',
    by: who.cellSecretary,
    input: { reason: 'Chi bộ chưa phân công.' },
    notBy: who.admin,
  },
  { event: 'ACTIVATE', scenario: 'issued', by: who.member, input: { credentialsSet: true }, notBy: who.admin },
  { event: 'REISSUE', scenario: 'lapsed', by: who.provinceAdmin, input: {}, notBy: who.member },
  { event: 'LOCK', scenario: 'active', by: who.admin, input: { ground: 'misuse', reason }, notBy: who.cellSecretary },
  { event: 'UNLOCK', scenario: 'locked', by: who.admin, input: { reason: 'Đã đặt lại mật khẩu.' }, notBy: who.member },
  { event: 'REVOKE', scenario: 'active', by: who.admin, input: { reason }, notBy: who.cellSecretary },
  {
    event: 'PROPOSE_ROLE_CHANGE',
    scenario: 'active',
    by: who.admin,
    input: { role: 'deputy', from: '2026-11-02', reason },
    notBy: who.cellSecretary,
  },
  {
    event: 'CONFIRM_ROLE_CHANGE',
    scenario: 'role-change-proposed',
    by: who.cellSecretary,
    input: {},
    notBy: who.admin,
  },
  {
    event: 'DECLINE_ROLE_CHANGE',
    scenario: 'role-change-proposed',
    by: who.cellSecretary,
    input: { reason: 'Chi bộ chưa bầu.' },
    notBy: who.admin,
  },
]);
