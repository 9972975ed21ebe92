import { administrationCast as who } from '../../server/scenarios/administration-cast.ts';
import { correction } from '../../server/scenarios/corrections.ts';
import { actsOf, type Act } from '../act.ts';

const { member, cellSecretary, orgOfficer } = who;

/** Every event of a data correction that people send. */
export const dataCorrectionActs: readonly Act[] = actsOf('data-correction', 'corrections', [
  { event: 'PROPOSE', scenario: 'draft', by: member, input: correction, notBy: cellSecretary },
  {
    event: 'REQUEST_SUPPLEMENT',
    scenario: 'cell-confirmation',
    by: cellSecretary,
    input: { reason: 'Ghi rõ số nhà, đường.' },
    notBy: member,
  },
  {
    event: 'RESUBMIT',
    scenario: 'needs-supplement',
    by: member,
    input: { ...correction, permanentAddress: 'Số 12, Thôn 4, xã Lam Mẫu, tỉnh Sông Mẫu' },
    notBy: cellSecretary,
  },
  { event: 'CONFIRM', scenario: 'cell-confirmation', by: cellSecretary, input: { compared: true }, notBy: member },
  { event: 'RECORD', scenario: 'organization-body', by: orgOfficer, input: { compared: true }, notBy: cellSecretary },
  {
    event: 'REFUSE',
    scenario: 'organization-body',
    by: orgOfficer,
    input: { reason: 'Không khớp với cơ sở dữ liệu dân cư.' },
    notBy: cellSecretary,
  },
  { event: 'WITHDRAW', scenario: 'cell-confirmation', by: member, input: {}, notBy: cellSecretary },
]);
