import { law } from '../law/basis.ts';
import { dateOf } from '../model/dates.ts';
import { asText, commonPapers, optional } from './common-papers.ts';
import { isRecord, issuerOf, textFact, type Issued } from './issued.ts';
import {
  notForReader,
  ownLayout,
  type PaperDefinition,
  type PaperDefinitions,
  type PaperText,
} from './paper-definition.ts';
import type { PaperLine } from './paper.ts';
import { answerLines, answerText, dayText, labelOf, line } from './shown.ts';
import { inForce, standingOf } from './standing.ts';

const duty = law('213-QĐ/TW', 'Điều 2');

/** The request slip (6.3): header, addressee, legal line, the request on one member, signature. */
const requestSlip =
  (isSigned: boolean): PaperDefinition =>
  (issued): PaperText => {
    const signed = isSigned || issued.entry.actorRole !== 'member';
    return {
      title: 'Phiếu xin ý kiến chi ủy nơi cư trú',
      addressees: addresseesOf(issued),
      ...optional('issuer', issuerOf(issued, issued.entry.orgId ?? workplaceId(issued))),
      basis: duty,
      parts: [
        {
          kind: 'text',
          text: 'Đề nghị cấp ủy, chi bộ nơi cư trú nhận xét đảng viên có tên dưới đây, theo bản nhận xét gửi kèm.',
        },
        { kind: 'lines', lines: requestLines(issued) },
      ],
      ...(signed ? {} : { signatures: [] }),
      standing: signed ? standingOf(issued, ['WITHDRAW', 'CANCEL'], false) : unsigned(issued),
      notes: [ownLayout],
    };
  };

const unsigned = (issued: Issued) =>
  issued.log.some(({ documentIds }) => documentIds.includes('request-slip.signed'))
    ? ({ kind: 'ended', says: 'Đã được thay bằng phiếu có chữ ký của nơi công tác.' } as const)
    : ({ kind: 'draft', says: 'Bản nháp: nơi công tác chưa ký, chưa gửi đi.' } as const);

/** The request as the facts keep it, with the questions of the application. */
function requestLines(issued: Issued): readonly PaperLine[] {
  const { procedure, facts, nameOf } = issued;
  const request = isRecord(facts['application']) ? facts['application'] : {};
  const fields = procedure.events['SUBMIT'].fields;
  const asked = ['purpose', 'purposeNote', 'year', 'address'].filter((name) => request[name] !== undefined);
  return [
    line('Họ và tên', textFact(issued, 'memberName')?.toLocaleUpperCase('vi')),
    line('Nơi công tác', workplaceOf(issued)),
    ...asked.map((name) =>
      line(labelOf(issued, name, fields[name]), answerText({ nameOf }, fields[name], request[name])),
    ),
  ];
}

const addresseesOf = ({ facts, nameOf }: Issued): readonly string[] => {
  const commune = asText(facts['application'], 'commune');
  const cell = typeof facts['residenceCell'] === 'string' ? facts['residenceCell'] : undefined;
  return [commune, cell].flatMap((id) => (id === undefined ? [] : [nameOf(id)]));
};

const workplaceId = ({ facts: { register } }: Issued): string | undefined =>
  isRecord(register) ? asText(register['workplace'], 'cell') : undefined;
const workplaceOf = (issued: Issued): string | undefined => {
  const cell = workplaceId(issued);
  return cell === undefined ? undefined : issued.nameOf(cell);
};

const dutyNames = ['duty1', 'duty2', 'duty3', 'duty4', 'duty5', 'duty6', 'duty7'] as const;

/** The comment (6.3) over the seven duties of 213-QĐ/TW; two of their texts were not read, and the paper says so. */
const commentForm: PaperDefinition = (document) => {
  // To the member the signing is between committees; the comment itself is theirs to read once it is confirmed.
  const standing = standingOf(document, ['RETURN_TO_CELL', 'CANCEL']);
  const kept = document.facts['comment'];
  const input = document.input ?? (standing.kind === 'in-force' && isRecord(kept) ? kept : undefined);
  const issued: Issued = { ...document, input };
  const fields = issued.procedure.events['SIGN_COMMENT'].fields;
  const answer = (name: string): string =>
    issued.input?.[name] === undefined ? 'Không áp dụng' : answerText(issued, fields[name], issued.input[name]);
  return {
    title: 'Bản nhận xét của chi ủy, chi bộ nơi cư trú',
    addressees: [workplaceOf(issued)].flatMap((name) => name ?? []),
    basis: duty,
    parts: [
      {
        kind: 'lines',
        lines: [
          line('Họ và tên', textFact(issued, 'memberName')?.toLocaleUpperCase('vi')),
          line('Nơi cư trú', asText(issued.facts['application'], 'address')),
          ...answerLines(issued, ['period']),
        ],
      },
      ...(issued.input === undefined
        ? [{ kind: 'text', text: notForReader } as const]
        : [
            {
              kind: 'table',
              caption: 'Thực hiện nhiệm vụ ở nơi cư trú',
              columns: [{ label: 'Nhiệm vụ' }, { label: 'Kết quả' }],
              rows: dutyNames.map((name) => [labelOf(issued, name, fields[name]), answer(name)]),
            } as const,
            { kind: 'lines', lines: answerLines(issued, rest) } as const,
          ]),
    ],
    standing,
    notes: [...(input === undefined ? [] : unread(issued, fields)), ownLayout],
  };
};

const rest = ['dutyNote', 'meetingsCalled', 'meetingsAttended', 'strengths', 'weaknesses', 'family', 'overall'];

/** A host that has read the text of duties 6 and 7 words them, and the remark goes. */
const unread = (issued: Issued, fields: Readonly<Record<string, any>>): readonly string[] => {
  const names = ['duty6', 'duty7'].filter((name) => labelOf(issued, name, fields[name]) === fields[name].label);
  return names.length === 0 ? [] : ['Nguyên văn nhiệm vụ thứ sáu, thứ bảy của Điều 2 chưa có trong hệ thống.'];
};

const confirmation: PaperDefinition = (issued) => {
  const comment = issued.log.findLast(({ seq, event }) => seq < issued.entry.seq && event === 'SIGN_COMMENT');
  return {
    title: 'Xác nhận của đảng ủy nơi cư trú',
    addressees: [workplaceOf(issued)].flatMap((name) => name ?? []),
    parts: [
      { kind: 'text', text: 'Xác nhận bản nhận xét của chi ủy, chi bộ nơi cư trú đối với đảng viên có tên dưới đây.' },
      {
        kind: 'lines',
        lines: [
          ...requestLines(issued),
          line('Bản nhận xét ký ngày', comment && dayText(dateOf(comment.at))),
          line('Người ký bản nhận xét', comment?.actorName),
        ],
      },
    ],
    standing: inForce,
    notes: [ownLayout],
  };
};

/** The papers of the residence comment. */
export const residenceCommentPapers: PaperDefinitions = {
  ...commonPapers,
  'request-slip': requestSlip(false),
  'request-slip.signed': requestSlip(true),
  'comment-form': commentForm,
  confirmation,
};
