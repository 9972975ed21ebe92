import type { Case, CaseStep, Player } from '../../model/case.ts';

/** A worked case of an administration table: what differs from the usual register, and the steps before the request. */
export interface AdministrationCase extends Omit<Case, 'given'> {
  readonly given: {
    readonly register?: Readonly<Record<string, unknown>>;
    /** Who opened the dossier. */
    readonly openedBy?: Player;
    readonly steps: readonly CaseStep[];
  };
}
