import { fault } from '../problems.ts';

const monthShape = /^(?:20[1-9]\d|2100)-(?:0[1-9]|1[0-2])$/;

/** A month of the address or of a body; 400 for what is none, or lies before there were dues to speak of. */
export function monthIn(value: unknown): string {
  if (typeof value !== 'string' || !monthShape.test(value)) throw fault('BAD_REQUEST', { detail: 'month is YYYY-MM.' });
  return value;
}

/** The id of an organization or a person. */
export function idIn(name: string, value: unknown): string {
  if (typeof value !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9_.@-]{0,79}$/.test(value))
    throw fault('BAD_REQUEST', { detail: `${name} is an id.` });
  return value;
}

/** A year of the address. */
export function yearIn(value: string | null): number {
  if (value === null || !/^20[1-9]\d$/.test(value)) throw fault('BAD_REQUEST', { detail: 'year is 2010 to 2099.' });
  return Number(value);
}

/** A body that has these members and no others. */
export function onlyOf(value: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const unknown = Object.keys(value).find((name) => !names.includes(name));
  if (unknown !== undefined) throw fault('BAD_REQUEST', { detail: `There is no "${unknown.slice(0, 80)}" here.` });
}
