import { fault } from '../problems.ts';

type Body = Readonly<Record<string, unknown>>;

const wrong = (says: string) => fault('BAD_REQUEST', { detail: says });

/** Refuses a body with members that the operation does not know. */
export function onlyNamed(body: Body, names: readonly string[]): void {
  if (Object.keys(body).some((name) => !names.includes(name))) throw wrong(`The body has: ${names.join(', ')}.`);
}

/** A text of a body, trimmed, of a length. */
export function textIn(body: Body, name: string, { least = 1, most = 200 } = {}): string {
  const value = body[name];
  const text = typeof value === 'string' ? value.normalize('NFC').trim() : undefined;
  if (text === undefined || text.length < least || text.length > most || /[\p{Cf}\p{Cs}]/u.test(text))
    throw wrong(`${name} is a text of ${least} to ${most} characters.`);
  return text;
}

/** The same, where nothing need be said. */
export const optionalTextIn = (body: Body, name: string, limits?: { least?: number; most?: number }) =>
  body[name] === undefined ? undefined : textIn(body, name, limits);

/** A day of a body. */
export function dayIn(body: Body, name: string): string {
  const value = body[name];
  if (!isDay(value)) throw wrong(`${name} is a day, YYYY-MM-DD.`);
  return value;
}

/** A day in the address; another one if it is not asked for. */
export function dayAsked(url: URL, otherwise: string): string {
  const on = url.searchParams.get('on');
  if (on === null) return otherwise;
  if (!isDay(on)) throw wrong('on is a day, YYYY-MM-DD.');
  return on;
}

const isDay = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);
