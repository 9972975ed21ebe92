import { duesCast as who } from '../../server/scenarios/dues-stage.ts';
import { actsOf } from '../act.ts';

const asked = {
  kind: 'exempt-hardship',
  hardship: 'near-poor',
  reason: 'Hộ cận nghèo năm 2026.',
  fromMonth: '2026-12',
  toMonth: '2027-11',
  truthDeclared: true,
} as const;

/** Every event of a request for relief that people send. */
export const duesExemptionActs = actsOf('dues-exemption', 'dues', [
  {
    event: 'SUBMIT',
    scenario: 'relief-draft',
    by: who.member,
    notBy: who.finance,
    input: asked,
    files: ['evidence'],
  },
  {
    event: 'REQUEST_SUPPLEMENT',
    scenario: 'relief-submitted',
    by: who.secretary,
    notBy: who.member,
    input: { reason: 'Bổ sung xác nhận của địa phương.' },
  },
  {
    event: 'RESUBMIT',
    scenario: 'relief-needs-supplement',
    by: who.member,
    notBy: who.secretary,
    input: asked,
    files: ['evidence'],
  },
  {
    event: 'CONSIDER',
    scenario: 'relief-submitted',
    by: who.secretary,
    notBy: who.member,
    input: { consideredOn: '2026-11-02', opinion: 'agree', comment: 'Đúng hoàn cảnh.', minutesNo: '12-BB/CB' },
  },
  { event: 'REPORT_UP', scenario: 'relief-considered', by: who.secretary, notBy: who.member, input: {} },
  {
    event: 'DECIDE',
    scenario: 'relief-reported',
    by: who.baseSecretary,
    notBy: who.secretary,
    input: { number: '07-QĐ/ĐU', kind: 'reduce-50', fromMonth: '2026-12', toMonth: '2027-11' },
  },
  {
    event: 'REFUSE',
    scenario: 'relief-reported',
    by: who.baseSecretary,
    notBy: who.secretary,
    input: { reason: 'Không đúng đối tượng.' },
  },
  {
    event: 'WITHDRAW',
    scenario: 'relief-submitted',
    by: who.member,
    notBy: who.secretary,
    input: { reason: 'Đã có việc làm mới.' },
  },
  {
    event: 'CANCEL',
    scenario: 'relief-submitted',
    by: who.baseSecretary,
    notBy: who.secretary,
    input: { kind: 'left', reason: 'Đã xin ra khỏi Đảng.' },
  },
]);
