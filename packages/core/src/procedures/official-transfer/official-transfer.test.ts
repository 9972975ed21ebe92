import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../engine/check.ts';
import { verifyLog } from '../../engine/log.ts';
import { replay } from '../../engine/replay.ts';
import { dossierOf, play, shortly } from '../../internal/testing/transfer-world.ts';
import type { Case } from '../../model/case.ts';
import { sourcesOf } from '../../model/procedure.ts';
import { cases } from './cases/index.ts';
import { officialTransfer } from './index.ts';

test('the definition is sound', () => {
  expect(faultsOf(officialTransfer)).toEqual([]);
});

test('no two cases have the same name', () => {
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

describe('worked cases', () => {
  test.each(cases.map((played) => [played.id, played] as const))('%s', (_, played) => {
    const outcome = play(played);
    if ('refused' in played.then) {
      expect(shortly(outcome)).toEqual(expect.arrayContaining([...played.then.refused]));
      if (played.when.by !== 'stranger') expect(shortly(outcome)).toEqual(played.then.refused);
      return;
    }
    expect(shortly(outcome)).toEqual([]);
    if (!outcome.ok) return;
    expect(outcome.dossier.state).toBe(played.then.to);
    expect(verifyLog(outcome.dossier.log)).toEqual({ ok: true });
    expect(replay(officialTransfer, outcome.dossier.log)).toEqual(outcome.dossier);
  });
});

describe('coverage of the table by cases', () => {
  const rowOf = ({ given, meanwhile, when }: Case) => {
    const { state } = dossierOf({ given, ...(meanwhile ? { meanwhile } : {}) });
    return officialTransfer.moves.find((move) => move.event === when.event && sourcesOf<string>(move).includes(state));
  };
  const shown = {
    accepted: new Set<string>(),
    refused: new Set<string>(),
    held: new Set<string>(),
    failed: new Set<string>(),
  };
  for (const played of cases) {
    const move = rowOf(played);
    if (!move) continue;
    const rules = [...(move.requires ?? []), ...(move.advises ?? [])].map(({ code }) => code);
    if ('to' in played.then) {
      shown.accepted.add(move.row);
      rules.forEach((code) => shown.held.add(code));
    } else {
      shown.refused.add(move.row);
      played.then.refused.forEach((code) => shown.failed.add(code));
    }
  }
  const rows = [...new Set(officialTransfer.moves.map(({ row }) => row))];
  const required = [
    ...new Set(officialTransfer.moves.flatMap(({ requires }) => (requires ?? []).map(({ code }) => code))),
  ];

  test.each(rows)('row %s has an accepting and a refusing case', (row) => {
    // The register look-up is the server's: its cases are the steps on the way of others, and the family test of roles.
    if (row === 'P1.X11') return expect(cases.some(({ meanwhile }) => meanwhile)).toBe(true);
    expect([shown.accepted.has(row), shown.refused.has(row)]).toEqual([true, true]);
  });

  test.each(required)('rule %s has an accepting and a refusing case', (code) => {
    expect([shown.held.has(code), shown.failed.has(code)]).toEqual([true, true]);
  });

  test('every case shows what it says it shows', () => {
    for (const played of cases) {
      const row = rowOf(played)?.row;
      const named = played.shows.filter((code) => code.startsWith('P1.') && code !== 'P1.23');
      expect([played.id, named]).toEqual([played.id, row && named.length > 0 ? [row] : []]);
    }
  });
});
