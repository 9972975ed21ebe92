import { describe, expect, test } from 'vitest';
import { organization, sample } from './internal/testing/sample-tree.ts';
import { regimeOn } from './regimes.ts';
import { classify, placementFaults, taxonomy, taxonomyOn } from './taxonomy.ts';

test('the regime changes on 26/7/2026 and is unknown before 01/7/2025', () => {
  expect(['2025-07-01', '2026-07-25', '2026-07-26', '2030-01-01'].map(regimeOn)).toEqual(['294', '294', '208', '208']);
  expect(() => regimeOn('2025-06-30')).toThrow('No value of "organizations.regime" is in force on 2025-06-30.');
});

test('each regime names every kind once, and only grassroots cells and cells have members', () => {
  for (const on of ['2026-01-01', '2026-12-01']) {
    const kinds = taxonomyOn(on);
    expect(new Set(kinds.map(({ type }) => type)).size).toBe(9);
    expect(kinds.filter(({ hasMembers }) => hasMembers).map(({ type }) => type)).toEqual(['base-cell', 'cell']);
    expect(kinds.filter(({ grassroots }) => grassroots).map(({ type }) => type)).toEqual([
      'base-committee',
      'base-cell',
    ]);
  }
  expect(taxonomyOn('2026-12-01').find(({ type }) => type === 'cell')?.label).toBe('chi bộ');
  expect(taxonomyOn('2026-01-01').find(({ type }) => type === 'cell')?.label).toBe('chi bộ trực thuộc');
});

test('what is known of 208 only by accounts of it is never shown as law', () => {
  expect(taxonomy.filter(({ regime }) => regime === '208').map(({ basis }) => basis.kind)).not.toContain('law');
});

test('three questions give the kind', () => {
  expect(classify({ hasCells: true, standsAlone: true })).toBe('base-committee');
  expect(classify({ hasCells: false, standsAlone: true })).toBe('base-cell');
  expect(classify({ hasCells: true, standsAlone: false })).toBe('sub-committee');
  expect(classify({ hasCells: false, standsAlone: false })).toBe('cell');
  expect(classify({ hasCells: true, standsAlone: true, hasGrassroots: true })).toBe('upper-base');
});

describe('faults of placement', () => {
  const on = '2026-09-01';
  const tree = [
    organization('tw', 'central', 'Trung ương'),
    organization('p', 'provincial', 'Tỉnh', { parentId: 'tw' }),
    organization('b', 'base-committee', 'Cơ sở', { parentId: 'p' }),
    organization('c', 'cell', 'Chi bộ', { parentId: 'b' }),
  ];
  const codes = (more: readonly ReturnType<typeof organization>[]) =>
    placementFaults([...tree, ...more], on).map(({ organizationId, code }) => `${organizationId} ${code}`);

  test('a sound register has none', () => {
    expect(codes([])).toEqual([]);
  });

  test('each fault is found', () => {
    expect(codes([organization('x', 'cell', 'X', { parentId: 'p' })])).toEqual(['x wrong-parent']);
    expect(codes([organization('x', 'cell', 'X')])).toEqual(['x no-parent']);
    expect(codes([organization('x', 'cell', 'X', { parentId: 'gone' })])).toEqual(['x unknown-parent']);
    expect(codes([organization('x', 'cell', 'X', { parentId: 'c' })])).toEqual(['c has-cells-below', 'x wrong-parent']);
    expect(codes([organization('x', 'sub-committee', 'X', { parentId: 'b' })])).toEqual(['x has-no-cells']);
    expect(codes([organization('c', 'cell', 'C', { parentId: 'b' })])).toEqual(['c two-records']);
  });

  test('a Party group below a cell is no fault, and an ended record is not looked at', () => {
    expect(codes([organization('g', 'group', 'Tổ', { parentId: 'c' })])).toEqual([]);
    expect(codes([organization('x', 'cell', 'X', { parentId: 'p', validTo: '2026-08-31' })])).toEqual([]);
  });

  test('the invented register of the tests has only the faults that were put into it', () => {
    expect(placementFaults(sample, '2026-09-01').map(({ code }) => code)).not.toContain('two-records');
  });
});
