import { cast } from '../../server/seed/cast.ts';
import { stay } from '../../server/scenarios/temporary.ts';
import { actsOf, type Act } from '../act.ts';
import { application } from './answers.ts';
import { officialTransferActs } from './official-transfer.ts';

const who = cast.routeC;
const { member, cellSecretary, destCellSecretary } = who;
const host = who.destBaseSecretary ?? '';
const { decisionEffectiveDate: _, ...shared } = application;
const answers = { ...shared, ground: 'work', start: stay.start, end: stay.end } as const;
const extension = { newEnd: stay.longer, reason: 'Công việc kéo dài.' } as const;
const acknowledged = [
  [cellSecretary, 'ACKNOWLEDGE_AT_OFFICIAL', {}],
  [destCellSecretary, 'ACKNOWLEDGE_AT_TEMPORARY', {}],
] as const;

// The way there is that of the official transfer, without the member file.
const onlyOfficial = ['REPORT_FILE_LOST', 'REBUILD_FILE', 'SUBMIT', 'RESUBMIT'];
const fileOf = ['fileIsComplete', 'sealNo', 'sealedOn', 'fileReceived'];
const outbound: readonly Act[] = officialTransferActs
  .filter(({ event }) => !onlyOfficial.includes(event))
  .map((act) => ({
    ...act,
    procedure: 'temporary-transfer',
    scenario: act.scenario.replace('transfer/', 'temporary/'),
    input: Object.fromEntries(Object.entries(act.input).filter(([name]) => !fileOf.includes(name))),
  }));

/** Every event of the temporary transfer that people send. */
export const temporaryTransferActs: readonly Act[] = [
  ...outbound,
  ...actsOf('temporary-transfer', 'temporary', [
    {
      event: 'SUBMIT',
      scenario: 'draft',
      by: member,
      notBy: cellSecretary,
      input: answers,
      files: ['decisionFile', 'selfCriticism'],
    },
    {
      event: 'RESUBMIT',
      scenario: 'needs-supplement',
      by: member,
      notBy: cellSecretary,
      input: answers,
      files: ['decisionFile', 'selfCriticism'],
    },
    { event: 'REQUEST_EXTENSION', scenario: 'active', by: member, notBy: cellSecretary, input: extension },
    {
      event: 'ACKNOWLEDGE_AT_OFFICIAL',
      scenario: 'extension-review',
      by: cellSecretary,
      notBy: member,
      input: { note: 'Chi bộ đồng ý.' },
    },
    {
      event: 'ACKNOWLEDGE_AT_TEMPORARY',
      scenario: 'extension-review',
      by: destCellSecretary,
      notBy: member,
      input: { note: 'Chi bộ đồng ý.' },
    },
    {
      event: 'APPROVE_EXTENSION',
      scenario: 'extension-review',
      by: host,
      notBy: member,
      input: { number: '05-CV/ĐU' },
      first: acknowledged,
    },
    {
      event: 'REJECT_EXTENSION',
      scenario: 'extension-review',
      by: host,
      notBy: member,
      input: { reason: 'Công việc đã xong.' },
    },
    {
      event: 'RECORD_PAPER_EXTENSION',
      scenario: 'on-paper-stay',
      by: cast.routeB.baseClerk,
      notBy: cast.routeB.member,
      input: { newEnd: stay.longer, number: '05-CV/ĐU', on: '2026-11-05', signer: 'Trần Văn Mẫu' },
    },
    { event: 'REQUEST_RETURN', scenario: 'active', by: member, notBy: cellSecretary, input: {} },
    {
      event: 'TERMINATE_EARLY',
      scenario: 'active',
      by: host,
      notBy: member,
      input: { reason: 'Công việc kết thúc sớm.' },
    },
    {
      event: 'COMMENT_AND_INTRODUCE_BACK',
      scenario: 'return-review',
      by: destCellSecretary,
      notBy: member,
      input: { stayComment: 'Sinh hoạt đầy đủ, nghiêm túc.' },
    },
    { event: 'RECEIVE_BACK', scenario: 'returning', by: cellSecretary, notBy: member, input: {} },
    {
      event: 'CONVERT_TO_OFFICIAL',
      scenario: 'active',
      by: member,
      notBy: cellSecretary,
      input: { reason: 'Được tuyển dụng chính thức.' },
    },
  ]),
];
