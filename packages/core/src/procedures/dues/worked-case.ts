import type { Seat } from '../../model/actor.ts';

/** Who acts in a case of dues. The finance officer and the secretary may be the member; one person may hold both offices. */
export type DuesPlayer =
  | Seat
  | 'stranger'
  | 'member-as-finance'
  | 'member-as-leader'
  | 'finance-and-secretary'
  | 'filer';

/** One request of a case. */
export interface DuesStep {
  readonly event: string;
  readonly by: DuesPlayer;
  readonly input?: Readonly<Record<string, unknown>>;
  readonly on?: string;
}

/** A worked case of a table of dues: what went before, what is asked, and the answer. */
export interface DuesCase {
  readonly id: string;
  /** In Vietnamese: what it shows, in a sentence. */
  readonly title: string;
  readonly shows: readonly string[];
  readonly given: {
    /** What the dossier knows at its opening, where it differs from the ordinary one. */
    readonly facts?: Readonly<Record<string, unknown>>;
    readonly steps: readonly DuesStep[];
  };
  readonly when: DuesStep;
  readonly then: { readonly to: string } | { readonly refused: readonly string[] };
}

/** A case in one line. */
export const duesCase = (
  id: string,
  title: string,
  shows: readonly string[],
  given: DuesCase['given'],
  when: DuesStep,
  then: DuesCase['then'],
  // eslint-disable-next-line unicorn/no-thenable -- a case says given, when, then; nobody awaits it
): DuesCase => ({ id, title, shows, given, when, then });

/** Each accepted step, tried by somebody who has no part in the dossier. */
export const withStrangers = (worked: readonly DuesCase[]): readonly DuesCase[] => [
  ...worked,
  ...worked
    .filter(({ then }) => 'to' in then)
    .map(({ id, title, shows, given, when }) =>
      duesCase(
        `${id}-by-stranger`,
        `Người ngoài không được: ${title}`,
        shows.filter((code) => code.startsWith('P3')),
        given,
        { ...when, by: 'stranger' },
        { refused: ['NOT_ALLOWED'] },
      ),
    ),
];
