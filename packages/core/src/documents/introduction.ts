import { formatDate } from '../identifiers/format-date.ts';
import { dateOf } from '../model/dates.ts';
import type { LogEntry } from '../model/dossier.ts';
import { asText, optional } from './common-papers.ts';
import { introductionBoxes } from './introduction-boxes.ts';
import { basisOf, isRecord, issuerOf, textFact, type Issued } from './issued.ts';
import { memberLines } from './member-lines.ts';
import { ownLayout, type PaperDefinition } from './paper-definition.ts';
import type { PaperLine, PaperStanding } from './paper.ts';
import { dayText, line, monthText } from './shown.ts';
import { inForce } from './standing.ts';

/**
 * The introduction paper with every box signed so far, whichever of its boxes was asked for. A paper that was issued again
 * or corrected is two papers: the first shows what it said, and that it ended.
 */
export const introduction: PaperDefinition = (issued) => {
  const { entry, log, facts } = issued;
  const successor = log.find(({ seq, documentIds }) => seq > entry.seq && documentIds.some(renews));
  const own = successor ? log.filter(({ seq }) => seq < successor.seq) : log;
  const issuing = issuingEntry(own);
  const before =
    issuing && issuing.documentIds.some(renews) ? issuingEntry(log.filter(({ seq }) => seq < issuing.seq)) : undefined;
  const number = asText(issuing?.input, 'number');
  const issuer = isRecord(facts['introduction']) ? asText(facts['introduction'], 'issuedBy') : undefined;
  return {
    title: 'Giấy giới thiệu sinh hoạt đảng',
    subtitle: kindOf(issued),
    ...optional('issuer', issuerOf(issued, issuer ?? issuing?.orgId ?? entry.orgId)),
    number,
    // The paper is of the day of the introduction, whichever box was signed last.
    ...(issuing === undefined ? {} : { on: dateOf(issuing.at), basis: basisOf(issued.procedure, issuing) }),
    parts: [
      { kind: 'lines', lines: [...memberLines(issued), ...travelLines(issued)] },
      { kind: 'boxes', boxes: introductionBoxes(issued, own) },
    ],
    // Every box carries its own.
    signatures: [],
    standing: standing(issued, successor, issuing),
    notes: [...renewal(issuing, asText(before?.input, 'number')), ...handover(issued), ownLayout],
  };
};

const renews = (paper: string): boolean => paper === 'introduction.reissued' || paper === 'introduction.corrected';

/** The entry that made the paper complete: issued again or corrected, or the one that led to the presentation. */
const issuingEntry = (log: readonly LogEntry[]): LogEntry | undefined =>
  log.findLast(
    ({ documentIds, toState }) =>
      documentIds.some(renews) ||
      (toState === 'introduced' && documentIds.some((paper) => paper.startsWith('introduction.'))),
  );

/** Inside one grassroots body it is the internal paper (3.5). */
function kindOf({ procedure, facts }: Issued): string {
  const inside = isRecord(facts['route']) && facts['route']['case'] === 'A';
  return `${String(procedure.label).replace(/^Chuyển sinh hoạt đảng /, '')}${inside ? ', nội bộ' : ''}`;
}

/** What the paper states besides the person: where to, and until when dues are paid. */
function travelLines({ facts, nameOf }: Issued): readonly PaperLine[] {
  const application = isRecord(facts['application']) ? facts['application'] : {};
  const register = isRecord(facts['register']) ? facts['register'] : {};
  const origin = isRecord(register['origin']) ? asText(register['origin'], 'cell') : undefined;
  const seal = facts['fileSeal'];
  const stay = asText(application, 'start');
  return [
    line('Đang sinh hoạt tại', origin === undefined ? undefined : nameOf(origin)),
    line('Chuyển đến', typeof application['destination'] === 'string' ? nameOf(application['destination']) : undefined),
    ...(stay === undefined
      ? []
      : [
          line(
            'Thời gian sinh hoạt tạm thời',
            `từ ${dayText(stay)} đến ${dayText(facts['extendedTo'] ?? application['end'])}`,
          ),
        ]),
    line('Đã đóng đảng phí đến hết tháng', monthText(register['duesPaidThrough'])),
    ...(isRecord(seal)
      ? [line('Niêm phong hồ sơ đảng viên', `số ${String(seal['number'])}, ngày ${dayText(seal['on'])}`)]
      : []),
  ];
}

function standing({ facts }: Issued, successor: LogEntry | undefined, issuing: LogEntry | undefined): PaperStanding {
  if (successor) {
    const number = asText(successor.input, 'number');
    const day = formatDate(dateOf(successor.at));
    return { kind: 'ended', says: `Đã hết hiệu lực: được thay bằng giấy số ${number ?? '…'} ngày ${day}.` };
  }
  const { closing } = facts;
  if (isRecord(closing))
    return {
      kind: 'ended',
      says: `Đã hết hiệu lực từ ngày ${dayText(closing['on'])}: hồ sơ đã kết thúc, không tiếp nhận.`,
    };
  if (!issuing) return { kind: 'draft', says: 'Bản nháp: chưa đủ các ô ký, chưa có giá trị giới thiệu.' };
  return inForce;
}

const renewal = (issuing: LogEntry | undefined, earlier: string | undefined): readonly string[] =>
  issuing?.documentIds.includes('introduction.reissued')
    ? [`Cấp lại, thay giấy số ${earlier ?? '…'}.`]
    : issuing?.documentIds.includes('introduction.corrected')
      ? [`Đã sửa, thay giấy số ${earlier ?? '…'}.`]
      : [];

const handover = (issued: Issued): readonly string[] =>
  textFact(issued, 'channel') === 'mixed' ? ['Nơi đến chưa làm việc trên hệ thống: bàn giao bằng bản giấy.'] : [];
