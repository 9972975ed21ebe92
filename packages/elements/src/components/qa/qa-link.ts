import type { Instant } from '@tthc-dang/core';
import { dateOf, instantOf } from '@tthc-dang/core/dates';
import { nearestTo } from './nearest.ts';

/** A fault that befalls requests of one operation. */
export interface QaFault {
  /** `officialTransferAccept`; `*` for every one. */
  readonly operationId: string;
  readonly kind: string;
  /** The status of `status`, the milliseconds of `latency`. */
  readonly amount?: number;
  /** How many requests it befalls; 1 unless said. */
  readonly count?: number;
}

/** A state of the trial that a link leads to. */
export interface QaLink {
  readonly scenario: string;
  readonly person: string;
  /** The tag of the screen. */
  readonly element: string;
  /** Another dossier than the one the data set is about. */
  readonly dossier?: { readonly procedure: string; readonly id: string };
  /** The step of the dossier whose form is open. */
  readonly event?: string;
  /** When it is; the time at which the data set stands unless said. */
  readonly clock?: Instant;
  readonly faults?: readonly QaFault[];
  readonly locale?: 'vi' | 'en';
}

/** What there is to choose from. */
export interface QaChoices {
  readonly scenarios: readonly string[];
  readonly persons: readonly string[];
  readonly elements: readonly string[];
  readonly operations: readonly string[];
  readonly faults: readonly string[];
}

/** What is wrong with one part of a link. */
export interface QaMistake {
  readonly code:
    | 'missing'
    | 'twice'
    | 'unknown-scenario'
    | 'unknown-person'
    | 'unknown-element'
    | 'unknown-operation'
    | 'unknown-fault'
    | 'bad-fault'
    | 'bad-clock'
    | 'early-clock'
    | 'bad-dossier'
    | 'no-dossier'
    | 'bad-event'
    | 'unknown-locale';
  /** The part of the link: `scenario`, `person` … */
  readonly part: QaPart;
  readonly given: string;
  /** What may have been meant; all there is where it is little. */
  readonly near: readonly string[];
  /** How many there are. */
  readonly of: number;
}

/** A link that was read: what it leads to, or everything that is wrong with it and what of it can be used. */
export type ReadLink =
  | { readonly ok: true; readonly link: QaLink }
  | { readonly ok: false; readonly mistakes: readonly QaMistake[]; readonly link: Partial<QaLink> };

const parts = ['scenario', 'person', 'element', 'dossier', 'event', 'clock', 'fault', 'locale'] as const;
/** A part of a link, by its name in the address. */
export type QaPart = (typeof parts)[number];

/** Whether an address leads to a state at all. */
export const isQaLink = (search: string): boolean => {
  const given = new URLSearchParams(search);
  return parts.some((part) => given.has(part));
};

/** The address of a state: other parameters of the address stay, and no anchor does. */
export function hrefOf(link: QaLink, address: string): string {
  const url = new URL(address);
  for (const part of parts) url.searchParams.delete(part);
  const kept = url.searchParams.toString();
  url.hash = '';
  url.search = `?${[kept, printQaLink(link)].filter(Boolean).join('&')}`;
  return url.href;
}

/** The query of a state, to be read by people too: `scenario=transfer/needs-supplement&person=m-tran-thi-vi-du&…`. */
export function printQaLink({ scenario, person, element, dossier, event, clock, faults, locale }: QaLink): string {
  const written: readonly (readonly [QaPart, string | undefined])[] = [
    ['scenario', scenario],
    ['person', person],
    ['element', element],
    ['dossier', dossier && `${dossier.procedure}/${dossier.id}`],
    ['event', event],
    ['clock', clock && instantOf(Date.parse(clock)).replace(/(:00)?\+07:00$/, '')],
    ...(faults ?? []).map((fault) => ['fault', printFault(fault)] as const),
    ['locale', locale],
  ];
  return written.flatMap(([part, value]) => (value === undefined ? [] : [`${part}=${readable(value)}`])).join('&');
}

/** Reads the query of an address; names everything that is wrong, with what there is. */
export function readQaLink(search: string, choices: QaChoices): ReadLink {
  const given = new URLSearchParams(search);
  const mistakes: QaMistake[] = [];
  const wrong = (code: QaMistake['code'], part: QaPart, value: string, among: readonly string[] = []): undefined => {
    mistakes.push({ code, part, given: value, near: nearestTo(value, among), of: among.length });
  };
  const text = (part: QaPart): string | undefined => {
    const [value, ...more] = given.getAll(part);
    if (more.length > 0) wrong('twice', part, more.join(', '));
    return value?.trim() || undefined;
  };
  const among = (part: QaPart, code: QaMistake['code'], known: readonly string[], value = text(part)) => {
    if (value === undefined) return wrong('missing', part, '', known);
    return known.includes(value) ? value : wrong(code, part, value, known);
  };
  const written = (part: QaPart, code: QaMistake['code'], pattern: RegExp): string | undefined => {
    const value = text(part);
    return value === undefined || pattern.test(value) ? value : wrong(code, part, value);
  };

  const [procedure, id] = written('dossier', 'bad-dossier', /^[a-z][\w-]*\/[\w.-]+$/i)?.split('/') ?? [];
  const time = text('clock');
  const clock = time === undefined ? undefined : (clockOf(time) ?? wrong('bad-clock', 'clock', time));
  const event = written('event', 'bad-event', /^[A-Z][A-Z_]*$/);
  const tongue = text('locale');
  const locale = tongue === undefined ? undefined : among('locale', 'unknown-locale', ['vi', 'en'], tongue);
  const faults = given.getAll('fault').flatMap((value) => {
    const fault = readFault(value);
    if (!fault) return wrong('bad-fault', 'fault', value, choices.faults) ?? [];
    const known = fault.operationId === '*' || choices.operations.includes(fault.operationId);
    if (!known) wrong('unknown-operation', 'fault', fault.operationId, choices.operations);
    if (!choices.faults.includes(fault.kind)) wrong('unknown-fault', 'fault', fault.kind, choices.faults);
    return [fault];
  });
  const link = {
    scenario: among('scenario', 'unknown-scenario', choices.scenarios),
    person: among('person', 'unknown-person', choices.persons),
    element: among('element', 'unknown-element', choices.elements),
    ...(procedure && id ? { dossier: { procedure, id } } : {}),
    ...(event ? { event } : {}),
    ...(clock ? { clock } : {}),
    ...(faults.length > 0 ? { faults } : {}),
    ...(locale ? { locale: locale as 'vi' | 'en' } : {}),
  };
  if (mistakes.length === 0) return { ok: true, link: link as QaLink };
  const usable = Object.entries(link).filter(([, value]) => value !== undefined);
  return { ok: false, mistakes, link: Object.fromEntries(usable) };
}

/** `officialTransferAccept:status:503x2`; nothing for what has another form. */
function readFault(text: string): QaFault | undefined {
  const [, operationId, kind, amount, count] = /^(\*|\w+):([a-z-]+)(?::(\d{1,6}))?(?:x(\d{1,4}))?$/.exec(text) ?? [];
  if (!operationId || !kind || count === '0') return undefined;
  const isStatus = amount === undefined || (Number(amount) >= 400 && Number(amount) <= 599);
  if (kind === 'status' && !isStatus) return undefined;
  return {
    operationId,
    kind,
    ...(amount === undefined ? {} : { amount: Number(amount) }),
    ...(count === undefined ? {} : { count: Number(count) }),
  };
}

/** A fault as it stands in a link. */
export const printFault = ({ operationId, kind, amount, count }: QaFault): string =>
  `${operationId}:${kind}${amount === undefined ? '' : `:${amount}`}${count === undefined || count === 1 ? '' : `x${count}`}`;

/** A time, perhaps without seconds or without a zone, which is then that of Việt Nam; a day begins at eight. */
function clockOf(text: string): Instant | undefined {
  // A plus that was typed by hand reads as a space.
  const [, day, minutes = '08:00', seconds = ':00', zone = '+07:00'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/.exec(text.replace(' ', '+')) ?? [];
  const at = `${day}T${minutes}${seconds}${zone}`;
  try {
    return dateOf(at) && instantOf(Date.parse(at));
  } catch {
    return undefined;
  }
}

/** Slashes and colons may stand in a query as they are. */
const readable = (text: string): string => encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3A/g, ':');
