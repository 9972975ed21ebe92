/**
 * A backup is a gzip file of JSON lines. The first line is the header below; then comes one line for each piece of the store,
 * an `Item` with the bytes of files as base64; the last line is the footer, with the SHA-256 of all lines before it.
 */
export const format = 'tthc-dang/backup';

/** Goes up when an older program could not read what is written. */
export const formatVersion = 1;

/** The first line. */
export interface Header {
  readonly format: typeof format;
  readonly version: number;
  readonly createdAt: string;
}

/** The last line. */
export interface Footer {
  readonly kind: 'end';
  readonly items: number;
  readonly sha256: string;
}

/** What went through, by kind. */
export type Counts = Readonly<Record<string, number>>;

/** A file that is no backup, is damaged, or holds what does not fit together. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
