const longest = 80;

/** A value as an error quotes it: short, and quoted without fail, whatever it is. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
  // Objects without a prototype cannot be converted, and what others say of themselves may be of any length.
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = String(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
