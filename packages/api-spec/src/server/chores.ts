import type { Instant } from '@tthc-dang/core';
import { endTerms } from './register/end-terms.ts';
import { expireRequests } from './dues/expire-requests.ts';
import { openDuePeriods } from './dues/open-due-periods.ts';
import { splitBooks } from './dues/split-books.ts';
import { runJobs } from './jobs/run-jobs.ts';
import type { Store } from './store/store.ts';

/** What time brings about that hangs on no clock of a dossier; says how many dossiers moved. */
export type Chore = (store: Store, at: Instant, report: (cause: unknown) => void) => Promise<number>;

/** What every sweep does besides the deadlines of dossiers. */
export const chores: readonly Chore[] = [expireRequests, splitBooks, openDuePeriods, runJobs, endTerms];
