const longest = 80;

/** A value as an error quotes it: short, and quoted without fail, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longest));
  // Objects without a prototype cannot be converted, and what others say of themselves may be of any length.
  if (Object(value) === value) return Array.isArray(value) ? 'a list' : `this ${typeof value}`;
  return String(value).slice(0, longest);
}
