import { administrationCast as who } from './administration-cast.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

const stations = ['draft', 'awaiting-confirmation', 'cooling-off'] as const;
type Station = (typeof stations)[number];

/** An account of the commune's organization; which one does not matter, as long as the bank could have issued it. */
export const bankAccount = (accountNo: string) => ({
  accountNo,
  holderName: 'Đảng bộ xã Lam Mẫu',
  bank: 'Ngân hàng TMCP Công thương Việt Nam',
  reason: 'Mở tài khoản thu đảng phí.',
});

/** Plays a change of the commune's account until a station. */
async function playBankAccount(at: Stage, until: Station, accountNo = '113366668888'): Promise<string> {
  const id = await at.open(who.finance, who.finance, { procedure: 'bank-account-change', organizationId: who.base });
  const reaches = (station: Station) => stations.indexOf(until) >= stations.indexOf(station);
  if (reaches('awaiting-confirmation'))
    await at.send(id, who.finance, 'PREPARE', {
      ...bankAccount(accountNo),
      evidence: [await at.attach(id, who.finance, 'Xác nhận của ngân hàng.pdf')],
    });
  if (reaches('cooling-off')) await at.send(id, who.baseSecretary, 'CONFIRM', { comparedWithBank: true });
  return id;
}

const then = (label: string, until: Station, happens: (at: Stage, id: string) => Promise<void>): ScenarioPlan => ({
  label,
  build: async (at) => {
    const id = await playBankAccount(at, until);
    await happens(at, id);
    return id;
  },
});
const stopped = (label: string, until: Station): ScenarioPlan => then(label, until, async () => undefined);
const cooledOff = async (at: Stage): Promise<void> => {
  at.wait(10);
  await at.sweep();
};

/** A second account after a first one that has been in use for a while. */
const changed = async (at: Stage): Promise<string> => {
  await playBankAccount(at, 'cooling-off');
  await cooledOff(at);
  return playBankAccount(at, 'cooling-off', '999988887777');
};

/** The data sets of bank accounts. */
export const bankAccountScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'bank-accounts/none': { label: 'Chưa có tài khoản ngân hàng', build: async () => '' },
  'bank-accounts/draft': stopped('Đang lập thông tin tài khoản', 'draft'),
  'bank-accounts/awaiting-confirmation': stopped('Chờ bí thư xác nhận', 'awaiting-confirmation'),
  'bank-accounts/cooling-off': stopped('Mới thay đổi, đang báo người nộp', 'cooling-off'),
  'bank-accounts/in-use': then('Tài khoản đang sử dụng', 'cooling-off', cooledOff),
  'bank-accounts/changed': { label: 'Đã đổi sang tài khoản khác', build: changed },
  'bank-accounts/restored': {
    label: 'Đã dùng lại tài khoản cũ',
    build: async (at) => {
      const id = await changed(at);
      await at.send(id, who.baseSecretary, 'RESTORE', { reason: 'Ngân hàng báo tài khoản mới ghi sai chủ tài khoản.' });
      return id;
    },
  },
  'bank-accounts/declined': then('Không xác nhận', 'awaiting-confirmation', (at, id) =>
    at.send(id, who.baseSecretary, 'DECLINE', { reason: 'Chưa có nghị quyết của cấp ủy.' }),
  ),
  'bank-accounts/withdrawn': then('Đã rút', 'awaiting-confirmation', (at, id) => at.send(id, who.finance, 'WITHDRAW')),
};
