import { mustBeRecord, mustBeRecords } from '../model/must-be.ts';
import { dateOf, type Instant, type IsoDate } from '../model/dates.ts';
import type { DossierSummary } from '../model/views.ts';

/** A dossier as far as a report counts it. `DossierSummary` of the API gives one by `reportedOf`. */
export interface ReportedDossier {
  readonly procedure: string;
  /** The unit that it is counted for. */
  readonly unitId: string;
  readonly state: string;
  readonly final: boolean;
  /** Submitted; a draft is no dossier yet. */
  readonly submittedOn?: IsoDate;
  /** The day it came to a final state. */
  readonly closedOn?: IsoDate;
  /** The deadline of its step. */
  readonly dueOn?: IsoDate;
}

/** A dossier of the API as a report counts it, for the unit that has it unless another is named. */
export function reportedOf(
  dossier: Pick<DossierSummary, 'procedure' | 'state' | 'final' | 'submittedOn' | 'dueOn' | 'handlers'> & {
    readonly updatedAt: Instant;
  },
  unitId?: string,
): ReportedDossier {
  mustBeRecord(dossier, 'dossier');
  const { procedure, state, final, submittedOn, dueOn, updatedAt, handlers } = dossier;
  mustBeRecords(handlers, 'handlers');
  return {
    procedure,
    unitId: unitId ?? handlers[0]?.organizationId ?? '',
    state,
    final,
    ...(submittedOn === undefined ? {} : { submittedOn }),
    // The last entry of a closed dossier is the one that closed it.
    ...(final ? { closedOn: dateOf(updatedAt) } : {}),
    ...(dueOn === undefined ? {} : { dueOn }),
  };
}
