/** Answers of an event, as they are sent. */
export type Answers = Readonly<Record<string, unknown>>;

/** An event where it can be sent: in which scenario, by whom, after what, with which answers. */
export interface Act {
  readonly procedure: string;
  readonly event: string;
  readonly scenario: string;
  readonly by: string;
  readonly input: Answers;
  /** Questions that a file answers; one is uploaded for each. */
  readonly files?: readonly string[];
  /** Questions that a picture answers. */
  readonly pictures?: readonly string[];
  /** Sent before it. */
  readonly first?: readonly (readonly [by: string, event: string, input: Answers])[];
  /** Somebody who may read the dossier and may not do this. */
  readonly notBy: string;
}

/** Acts of one procedure, on the scenarios of an area: `awaiting-cell` of `transfer` is `transfer/awaiting-cell`. */
export const actsOf = (procedure: string, area: string, acts: readonly Omit<Act, 'procedure'>[]): readonly Act[] =>
  acts.map((one) => ({ ...one, procedure, scenario: `${area}/${one.scenario}` }));
