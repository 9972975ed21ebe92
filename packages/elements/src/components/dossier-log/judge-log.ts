import type { LogView } from '@tthc-dang/core';
import { genesisHash, hashOf, type Verdict } from '@tthc-dang/core/log';

/** What a reader's own device finds of a log: whole, whole as far as it is shown, or broken at an entry. */
export type Judgement =
  | { readonly kind: 'whole' }
  | { readonly kind: 'partly'; readonly hidden: number }
  | { readonly kind: 'broken'; readonly seq: number; readonly problem: Exclude<Verdict, { ok: true }>['problem'] };

/**
 * Judges the chain as a reader has it. Answers that are kept from the reader cannot be hashed again, but the entry after them
 * still names their hash, so the chain as such is judged in full.
 */
export function judgeLog({ entries, intact }: LogView): Judgement {
  if (entries.length === 0) return { kind: 'broken', seq: 0, problem: 'empty' };
  let [before, hidden] = [genesisHash, 0];
  for (const [seq, entry] of entries.entries()) {
    if (entry.seq !== seq) return { kind: 'broken', seq, problem: 'sequence' };
    if (entry.prevHash !== before) return { kind: 'broken', seq, problem: 'chain' };
    if (hashOf(entry) !== entry.hash) {
      // Kept back are the answers of a step, and facts at the opening. What the server itself finds broken is broken.
      const isKeptBack = entry.input === null || entry.event === 'OPEN';
      if (!isKeptBack || !intact) return { kind: 'broken', seq, problem: 'hash' };
      hidden += 1;
    }
    before = entry.hash;
  }
  return hidden === 0 ? { kind: 'whole' } : { kind: 'partly', hidden };
}
