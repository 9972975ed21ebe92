import { fault } from '../problems.ts';

/** How many items a page has: 20 unless asked, 100 at most. */
export function limitIn(url: URL): number {
  const asked = url.searchParams.get('limit');
  if (asked === null) return 20;
  if (!/^\d{1,3}$/.test(asked) || Number(asked) < 1 || Number(asked) > 100)
    throw fault('BAD_REQUEST', { detail: 'limit is 1 to 100.' });
  return Number(asked);
}

/** A place in a list as a word for the address. */
export const cursorOf = (place: readonly (string | number)[]): string =>
  btoa(JSON.stringify(place)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** The place that a cursor stands for: as many parts as the list has. */
export function placeIn(url: URL, parts: number): readonly string[] | undefined {
  const cursor = url.searchParams.get('cursor');
  if (cursor === null) return undefined;
  try {
    const place: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
    if (Array.isArray(place) && place.length === parts) return place.map(String);
  } catch {
    // Falls through: what cannot be read was not given out by us.
  }
  throw fault('BAD_REQUEST', { detail: 'This cursor was not given out here.' });
}

/** One of a closed list of values of a parameter. */
export function oneOf<const Value extends string>(url: URL, name: string, values: readonly Value[]): Value | undefined {
  const asked = url.searchParams.get(name);
  if (asked === null) return undefined;
  const value = values.find((one) => one === asked);
  if (value === undefined) throw fault('BAD_REQUEST', { detail: `${name} is one of ${values.join(', ')}.` });
  return value;
}
