import { fault } from '../problems.ts';

/** The longest address that is read. */
const longest = 4096;

/** The address of a request, if it can mean but one thing: no parameter twice, no sign that a store cannot keep. */
export function addressOf(request: Request): URL {
  if (request.url.length > longest) throw fault('URI_TOO_LONG');
  const url = new URL(request.url);
  const names = new Set<string>();
  for (const [name, value] of url.searchParams) {
    if (names.has(name)) throw fault('BAD_REQUEST', { detail: 'A parameter stands in the address twice.' });
    if (`${name}${value}`.includes('\0')) throw fault('BAD_REQUEST', { detail: 'The address has the sign NUL.' });
    names.add(name);
  }
  return url;
}

/** Whether a parameter of the address is a day or a month. */
export const namesDay = (url: URL): boolean =>
  [...url.searchParams.values()].some((value) => /^\d{4}-\d{2}(-\d{2})?$/.test(value));
