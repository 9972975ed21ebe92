import { DefinitionError } from '../errors/index.ts';
import type { Basis } from '../law/basis.ts';
import { dateOf, type IsoDate } from '../model/dates.ts';
import type { LogEntry } from '../model/dossier.ts';
import { mustBeRecord, mustBeRecords, mustBeText } from '../model/must-be.ts';
import type { AnyMove, AnyProcedure } from '../model/procedure.ts';
import type { PaperIssuer } from './paper.ts';
import type { PaperOptions, PaperSource } from './paper-request.ts';

/** A document of a dossier with everything its text is made from. */
export interface Issued {
  readonly id: string;
  /** The key of the paper in the table. */
  readonly paper: string;
  readonly procedure: AnyProcedure;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly log: readonly LogEntry[];
  /** The entry that issued it. */
  readonly entry: LogEntry;
  /** What came with that entry; `undefined` where the reader may not read it. */
  readonly input: Readonly<Record<string, unknown>> | undefined;
  readonly on: IsoDate;
  readonly basis: Basis | undefined;
  readonly options: PaperOptions;
  readonly nameOf: (organizationId: string) => string;
}

/** Finds a document by its id, `<seq>-<paper>`, in the log that issued it. */
export function issuedDocument(
  procedure: AnyProcedure,
  { facts, log }: PaperSource,
  documentId: string,
  options: PaperOptions,
): Issued {
  mustBeText(documentId, 'document id');
  mustBeRecord(facts, 'facts of a dossier');
  mustBeRecords(log, 'log');
  const dash = documentId.indexOf('-');
  const [seq, paper] = [documentId.slice(0, dash), documentId.slice(dash + 1)];
  const entry = log.find((one) => String(one.seq) === seq && one.documentIds.includes(paper));
  if (!entry) throw new DefinitionError([`The log of this dossier issued no document "${documentId}".`]);
  return {
    id: documentId,
    paper,
    procedure,
    // Facts of any table are a strict object of named facts.
    facts: facts as Readonly<Record<string, unknown>>,
    log,
    entry,
    input: isRecord(entry.input) ? entry.input : undefined,
    on: dateOf(entry.at),
    basis: basisOf(procedure, entry),
    options,
    nameOf: (id) => options.organization?.(id)?.name ?? id,
  };
}

/** What the row rests on that allowed an entry. */
export const basisOf = (procedure: AnyProcedure, entry: LogEntry): Basis | undefined =>
  (procedure.moves as readonly AnyMove<unknown, string, any>[]).find(({ row }) => row === entry.row)?.basis;

/** The body that issued a document: that of the seat under which its author acted. */
export const issuerOf = ({ entry, options }: Issued, id = entry.orgId): PaperIssuer | undefined =>
  id === undefined ? undefined : (options.organization?.(id) ?? { name: id });

/** The entries after the document was issued. */
export const after = ({ log, entry }: Issued): readonly LogEntry[] => log.filter(({ seq }) => seq > entry.seq);

/** A fact that is text, where the reader may see it. */
export const textFact = ({ facts }: Pick<Issued, 'facts'>, name: string): string | undefined => {
  const value = facts[name];
  return typeof value === 'string' ? value : undefined;
};

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
