import type { Journey } from '../seed/cast.ts';
import type { Stage } from './stage.ts';

/** A named data set: what it shows, and how it comes about. `build` returns the dossier it is about. */
export interface ScenarioPlan {
  readonly label: string;
  /** Who takes part, where it is a transfer. */
  readonly journey?: Journey;
  readonly build: (at: Stage) => Promise<string>;
}
