import { formatDate } from '../identifiers/format-date.ts';
import { dateOf } from '../model/dates.ts';
import { aboutDossier, asText, commonPapers, optional, saidLines, toMember } from './common-papers.ts';
import { introduction } from './introduction.ts';
import { isRecord, type Issued } from './issued.ts';
import { memberLines } from './member-lines.ts';
import { ownLayout, type PaperDefinition, type PaperDefinitions } from './paper-definition.ts';
import { standingOf } from './standing.ts';
import { dayText, line } from './shown.ts';

const boxes = ['box1', 'box2', 'box3', 'upper', 'upper-dest', 'base-dest', 'last', 'reissued', 'corrected'];

const receiptReport: PaperDefinition = (issued) => ({
  addressees: [originOf(issued)].flatMap((id) => (id === undefined ? [] : [issued.nameOf(id)])),
  parts: [
    { kind: 'text', text: 'Chi bộ đã tiếp nhận đảng viên theo giấy giới thiệu:' },
    {
      kind: 'lines',
      lines: [
        ...aboutDossier(issued),
        line('Ngày họp chi bộ tiếp nhận', dayText(asText(issued.input, 'meetingOn'))),
        line('Ngày tiếp nhận', dayText(issued.on)),
      ],
    },
  ],
  notes: [ownLayout],
});

const originOf = ({ facts }: Issued): string | undefined => {
  const { register } = facts;
  return isRecord(register) && isRecord(register['origin']) ? asText(register['origin'], 'cell') : undefined;
};

/** Handed to the member, so it names no ground: that is known to those who decide. */
const holdNotice: PaperDefinition = (issued) => ({
  addressees: toMember(issued),
  parts: [
    { kind: 'text', text: 'Việc xem xét hồ sơ tạm dừng. Cấp ủy sẽ thông báo khi xem xét tiếp.' },
    { kind: 'lines', lines: aboutDossier(issued) },
  ],
  standing: standingOf(issued, ['RESUME', 'CANCEL'], false),
  notes: [ownLayout],
});

const returnNote: PaperDefinition = (issued) => {
  const issuer = asText(issued.facts['introduction'], 'issuedBy');
  return {
    ...optional('addressees', issuer === undefined ? undefined : [issued.nameOf(issuer)]),
    parts: [
      { kind: 'text', text: 'Nơi đến trả lại hồ sơ để nơi giới thiệu sửa và gửi lại.' },
      { kind: 'lines', lines: aboutDossier(issued) },
      saidLines(issued),
    ],
    standing: standingOf(issued, ['CORRECT_AND_RESEND', 'CANCEL'], false),
    notes: [ownLayout],
  };
};

/** The papers of the official transfer. */
export const officialTransferPapers: PaperDefinitions = {
  ...commonPapers,
  ...Object.fromEntries(boxes.map((box) => [`introduction.${box}`, introduction])),
  'receipt-report': receiptReport,
  'hold-notice': holdNotice,
  'return-note': returnNote,
};

const extensionNote: PaperDefinition = (issued) => {
  const asked = issued.log.findLast(({ seq, event }) => seq < issued.entry.seq && event === 'REQUEST_EXTENSION');
  return {
    title: 'Văn bản gia hạn sinh hoạt đảng tạm thời',
    addressees: toMember(issued),
    parts: [
      { kind: 'text', text: 'Cấp ủy nơi sinh hoạt tạm thời đồng ý gia hạn thời gian sinh hoạt đảng tạm thời.' },
      {
        kind: 'lines',
        lines: [
          ...aboutDossier(issued),
          line('Gia hạn đến hết ngày', dayText(asText(asked?.input, 'newEnd'))),
          line('Lý do', asText(asked?.input, 'reason')),
        ],
      },
    ],
    notes: [ownLayout],
  };
};

const stayComment: PaperDefinition = (issued) => ({
  title: 'Nhận xét thời gian sinh hoạt đảng tạm thời',
  addressees: [originOf(issued)].flatMap((id) => (id === undefined ? [] : [issued.nameOf(id)])),
  parts: [{ kind: 'lines', lines: [...memberLines(issued), ...stayLines(issued)] }, saidLines(issued, ['stayComment'])],
  notes: [ownLayout],
});

const introductionBack: PaperDefinition = (issued) => {
  const back = issued.log.find(({ seq, event }) => seq > issued.entry.seq && event === 'RECEIVE_BACK');
  const origin = originOf(issued);
  return {
    title: 'Giấy giới thiệu sinh hoạt đảng trở về',
    addressees: origin === undefined ? [] : [issued.nameOf(origin)],
    parts: [
      { kind: 'text', text: 'Giới thiệu đảng viên có tên dưới đây trở về sinh hoạt tại chi bộ chính thức.' },
      { kind: 'lines', lines: [...memberLines(issued), ...stayLines(issued)] },
    ],
    notes: [...(back ? [`Chi bộ chính thức đã tiếp nhận trở về ngày ${formatDate(dateOf(back.at))}.`] : []), ownLayout],
  };
};

const stayLines = ({ facts }: Issued) => {
  const application = isRecord(facts['application']) ? facts['application'] : {};
  return [
    line('Sinh hoạt tạm thời từ ngày', dayText(application['start'])),
    line('Đến ngày', dayText(facts['extendedTo'] ?? application['end'])),
  ];
};

/** The papers of the temporary transfer: those of the way out, of the stay and of the way back. */
export const temporaryTransferPapers: PaperDefinitions = {
  ...officialTransferPapers,
  'extension-note': extensionNote,
  'stay-comment': stayComment,
  'introduction.back': introductionBack,
};
