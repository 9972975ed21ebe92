import { administrationCast as who } from './administration-cast.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

const stations = ['draft', 'cell-confirmation', 'organization-body', 'recorded'] as const;
type Station = (typeof stations)[number];

/** What a member corrects: an address, which needs no paper. */
export const correction = { permanentAddress: 'Thôn 4, xã Lam Mẫu, tỉnh Sông Mẫu', truthDeclared: true } as const;

async function playCorrection(at: Stage, until: Station): Promise<string> {
  const id = await at.open(who.member, who.member, { procedure: 'data-correction' });
  const reaches = (station: Station) => stations.indexOf(until) >= stations.indexOf(station);
  if (reaches('cell-confirmation')) await at.send(id, who.member, 'PROPOSE', correction);
  if (reaches('organization-body')) await at.send(id, who.cellSecretary, 'CONFIRM', { compared: true });
  if (reaches('recorded')) await at.send(id, who.orgOfficer, 'RECORD', { compared: true });
  return id;
}

const then = (label: string, until: Station, happens?: (at: Stage, id: string) => Promise<void>): ScenarioPlan => ({
  label,
  build: async (at) => {
    const id = await playCorrection(at, until);
    await happens?.(at, id);
    return id;
  },
});
const asked = (at: Stage, id: string): Promise<void> =>
  at.send(id, who.cellSecretary, 'REQUEST_SUPPLEMENT', { reason: 'Ghi rõ số nhà, đường.' });

/** The data sets of data corrections. */
export const correctionScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'corrections/none': { label: 'Chưa có đề nghị sửa dữ liệu', build: async () => '' },
  'corrections/draft': then('Bản nháp', 'draft'),
  'corrections/cell-confirmation': then('Chờ chi bộ xác nhận', 'cell-confirmation'),
  'corrections/needs-supplement': then('Yêu cầu bổ sung', 'cell-confirmation', asked),
  'corrections/closed-unsupplemented': then('Đóng do không bổ sung', 'cell-confirmation', async (at, id) => {
    await asked(at, id);
    at.wait(90);
    await at.sweep();
  }),
  'corrections/organization-body': then('Ban Tổ chức ghi nhận', 'organization-body'),
  'corrections/recorded': then('Đã sửa', 'recorded'),
  'corrections/refused': then('Từ chối', 'organization-body', (at, id) =>
    at.send(id, who.orgOfficer, 'REFUSE', { reason: 'Không khớp với cơ sở dữ liệu dân cư.' }),
  ),
  'corrections/withdrawn': then('Đã rút', 'cell-confirmation', (at, id) => at.send(id, who.member, 'WITHDRAW')),
};
