/** What stands in the gaps of a sentence. */
export type Params = Readonly<Record<string, string | number>>;

/** Puts values into the `{…}` of a sentence; gaps without a value stay as they are. */
export const fill = (template: string, params: Params = {}): string =>
  template.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(params, name) ? String(params[name]) : gap));
