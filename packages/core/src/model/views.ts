import type { Assignment } from './actor.ts';
import type { ClockReading } from './clock-reading.ts';
import type { Instant, IsoDate } from './dates.ts';
import type { LogEntry } from './dossier.ts';
import type { Organization } from './organization.ts';
import type { Refusal } from './refusal.ts';
import type { Task } from './task.ts';

/** An organization that has a dossier now, and in which seats. */
export interface HandlerView {
  readonly organizationId: string;
  readonly organizationName: string;
  readonly offices: readonly string[];
}

/** A dossier as a line of a list. */
export interface DossierSummary {
  readonly id: string;
  readonly procedure: string;
  readonly procedureLabel: string;
  readonly code?: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly state: string;
  readonly stateLabel: string;
  readonly final: boolean;
  readonly revision: number;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
  readonly submittedOn?: IsoDate;
  /** The nearest deadline of the step; none while clocks stand still. */
  readonly dueOn?: IsoDate;
  readonly overdue: boolean;
  readonly handlers: readonly HandlerView[];
  readonly assignee?: string;
}

/** What happened, in words; internal notes are left out for the member. */
export interface TimelineItem {
  readonly seq: number;
  readonly at: Instant;
  readonly event: string;
  readonly label: string;
  readonly actorName: string;
  readonly seat: string;
  readonly organizationName?: string;
  readonly toState: string;
  readonly toStateLabel: string;
  /** What was said to the reader: a reason, a comment, an explanation. */
  readonly message?: string;
  readonly helper?: string;
}

/** A step that still lies ahead on the route. */
export interface StepAhead {
  readonly state: string;
  readonly label: string;
  readonly organizationName?: string;
}

/** A paper that the procedure issued. */
export interface DossierDocument {
  readonly id: string;
  readonly paper: string;
  readonly label: string;
  readonly on: IsoDate;
  readonly number?: string;
  readonly signerName?: string;
  readonly organizationName?: string;
}

/** The working copy of one person for one event: not yet an act, never part of the log. */
export interface Draft {
  readonly event: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly savedAt: Instant;
  /** The revision of the dossier on which it was begun. */
  readonly revision: number;
  /** The window or device that saved it last. */
  readonly copy?: string;
  /** Counts how often it was saved; absent in one that the service began. */
  readonly version?: number;
}

/** A working copy to save. */
export interface DraftInput extends Omit<Draft, 'savedAt' | 'version'> {
  /** The version that this copy goes on from, 0 for none: a later one of another window is not overwritten. */
  readonly after?: number;
}

/** A dossier as a person may see it. */
export interface DossierView extends DossierSummary {
  readonly tableVersion: IsoDate;
  readonly policyVersion: string;
  readonly channel: string;
  /** What is going on, to the member. */
  readonly explains: string;
  /** The facts, less what the reader may not see. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly clocks: readonly ClockReading[];
  readonly tasks: readonly Task[];
  readonly timeline: readonly TimelineItem[];
  readonly ahead: readonly StepAhead[];
  readonly documents: readonly DossierDocument[];
  readonly draft?: Draft;
}

/** A mandate with the name of its organization. */
export interface AssignmentView extends Assignment {
  readonly organizationName: string;
  readonly officeLabel: string;
}

/** Who is signed in, as the server knows it. */
export interface Me {
  readonly personId: string;
  readonly name: string;
  readonly account: 'active' | 'locked' | 'revoked';
  readonly assignments: readonly AssignmentView[];
  readonly cellId?: string;
  readonly cellName?: string;
  /** The server's clock; screens count deadlines from it, not from the device. */
  readonly now: Instant;
  readonly sessionEndsAt?: Instant;
}

/** An organization with the names of the bodies above it, nearest first. */
export interface OrganizationView extends Organization {
  readonly typeLabel: string;
  readonly path: readonly string[];
  /** The names that it, or one in whose place it stands, had before. */
  readonly formerNames?: readonly string[];
}

/** A member as far as an officer needs it to file on behalf. */
export interface MemberView {
  readonly id: string;
  readonly fullName: string;
  readonly cellId: string;
  readonly cellName: string;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Give it back to read on; absent on the last page. */
  readonly next?: string;
  readonly total: number;
}

/** A log as it is read, with the verdict on its chain. */
export interface LogView {
  readonly entries: readonly LogEntry[];
  readonly intact: boolean;
}

/** RFC 9457. `code` and `refusals` are ours. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: string;
  readonly refusals?: readonly Refusal[];
  /** 412: what the dossier looks like now. */
  readonly current?: DossierView;
  /** DRAFT_ELSEWHERE: the copy that another window or device saved. */
  readonly draft?: Draft;
  /** 401, 429, 503: seconds. */
  readonly retryAfter?: number;
}
