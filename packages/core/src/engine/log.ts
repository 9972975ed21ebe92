import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { LogEntry } from '../model/dossier.ts';

/** The hash before the first entry. */
export const genesisHash = '0'.repeat(64);

/** The SHA-256 of an entry in canonical JSON (RFC 8785), hexadecimal; the same bytes give the same digest in Web Crypto. */
export function hashOf(entry: LogEntry): string {
  mustBeRecord(entry, 'log entry');
  const { hash: _, ...hashed } = entry;
  return bytesToHex(sha256(utf8ToBytes(canonical(hashed))));
}

function canonical(entry: object): string {
  try {
    return canonicalize(entry) ?? '';
  } catch (cause) {
    // Half a character, a number that is none, a circle: canonical JSON knows none of them.
    throw new InvalidInputError('log entry', ['no canonical JSON'], { cause });
  }
}

/** The entry with its hash. */
export const sealed = (entry: Omit<LogEntry, 'hash'>): LogEntry => ({ ...entry, hash: hashOf({ ...entry, hash: '' }) });

/** Whether a log is whole; if not, the first broken entry and what is wrong with it. */
export type Verdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly seq: number; readonly problem: 'sequence' | 'chain' | 'hash' | 'empty' };

/**
 * Checks the chain of a log from its first entry.
 *
 * A change, a removal or an insertion anywhere but at the very end is found. An end that was cut off is found by
 * comparing the last hash with one noted elsewhere.
 */
export function verifyLog(log: readonly LogEntry[]): Verdict {
  mustBeRecords(log, 'log');
  if (log.length === 0) return { ok: false, seq: 0, problem: 'empty' };
  let prevHash = genesisHash;
  for (const [seq, entry] of log.entries()) {
    if (entry.seq !== seq) return { ok: false, seq, problem: 'sequence' };
    if (entry.prevHash !== prevHash) return { ok: false, seq, problem: 'chain' };
    if (!hasItsHash(entry)) return { ok: false, seq, problem: 'hash' };
    prevHash = entry.hash;
  }
  return { ok: true };
}

function hasItsHash(entry: LogEntry): boolean {
  try {
    return hashOf(entry) === entry.hash;
  } catch (error) {
    // What cannot be hashed was never an entry.
    if (error instanceof InvalidInputError) return false;
    throw error;
  }
}
