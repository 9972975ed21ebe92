import { procedures, type IsoDate } from '@tthc-dang/core';
import { parseDate } from '@tthc-dang/core/dates';
import type { Milestone } from '@tthc-dang/core/readiness';
import type { Narrative } from '@tthc-dang/core/reports';
import { dayIn } from '../inbox/dossier-filter.ts';
import { oneOf } from '../http/paging.ts';
import { fault } from '../problems.ts';

/** The unit and the day that the address of a report names. */
export function unitAndDayIn(url: URL, today: IsoDate): { readonly unitId: string; readonly on: IsoDate } {
  const unitId = url.searchParams.get('unitId');
  if (!unitId || unitId.length > 64) throw fault('BAD_REQUEST', { detail: 'unitId is the id of an organization.' });
  return { unitId, on: dayIn(url, 'on') ?? today };
}

/** The plan that the address of a report names. */
export function planIn(url: URL): Milestone['plan'] {
  const plan = oneOf(url, 'plan', ['A', 'B']);
  if (plan === undefined) throw fault('BAD_REQUEST', { detail: 'plan is A or B.' });
  return plan;
}

/** How many weeks the address of a report names, and which procedure. */
export function weeksAndProcedureIn(url: URL): { readonly weeks: number; readonly procedure: string | undefined } {
  const [text, procedure] = [url.searchParams.get('weeks') ?? '12', url.searchParams.get('procedure') ?? undefined];
  const weeks = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (weeks < 1 || weeks > 53) throw fault('BAD_REQUEST', { detail: 'weeks is a number from 1 to 53.' });
  if (procedure !== undefined && !procedures.some(({ id }) => id === procedure))
    throw fault('BAD_REQUEST', { detail: 'procedure is the id of a procedure.' });
  return { weeks, procedure };
}

interface Filing {
  readonly unitId: string;
  readonly on?: IsoDate;
  readonly obstacles?: number;
  readonly plan?: Milestone['plan'];
  readonly narrative?: Narrative;
}

const checks: Readonly<Record<keyof Filing, (value: unknown) => boolean>> = {
  unitId: (value) => typeof value === 'string' && value.length > 0 && value.length <= 64,
  on: (value) => typeof value === 'string' && isDay(value),
  obstacles: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 100_000,
  plan: (value) => value === 'A' || value === 'B',
  narrative: (value) => isNarrative(value),
};

/** The body of a report that is sent up; exactly the named members, and the day if it is another. */
export function filingIn(body: Readonly<Record<string, unknown>>, required: readonly (keyof Filing)[]): Filing {
  const allowed: readonly (keyof Filing)[] = [...required, 'on'];
  const wrong =
    Object.keys(body).find((name) => !allowed.some((one) => one === name)) ??
    required.find((name) => !Object.hasOwn(body, name)) ??
    allowed.find((name) => Object.hasOwn(body, name) && !checks[name](body[name]));
  if (wrong !== undefined) throw fault('BAD_REQUEST', { detail: `To send a report: ${required.join(', ')}.` });
  // Each member was checked just above.
  return body as unknown as Filing;
}

const isDay = (value: string): boolean => {
  try {
    parseDate(value);
    return true;
  } catch {
    return false;
  }
};

const parts = ['results', 'obstacles', 'proposals'] as const;
const isNarrative = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === parts.length &&
  parts.every((part) => {
    const said = (value as Readonly<Record<string, unknown>>)[part];
    return typeof said === 'string' && said.trim() !== '' && said.length <= 5000;
  });
