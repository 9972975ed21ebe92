import type { Case, CaseStep, Player } from '../../../model/case.ts';

/** A worked case of the residence comment: what the registers say, and the steps before the request. */
export interface CommentCase extends Omit<Case, 'given'> {
  readonly given: {
    readonly register?: Readonly<Record<string, unknown>>;
    /** Who opened the dossier; the member unless said otherwise. */
    readonly openedBy?: Player;
    readonly steps: readonly CaseStep[];
  };
}
