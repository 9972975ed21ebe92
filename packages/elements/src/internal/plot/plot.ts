/** How the marks of a series look. They differ in more than colour: full, hollow, striped for what is done, striped the other way for what is late. */
export type PlotLook = 'full' | 'hollow' | 'done' | 'late';

/** One thing that is counted. */
export interface PlotSeries {
  readonly label: string;
  readonly look: PlotLook;
}

/** One week, or one unit: a number for each series, in their order. */
export interface PlotRow {
  readonly label: string;
  readonly values: readonly number[];
  /** Stands below the label in small words. */
  readonly remark?: string;
}

/** What is drawn. The table beside it says the same in full; the plot is one picture to a screen reader. */
export interface Plot {
  /** What the picture shows, in a sentence. */
  readonly says: string;
  readonly series: readonly PlotSeries[];
  readonly rows: readonly PlotRow[];
  /** The values of a row lie end to end and are parts of one whole. */
  readonly stacked?: true;
}

/** The value that fills the whole length of a bar; at least one, so that nothing is divided by zero. */
export function fullLength({ rows, stacked }: Plot): number {
  const longest = rows.map(({ values }) =>
    stacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(0, ...values),
  );
  return Math.max(1, ...longest);
}

/** A share of the full length as SVG writes it: `12.5%`. */
export const percent = (value: number, full: number): string => `${Math.round((1000 * value) / full) / 10}%`;
