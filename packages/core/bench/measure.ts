/** What one run took: time, and how much more memory is held after it than before. */
export interface Measured<T> {
  readonly result: T;
  readonly ms: number;
  readonly heldMiB: number;
}

/** Runs something once, with the garbage collected before and after where Node was started with --expose-gc. */
export function measured<T>(run: () => T): Measured<T> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const result = run();
  const ms = performance.now() - start;
  globalThis.gc?.();
  return { result, ms, heldMiB: (process.memoryUsage().heapUsed - before) / 1_048_576 };
}

/** A line of a table: cells to the right, one width. */
export const line = (...cells: readonly (string | number)[]): string =>
  cells.map((cell) => String(cell).padStart(18)).join('');

/** A number with thin groups: `1 234 567`. */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en').replaceAll(',', ' ');
