import { caseBooks, type WorkedCase } from '@tthc-dang/core/cases';
import type { Backend } from '../backend.ts';
import { Findings } from '../finding.ts';
import { Course } from '../course.ts';
import { prepare, type Ready } from '../play.ts';
import { Stage } from '../stage.ts';

/** A promise of the contract that belongs to no row: how it is tried, and which requirements it serves. */
export interface ProtocolCheck {
  readonly id: string;
  /** In Vietnamese: what must be so. */
  readonly title: string;
  /** Requirements of the roll-out plans, and chapters of the contract. */
  readonly shows: readonly string[];
  readonly run: (trial: ProtocolTrial) => Promise<void>;
}

/** What a check works with: dossiers of the official transfer at any point of a worked case. */
export interface ProtocolTrial {
  readonly backend: Backend;
  readonly findings: Findings;
  /** The data set and the dossier just before the last step of a worked case. */
  before(caseId: string): Promise<Ready & { readonly when: WorkedCase['when']; readonly again: () => Stage }>;
}

/** A trial of the protocol on a backend. */
export const protocolTrial = (backend: Backend, findings: Findings): ProtocolTrial => ({
  backend,
  findings,
  before: async (caseId) => {
    const book = caseBooks.find(({ procedure }) => procedure.id === 'official-transfer')!;
    const worked = book.cases.find(({ id }) => id === caseId);
    if (!worked) throw new Error(`No worked case is called ${caseId}.`);
    const way = new Findings();
    const ready = await prepare(new Course(new Stage(backend, book, worked.given), book, worked, way));
    // The same data set, with nothing uploaded yet.
    return { ...ready, when: worked.when, again: () => ready.stage.beside() };
  },
});
