/** What a line of the table names as serving it. */
export interface Named {
  readonly kind: 'element' | 'story' | 'operation' | 'scenario' | 'file';
  readonly name: string;
}

/** One thing the plans ask for, as the table has it. */
export interface Requirement {
  /** `R8`. */
  readonly id: string;
  readonly asked: string;
  readonly names: readonly Named[];
  /** What is missing, or why nothing serves it; empty where all is served. */
  readonly reason: string;
}
