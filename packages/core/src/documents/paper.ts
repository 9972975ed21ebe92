import type { Basis } from '../law/basis.ts';
import type { IsoDate } from '../model/dates.ts';

/** What a paper says, as data. Whoever shows or prints it adds the layout and nothing else. */
export interface Paper {
  /** The id of the document in its dossier, or a name of the paper where no dossier issued it. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly issuer?: PaperIssuer;
  readonly number?: string;
  readonly on: IsoDate;
  /** The day as official papers write it: `ngày 05 tháng 01 năm 2026`. */
  readonly dated: string;
  readonly addressees: readonly string[];
  readonly parts: readonly PaperPart[];
  /** Who answers for the paper; the boxes of an introduction carry their own. */
  readonly signatures: readonly PaperSignature[];
  readonly standing: PaperStanding;
  readonly notes: readonly string[];
  /** What the step rests on, whatever its kind. */
  readonly basis?: Basis;
  /** The line that names the law; there is none where the step rests on our own decision. */
  readonly ground?: string;
  /** The code of the dossier, by which the paper is verified. */
  readonly code?: string;
  readonly orientation: 'portrait' | 'landscape';
}

/** The body that issued a paper, and the one directly above it. */
export interface PaperIssuer {
  readonly name: string;
  readonly above?: string;
}

/** Whether the paper may still be relied on. */
export type PaperStanding =
  | { readonly kind: 'in-force' }
  | { readonly kind: 'draft'; readonly says: string }
  | { readonly kind: 'ended'; readonly says: string };

/** A part of the text of a paper. */
export type PaperPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'lines'; readonly heading?: string; readonly lines: readonly PaperLine[] }
  | { readonly kind: 'boxes'; readonly boxes: readonly PaperBox[] }
  | PaperTable;

/** A label and what stands beside it; without a value it is a line to be filled in by hand. */
export interface PaperLine {
  readonly label: string;
  readonly value?: string;
  /** May share a row with its neighbour: a number, a day. */
  readonly short?: true;
}

/** A box (ô) of an introduction paper: signed, or still empty. */
export interface PaperBox {
  readonly heading: string;
  readonly lines: readonly PaperLine[];
  readonly signature?: PaperSignature;
  /** Nobody has signed it yet. */
  readonly unsigned?: true;
}

/** Who signed, for whom, in which office. Pictures of signature and seal are found by the two ids. */
export interface PaperSignature {
  readonly office: string;
  readonly organization?: string;
  readonly organizationId?: string;
  readonly name: string;
  readonly personId?: string;
  readonly on: IsoDate;
}

/** A table of a report or a book. */
export interface PaperTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Printed at the foot, in the same columns. */
  readonly totals?: readonly string[];
}

export interface PaperColumn {
  readonly label: string;
  /** Figures stand to the right. */
  readonly numeric?: true;
}
