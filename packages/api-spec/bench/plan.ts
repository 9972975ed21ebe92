import { cast } from '../src/server/seed/cast.ts';
import { marks, type Template } from './templates.ts';

/** Dossiers that share one copy of the registers: about as many as pass through one grassroots body. */
const perRegisters = 1000;

/** One copy of a template. */
export interface Copy {
  readonly template: Template;
  /** What replaces the marks. */
  readonly registers: string;
  readonly dossier: string;
}

/** How many copies of the registers so many dossiers have around them, the templates' own included. */
const registersFor = (count: number): number => Math.max(1, Math.ceil(count / perRegisters));

/** The mark of the n-th copy. */
const mark = (kind: keyof typeof marks, n: number): string => marks[kind].slice(0, 2) + String(n).padStart(7, '0');

/** The n-th dossier, from 1. */
export const copyAt = (twenty: readonly Template[], n: number): Copy => ({
  // twenty holds twenty.
  template: twenty[n % twenty.length]!,
  registers: mark('registers', Math.floor((n - 1) / perRegisters)),
  dossier: mark('dossier', n),
});

/** A copy with its number. */
export interface Numbered extends Copy {
  readonly n: number;
}

/** Every copy that a fill of so many dossiers makes, in order, in portions: a million are not held at a time. */
export function* copiesOf(twenty: readonly Template[], count: number): Generator<readonly Numbered[]> {
  for (let from = 1; from <= count; from += portion)
    yield Array.from({ length: Math.min(portion, count - from + 1) }, (_, at) => ({
      n: from + at,
      ...copyAt(twenty, from + at),
    }));
}
const portion = 50_000;

/** Every copy of the registers that so many dossiers have around them; the templates' own are the first. */
export const registersOf = (count: number): readonly Omit<Numbered, 'template' | 'dossier'>[] =>
  Array.from({ length: registersFor(count) - 1 }, (_, at) => ({ n: at + 1, registers: mark('registers', at + 1) }));

const put = (text: string, { registers, dossier }: Copy): string =>
  text.replaceAll(marks.registers, registers).replaceAll(marks.dossier, dossier);

/** Who and what a copy is about. */
export const idsOf = (copy: Copy): { readonly dossier: string; readonly secretary: string; readonly base: string } => ({
  dossier: put(copy.template.dossierId, copy),
  secretary: cast.routeC.cellSecretary + copy.registers,
  base: cast.routeC.baseSecretary + copy.registers,
});
