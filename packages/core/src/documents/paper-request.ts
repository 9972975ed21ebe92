import type { PaperIssuer } from './paper.ts';
import type { LogEntry } from '../model/dossier.ts';

/** A dossier as far as its papers are read from it. What its reader may not see is missing, and the paper says so. */
export interface PaperSource {
  readonly facts: unknown;
  readonly log: readonly LogEntry[];
}

/** What a dossier does not know itself. */
export interface PaperOptions {
  /** The name of an organization and of the body above it; without it, ids are printed. */
  readonly organization?: (id: string) => PaperIssuer | undefined;
  /** A word that the host puts in the place of the table's, by its key in the locales. */
  readonly word?: (key: string, vietnamese: string) => string;
  /** What the member database says of the member; what is missing stays a line to be filled in by hand. */
  readonly member?: PaperMember;
}

/** Particulars of a member, by the names of the data dictionary; days as `YYYY-MM-DD`. */
export interface PaperMember {
  readonly birthDate?: string;
  readonly sex?: string;
  readonly nativePlace?: string;
  readonly admittedOn?: string;
  readonly officialOn?: string;
  readonly cardNo?: string;
  readonly currentAddress?: string;
}
