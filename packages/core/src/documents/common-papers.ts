import { dateOf } from '../model/dates.ts';
import { formatDate } from '../identifiers/format-date.ts';
import type { PartyKey } from '../model/actor.ts';
import type { FieldMap } from '../model/field.ts';
import type { StateDef } from '../model/procedure.ts';
import { after, isRecord, issuerOf, textFact, type Issued } from './issued.ts';
import { notForReader, ownLayout, type PaperDefinition, type PaperDefinitions } from './paper-definition.ts';
import type { PaperIssuer, PaperLine, PaperPart } from './paper.ts';
import { answerLines, dayText, line } from './shown.ts';
import { inForce } from './standing.ts';

/** Who the dossier is about, and how it is known. */
export const aboutDossier = (issued: Issued): readonly PaperLine[] => [
  ...[textFact(issued, 'code')].flatMap((code) => (code === undefined ? [] : [line('Mã hồ sơ', code)])),
  line('Thủ tục', String(issued.procedure.label)),
  line('Họ và tên', textFact(issued, 'memberName')?.toLocaleUpperCase('vi')),
];

/** The salutation of a notice to the member. */
export const toMember = (issued: Issued): readonly string[] => {
  const name = textFact(issued, 'memberName');
  return name === undefined ? [] : [`Đồng chí ${name}`];
};

/** What was said with the event, or that it is not for this reader. */
export const saidLines = (issued: Issued, names?: readonly string[]) =>
  issued.input === undefined
    ? ({ kind: 'text', text: notForReader } as const)
    : ({ kind: 'lines', lines: answerLines(issued, names) } as const);

const receipt: PaperDefinition = (issued) => ({
  title: 'Giấy tiếp nhận hồ sơ',
  addressees: toMember(issued),
  parts: [
    { kind: 'text', text: 'Hệ thống đã tiếp nhận hồ sơ với các thông tin sau:' },
    {
      kind: 'lines',
      lines: [
        ...aboutDossier(issued),
        line('Ngày nộp', dayText(textFact(issued, 'submittedOn') ?? issued.on)),
        line('Người nộp', issued.entry.actorName),
        ...(issued.entry.helper === undefined ? [] : [line('Người hỗ trợ', issued.entry.helper)]),
      ],
    },
    ...attachedPapers(issued),
  ],
  ...optional('issuer', receiverOf(issued)),
  signatures: [],
  notes: ['Theo dõi hồ sơ bằng mã hồ sơ. Giấy này do hệ thống lập, không cần chữ ký.', ownLayout],
});

/** The files that came with an application, by the question they answer. */
function attachedPapers(issued: Issued): readonly PaperPart[] {
  const fields: FieldMap = issued.procedure.events[issued.entry.event]?.fields ?? {};
  const names = Object.keys(fields).filter((name) => fields[name]?.kind === 'attachments');
  const lines = answerLines(issued, names);
  return lines.length === 0 ? [] : [{ kind: 'lines', heading: 'Giấy tờ đã nộp', lines }];
}

/** The body that has the dossier after this entry: the one that took it in. */
function receiverOf(issued: Issued): PaperIssuer | undefined {
  const { procedure, entry, facts } = issued;
  const [seat] = (procedure.states as Readonly<Record<string, StateDef>>)[entry.toState]?.handledBy ?? [];
  const party = seat?.slice(0, seat.indexOf('.')) as PartyKey | undefined;
  const id = party && procedure.parties(facts).units[party];
  return id === undefined ? undefined : issuerOf(issued, id);
}

const supplementRequest: PaperDefinition = (issued) => {
  const answer = after(issued).find(({ event }) => event === 'RESUBMIT' || event === 'SUPPLEMENT_TIMEOUT');
  return {
    addressees: toMember(issued),
    parts: [
      { kind: 'text', text: 'Hồ sơ của đồng chí cần bổ sung trước khi được xem xét tiếp.' },
      { kind: 'lines', lines: aboutDossier(issued) },
      { ...saidLines(issued), ...(issued.input === undefined ? {} : { heading: 'Nội dung cần bổ sung' }) },
    ],
    standing: inForce,
    notes: [
      ...(answer?.event === 'RESUBMIT' ? [`Đã nộp bổ sung ngày ${formatDate(dateOf(answer.at))}.`] : []),
      ...(answer?.event === 'SUPPLEMENT_TIMEOUT'
        ? [`Hồ sơ đã đóng ngày ${formatDate(dateOf(answer.at))} vì không bổ sung.`]
        : []),
      ownLayout,
    ],
  };
};

const refusalNotice: PaperDefinition = (issued) => ({
  addressees: toMember(issued),
  parts: [
    { kind: 'text', text: 'Hồ sơ của đồng chí không được chấp nhận.' },
    { kind: 'lines', lines: aboutDossier(issued) },
    { ...saidLines(issued), ...(issued.input === undefined ? {} : { heading: 'Lý do và căn cứ' }) },
  ],
  notes: [ownLayout],
});

const minutesExtract: PaperDefinition = (issued) => ({
  ...optional('number', asText(issued.input, 'minutesNo')),
  parts: [{ kind: 'lines', lines: aboutDossier(issued) }, saidLines(issued)],
  notes: [ownLayout],
});

/** A property that is left out where there is nothing to say. */
export const optional = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  // A computed key widens to string.
  (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: Value };

/** An answer that is text. */
export const asText = (input: unknown, name: string): string | undefined => {
  const value = isRecord(input) ? input[name] : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** The papers that every procedure issues alike. */
export const commonPapers: PaperDefinitions = {
  receipt,
  'supplement-request': supplementRequest,
  'refusal-notice': refusalNotice,
  'minutes-extract': minutesExtract,
};
