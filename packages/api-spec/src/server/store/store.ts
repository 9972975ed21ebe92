import type { Draft, Instant, IsoDate, LogEntry, NotificationIntent, Office, Organization } from '@tthc-dang/core';
import type { Member } from '../register/member.ts';
import type { Item } from './item.ts';
import type { CollectionName, Collections, KeptQuery, KeptRecord } from './collections.ts';

/** A dossier as it is stored: the replay of its log, and the columns that lists are made from. */
export interface DossierRecord {
  readonly id: string;
  readonly procedure: string;
  readonly tableVersion: IsoDate;
  readonly policyVersion: string;
  readonly revision: number;
  readonly state: string;
  readonly facts: unknown;
  readonly final: boolean;
  readonly memberId: string;
  readonly memberName: string;
  readonly initiatorId: string;
  readonly code?: string;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
  readonly submittedOn?: IsoDate;
  /** The nearest deadline of the step. */
  readonly dueOn?: IsoDate;
  /** The nearest deadline at which the system acts. */
  readonly lapsesOn?: IsoDate;
  readonly assignee?: string;
  /** The organization in whose book it stands. */
  readonly unitId?: string;
  /** The month of the book, YYYY-MM. */
  readonly month?: string;
  /** Name and code without accents. */
  readonly search: string;
  /** The organizations whose officers may read it. */
  readonly readers: readonly string[];
  /** The seats that have it now. */
  readonly handlers: readonly SeatAt[];
}

/** An office in an organization. */
export interface SeatAt {
  readonly organizationId: string;
  readonly office: Office;
}

/** Which dossiers a list shows. Conditions are joined by "and". */
export interface DossierQuery {
  /** Whoever asks: their own dossiers and those of these organizations. */
  readonly visibleTo?: { readonly personId: string; readonly organizationIds: readonly string[] };
  readonly heldBy?: readonly SeatAt[];
  readonly assignee?: string;
  readonly memberId?: string;
  readonly procedure?: string;
  readonly state?: string;
  /** Of any of these procedures. */
  readonly procedures?: readonly string[];
  /** In any of these states. */
  readonly states?: readonly string[];
  /** In the book of any of these organizations. */
  readonly unitIds?: readonly string[];
  /** Of this month of the book. */
  readonly month?: string;
  readonly open?: true;
  readonly openedBefore?: Instant;
  /** Submitted on this day or later. */
  readonly submittedFrom?: IsoDate;
  /** Submitted on this day or earlier. */
  readonly submittedTo?: IsoDate;
  /** Due on this day or later. */
  readonly dueFrom?: IsoDate;
  /** Due before this day. */
  readonly dueBefore?: IsoDate;
  /** With a deadline before this day at which the system acts. */
  readonly lapsesBefore?: IsoDate;
  /** Words that the name or the code contains, without accents. */
  readonly words?: readonly string[];
  readonly after?: DossierPosition;
  readonly limit: number;
}

/** A dossier as reports count it: its columns alone, so that many can be read at once. */
export interface DossierLine {
  readonly id: string;
  readonly procedure: string;
  readonly state: string;
  readonly final: boolean;
  readonly unitId?: string;
  readonly submittedOn?: IsoDate;
  readonly dueOn?: IsoDate;
  /** When it came to its end. */
  readonly endedAt?: Instant;
  /** The organization that has it now. */
  readonly heldBy?: string;
}

/** Where a page ended: lists are in order of deadline, then the newest first. */
export interface DossierPosition {
  readonly due: IsoDate;
  readonly openedAt: Instant;
  readonly id: string;
}

/** A line of a list sorts by this day; what has no deadline comes last. */
export const dueOf = ({ dueOn }: { readonly dueOn?: IsoDate }): IsoDate => dueOn ?? '9999-12-31';

/** A working copy with its owner. */
export interface DraftRecord extends Draft {
  readonly dossierId: string;
  readonly personId: string;
}

/** A stored file without its bytes. */
export interface AttachmentRecord {
  readonly id: string;
  readonly dossierId: string;
  readonly ownerId: string;
  readonly name: string;
  readonly type: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly size: number;
  readonly sha256: string;
  readonly createdAt: Instant;
}

/** The answer that a key has got, so that a repeated request gets the same one. */
export interface AnsweredRequest {
  readonly personId: string;
  readonly key: string;
  /** Digest of operation and body. */
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly at: Instant;
}

/** What waits to be delivered to somebody. */
export interface OutboxRecord extends NotificationIntent {
  readonly seq: number;
  readonly at: Instant;
}

/** Everything a transaction may read. Whatever it returns is not to be changed. */
export interface Reader {
  dossier(id: string): Promise<DossierRecord | undefined>;
  log(dossierId: string): Promise<readonly LogEntry[]>;
  dossiers(query: DossierQuery): Promise<{ readonly items: readonly DossierRecord[]; readonly total: number }>;
  /** Everything that answers a query, as lines of a report, in no order. */
  lines(query: Omit<DossierQuery, 'after' | 'limit'>): Promise<readonly DossierLine[]>;
  draft(dossierId: string, personId: string): Promise<DraftRecord | undefined>;
  attachment(id: string): Promise<AttachmentRecord | undefined>;
  attachmentBytes(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  attachments(dossierId: string): Promise<readonly AttachmentRecord[]>;
  answered(personId: string, key: string): Promise<AnsweredRequest | undefined>;
  /** Newest first; `before` is the `seq` of the last one read. */
  outbox(
    to: { readonly personId: string; readonly seats: readonly SeatAt[] },
    limit: number,
    before?: number,
  ): Promise<{ readonly items: readonly OutboxRecord[]; readonly total: number }>;
  /** The same array as long as nothing changed, so that an index over it can be kept. */
  organizations(): Promise<readonly Organization[]>;
  member(id: string): Promise<Member | undefined>;
  membersOf(cellIds: readonly string[]): Promise<readonly Member[]>;
  members(): Promise<readonly Member[]>;
  setting(name: string): Promise<string | undefined>;
  kept<Name extends CollectionName>(collection: Name, id: string): Promise<Collections[Name] | undefined>;
  /** A page of a collection, by `sort` and then `id`; `total` counts all pages. */
  list<Name extends CollectionName>(
    collection: Name,
    query: KeptQuery,
  ): Promise<{ readonly items: readonly Collections[Name][]; readonly total: number }>;
  /** Everything but settings, piece by piece, for a backup. */
  items(): AsyncIterable<Item>;
}

/** What a writing transaction may do besides. */
export interface Writer extends Reader {
  putDossier(record: DossierRecord): Promise<void>;
  /** Entries are only ever added. */
  appendLog(dossierId: string, entries: readonly LogEntry[]): Promise<void>;
  putDraft(draft: DraftRecord): Promise<void>;
  deleteDraft(dossierId: string, personId: string): Promise<void>;
  putAttachment(record: AttachmentRecord, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  deleteAttachment(id: string): Promise<void>;
  putAnswered(answer: AnsweredRequest): Promise<void>;
  forgetAnswered(before: Instant): Promise<void>;
  /** Stores what is not yet there under its key. */
  tell(intents: readonly NotificationIntent[], at: Instant): Promise<void>;
  putOrganizations(organizations: readonly Organization[]): Promise<void>;
  putMember(member: Member): Promise<void>;
  putSetting(name: string, value: string): Promise<void>;
  /** Puts a record into a collection, in the place of one with the same id. */
  keep<Name extends CollectionName>(collection: Name, record: Collections[Name]): Promise<void>;
  drop<Name extends CollectionName>(collection: Name, id: string): Promise<void>;
  /** The next running number of a sequence, from 1. */
  next(sequence: string): Promise<number>;
  /** Sets the number that a sequence has given out last. */
  putSequence(sequence: string, number: number): Promise<void>;
}

/** The contents of a store as plain data, to move a scenario from one store to another. */
export interface Snapshot {
  readonly organizations: readonly Organization[];
  readonly members: readonly Member[];
  readonly dossiers: readonly { readonly record: DossierRecord; readonly log: readonly LogEntry[] }[];
  readonly drafts: readonly DraftRecord[];
  readonly attachments: readonly { readonly record: AttachmentRecord; readonly bytes: Uint8Array<ArrayBuffer> }[];
  readonly outbox: readonly (NotificationIntent & { readonly at: Instant })[];
  readonly sequences: Readonly<Record<string, number>>;
  /** Missing in snapshots from before there were collections. */
  readonly kept?: readonly KeptRecord[];
}

/**
 * Where the server keeps everything. Writing transactions have the effect of running one at a time, however many instances
 * there are; what throws leaves no trace. Where two collide the later one runs again from its beginning, so the work of a
 * write does nothing that its writer does not take back.
 */
export interface Store {
  read<T>(work: (reader: Reader) => Promise<T>): Promise<T>;
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Replaces all data, or none if it fails. Settings are the server's own and stay. */
  load(data: Snapshot | AsyncIterable<Item>): Promise<void>;
  /** Runs a job while no other of its name runs, here or in another instance; it waits for its turn. */
  alone<T>(name: string, job: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
