/** What a recipe makes: texts by file name, and what is left for a person to do. */
export interface NewFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly next: readonly string[];
}

/** `fee-table` as `FeeTable`. */
export const pascalCase = (name: string): string =>
  name.replaceAll(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());

/** `fee-table` as `feeTable`. */
export const camelCase = (name: string): string =>
  name.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
