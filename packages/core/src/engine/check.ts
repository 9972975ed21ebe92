import { instruments } from '../law/instruments.ts';
import { DefinitionError } from '../errors/index.ts';
import { sourcesOf, targetsOf, type AnyProcedure, type Rule } from '../model/procedure.ts';
import type { Basis } from '../law/basis.ts';

/** Faults that the compiler cannot see in a procedure; empty when it is sound. */
export function faultsOf(procedure: AnyProcedure): readonly string[] {
  const { moves, states, events, papers, clocks } = procedure;
  const names = Object.keys(states);
  const reached = reachable(procedure);
  const left = new Set(moves.flatMap((move) => sourcesOf<string>(move)));
  const used = new Set(moves.map((move) => String(move.event)));
  const isFinal = (state: string) => states[state]?.final === true;
  return [
    ...names.filter((state) => !reached.has(state)).map((state) => `state ${state} is never reached`),
    ...names.filter((state) => !isFinal(state) && !left.has(state)).map((state) => `state ${state} has no way out`),
    ...names.filter((state) => isFinal(state) && left.has(state)).map((state) => `final state ${state} can be left`),
    ...Object.keys(events)
      .filter((event) => !used.has(event))
      .map((event) => `event ${event} has no row`),
    ...[...used].filter((event) => !Object.hasOwn(events, event)).map((event) => `row for an unknown event ${event}`),
    ...doubles(procedure),
    ...moves.flatMap((move) =>
      targetsOf<unknown, string>(move)
        .filter((to) => !names.includes(to))
        .map((to) => `row ${move.row} leads to unknown state ${to}`),
    ),
    ...moves.flatMap((move) =>
      (move.issues ?? [])
        .filter((paper) => !Object.hasOwn(papers, paper))
        .map((paper) => `row ${move.row} issues unknown paper ${paper}`),
    ),
    ...moves.flatMap((move) =>
      (move.asks ?? [])
        .filter((name: string) => !Object.hasOwn(events[String(move.event)].fields, name))
        .map((name: string) => `row ${move.row} asks for unknown ${name}`),
    ),
    ...Object.entries<{ onLapse?: string }>(clocks)
      .filter(([, { onLapse }]) => onLapse !== undefined && !used.has(onLapse))
      .map(([id]) => `clock ${id} lapses into an event without a row`),
    ...unknownTexts(procedure),
    ...twoFaced(procedure),
  ];
}

/** Throws `DefinitionError` with every fault of a procedure. */
export function assertSound(procedure: AnyProcedure): void {
  const faults = faultsOf(procedure);
  if (faults.length > 0) throw new DefinitionError(faults.map((fault) => `${procedure.id}: ${fault}`));
}

function reachable({ initial, moves }: AnyProcedure): ReadonlySet<string> {
  const reached = new Set<string>([initial]);
  for (let size = 0; size !== reached.size;) {
    size = reached.size;
    for (const move of moves)
      if (sourcesOf<string>(move).some((state) => reached.has(state)))
        targetsOf<unknown, string>(move).forEach((to) => reached.add(to));
  }
  return reached;
}

/** Two rows for the same state and event whose days overlap. */
function doubles({ moves }: AnyProcedure): readonly string[] {
  const seen = new Map<string, { row: string; from: string; to: string }[]>();
  const faults: string[] = [];
  for (const move of moves)
    for (const state of sourcesOf<string>(move)) {
      const key = `${state} ${String(move.event)}`;
      const span = { row: move.row, from: move.inForce?.from ?? '0000-01-01', to: move.inForce?.to ?? '9999-12-31' };
      const clash = seen.get(key)?.find((other) => other.from <= span.to && span.from <= other.to);
      if (clash) faults.push(`rows ${clash.row} and ${span.row} both answer ${key}`);
      seen.set(key, [...(seen.get(key) ?? []), span]);
    }
  return faults;
}

const rulesOf = ({ moves }: AnyProcedure): readonly Rule<any>[] =>
  moves.flatMap((move) => [...(move.requires ?? []), ...(move.advises ?? [])]);

function unknownTexts(procedure: AnyProcedure): readonly string[] {
  const bases: readonly Basis[] = [
    ...procedure.moves.map(({ basis }) => basis),
    ...rulesOf(procedure).map(({ basis }) => basis),
    ...procedure.policies.flatMap(({ values }) => values.map(({ basis }) => basis)),
  ];
  const cited = new Set(bases.flatMap((basis) => (basis.kind === 'law' ? [basis.instrument] : [])));
  return [...cited].filter((id) => !instruments.some((text) => text.id === id)).map((id) => `cites unknown text ${id}`);
}

/** One code must always say the same: refusals and translations go by it. */
function twoFaced(procedure: AnyProcedure): readonly string[] {
  const says = new Map<string, string>();
  return rulesOf(procedure).flatMap(({ code, says: sentence }) => {
    const known = says.get(code);
    says.set(code, sentence);
    return known === undefined || known === sentence ? [] : [`rule ${code} says two things`];
  });
}
