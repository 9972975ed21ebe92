import { administrationCast as who } from './administration-cast.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

const grant = { role: 'committee-member', from: '2026-11-02' } as const;
const reason = 'Thay đổi nhân sự theo quyết định của cấp ủy.';

/** Where the account of an officer stands, in the order of its way. */
const stations = ['draft', 'awaiting-confirmation', 'issued', 'active'] as const;
type Station = (typeof stations)[number];

/** Plays the account of a committee member of a cell until a station. */
async function playAccount(at: Stage, until: Station, memberId: string = who.member, answers: object = grant) {
  const id = await at.open(memberId, who.admin, { procedure: 'account-lifecycle', organizationId: who.cell });
  const reaches = (station: Station) => stations.indexOf(until) >= stations.indexOf(station);
  const isSecretary = memberId === who.cellSecretary;
  if (reaches('awaiting-confirmation')) await at.send(id, who.admin, 'ISSUE', answers);
  if (reaches('issued')) await at.send(id, isSecretary ? who.baseSecretary : who.cellSecretary, 'CONFIRM_ROLE');
  if (reaches('active')) await at.send(id, memberId, 'ACTIVATE', { credentialsSet: true });
  return id;
}

const stopped = (label: string, until: Station): ScenarioPlan => ({ label, build: (at) => playAccount(at, until) });
const then = (label: string, until: Station, happens: (at: Stage, id: string) => Promise<void>): ScenarioPlan => ({
  label,
  build: async (at) => {
    const id = await playAccount(at, until);
    await happens(at, id);
    return id;
  },
});

/** The data sets of accounts. */
export const accountScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'accounts/none': { label: 'Chưa cấp tài khoản nào', build: async () => '' },
  'accounts/draft': stopped('Đang lập tài khoản', 'draft'),
  'accounts/awaiting-confirmation': stopped('Chờ bí thư xác nhận vai trò', 'awaiting-confirmation'),
  'accounts/issued': stopped('Đã cấp phát, chưa kích hoạt', 'issued'),
  'accounts/active': stopped('Tài khoản đang hoạt động', 'active'),
  'accounts/role-change-proposed': then('Đề nghị đổi vai trò', 'active', (at, id) =>
    at.send(id, who.admin, 'PROPOSE_ROLE_CHANGE', { role: 'deputy', from: '2026-11-02', reason }),
  ),
  'accounts/locked': then('Tài khoản bị khóa', 'active', (at, id) =>
    at.send(id, who.admin, 'LOCK', { ground: 'misuse', reason: 'Cho người khác mượn mật khẩu.' }),
  ),
  'accounts/lapsed': then('Quá hạn kích hoạt', 'issued', async (at) => {
    at.wait(32);
    await at.sweep();
  }),
  'accounts/revoked': then('Đã thu hồi', 'active', (at, id) => at.send(id, who.admin, 'REVOKE', { reason })),
  'accounts/declined': then('Bí thư không xác nhận', 'awaiting-confirmation', (at, id) =>
    at.send(id, who.cellSecretary, 'DECLINE_ROLE', { reason: 'Chi bộ chưa phân công.' }),
  ),
  'accounts/only-secretary': {
    label: 'Bí thư duy nhất của chi bộ',
    build: (at) => playAccount(at, 'active', who.cellSecretary, { role: 'secretary', from: '2025-07-01' }),
  },
};
