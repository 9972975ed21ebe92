import { describe, expect, test } from 'vitest';
import { UnknownOrganizationError } from '../errors/unknown-organization-error.ts';
import type { Policy } from '../model/policy.ts';
import { organization, sample, sampleTree } from './internal/testing/sample-tree.ts';
import { treeOf } from './organization-tree.ts';
import { communeMayIntroduceOut } from './policy.ts';
import { routeBetween, type Route } from './route-between.ts';

const on = '2026-11-21';
const route = (origin: string, destination: string, day = on): Route =>
  routeBetween(origin, destination, sampleTree, day);

describe('A, inside one grassroots organization', () => {
  test('goes from cell over intermediate body and base to the cell', () => {
    expect(route('u1-b1-s1-c1', 'u1-b1-c2')).toEqual({
      case: 'A',
      units: { cell: 'u1-b1-s1-c1', sub: 'u1-b1-s1', base: 'u1-b1', 'cell-dest': 'u1-b1-c2' },
      through: {},
      informed: {},
      paperHandover: false,
      on,
    });
  });

  test('tells the intermediate body of the destination', () => {
    const { units, informed } = route('u1-b1-c2', 'u1-b1-s1-c1');
    expect(units).toEqual({ cell: 'u1-b1-c2', base: 'u1-b1', 'cell-dest': 'u1-b1-s1-c1', 'sub-dest': 'u1-b1-s1' });
    expect(informed).toEqual({ 'sub-dest': 'u1-b1-s1' });
  });

  test('is also the answer for the same cell; a rule refuses that', () => {
    expect(route('u1-b1-c2', 'u1-b1-c2').case).toBe('A');
  });

  test('takes the cell for a group inside it', () => {
    expect(route('u1-b1-s1-c1', 'u1-b1-c2-g1').units['cell-dest']).toBe('u1-b1-c2');
  });
});

describe('B, under the same body above', () => {
  test('has no body above act; it is told', () => {
    expect(route('u1-b1-c2', 'u1-b2')).toEqual({
      case: 'B',
      units: { cell: 'u1-b1-c2', base: 'u1-b1', 'base-dest': 'u1-b2', 'cell-dest': 'u1-b2' },
      through: {},
      informed: { upper: 'u1' },
      paperHandover: false,
      on,
    });
  });

  test('from a grassroots cell, which is cell and base at once', () => {
    const { units, informed } = route('u1-b2', 'u1-b1-s1-c1');
    expect(units).toEqual({
      cell: 'u1-b2',
      base: 'u1-b2',
      'base-dest': 'u1-b1',
      'sub-dest': 'u1-b1-s1',
      'cell-dest': 'u1-b1-s1-c1',
    });
    expect(informed).toEqual({ upper: 'u1', 'sub-dest': 'u1-b1-s1' });
  });

  test('to a grassroots committee leaves the cell open', () => {
    const { units } = route('u1-b2', 'u1-b1');
    expect(units['base-dest']).toBe('u1-b1');
    expect(units).not.toHaveProperty('cell-dest');
  });

  test('inside a body directly under the Centre needs no province', () => {
    const { case: letter, units, informed } = route('qd-b1-c1', 'qd-b2-c1');
    expect(letter).toBe('B');
    expect(units).not.toHaveProperty('upper');
    expect(informed).toEqual({ upper: 'qd' });
  });
});

describe('B between communes directly under the province', () => {
  const yes: Policy<boolean> = {
    ...communeMayIntroduceOut,
    values: [{ ...communeMayIntroduceOut.values[0]!, value: true }],
  };

  test('is introduced by the Organization Commission of the province', () => {
    expect(route('x-b2', 'y-c1')).toEqual({
      case: 'B',
      units: { cell: 'x-b2', base: 'x', upper: 'p38', 'base-dest': 'y', 'cell-dest': 'y-c1' },
      through: { upper: 'organization-commission' },
      informed: {},
      paperHandover: false,
      on,
    });
  });

  test('is introduced by the commune once policy allows it', () => {
    const {
      case: letter,
      units,
      through,
      informed,
    } = routeBetween('x-b2', 'y-c1', sampleTree, on, { mayIntroduceOut: yes });
    expect(letter).toBe('B');
    expect(units).not.toHaveProperty('upper');
    expect(through).toEqual({});
    expect(informed).toEqual({ upper: 'p38' });
  });

  test('the policy is about communes: another organization under the province still goes through the Commission', () => {
    const { units, through } = routeBetween('h-c1', 'y-c1', sampleTree, on, { mayIntroduceOut: yes });
    expect(units.upper).toBe('p38');
    expect(through).toEqual({ upper: 'organization-commission' });
  });
});

describe('C, inside one province', () => {
  test('goes over both bodies above', () => {
    expect(route('u1-b1-s1-c1', 'u2-b1-c1')).toEqual({
      case: 'C',
      units: {
        cell: 'u1-b1-s1-c1',
        sub: 'u1-b1-s1',
        base: 'u1-b1',
        upper: 'u1',
        'upper-dest': 'u2',
        'base-dest': 'u2-b1',
        'cell-dest': 'u2-b1-c1',
      },
      through: {},
      informed: {},
      paperHandover: false,
      on,
    });
  });

  test('has the Organization Commission stand for the province on the side that lies directly under it', () => {
    const out = route('y-c1', 'u1-b1-c2');
    expect(out).toMatchObject({
      case: 'C',
      units: { upper: 'p38', 'upper-dest': 'u1' },
      through: { upper: 'organization-commission' },
    });
    expect(out.through).not.toHaveProperty('upper-dest');
    const back = route('u1-b1-c2', 'y-c1');
    expect(back).toMatchObject({ case: 'C', units: { upper: 'u1', 'upper-dest': 'p38' } });
    expect(back.through).toEqual({ 'upper-dest': 'organization-commission' });
  });
});

describe('D, between top bodies', () => {
  test('goes over both bodies above', () => {
    const { case: letter, units, through } = route('u1-b1-c2', 'u4-b1-c1');
    expect(letter).toBe('D');
    expect(units).toEqual({
      cell: 'u1-b1-c2',
      base: 'u1-b1',
      upper: 'u1',
      'upper-dest': 'u4',
      'base-dest': 'u4-b1',
      'cell-dest': 'u4-b1-c1',
    });
    expect(through).toEqual({});
  });

  test('between communes goes through both Organization Commissions', () => {
    expect(route('y-c1', 'z-c1')).toMatchObject({
      case: 'D',
      units: { upper: 'p38', 'upper-dest': 'p40' },
      through: { upper: 'organization-commission', 'upper-dest': 'organization-commission' },
    });
  });

  test('to a body directly under the Centre is handed over on paper while that is not on the system', () => {
    const { case: letter, units, through, paperHandover } = route('y-c1', 'qd-b1-c1');
    expect(letter).toBe('D');
    expect(units['upper-dest']).toBe('qd');
    expect(through).toEqual({ upper: 'organization-commission' });
    expect(paperHandover).toBe(true);
  });
});

test('one cell that is not yet on the system is enough for paper', () => {
  expect(route('u1-b1-c2', 'u2-b1-c2').paperHandover).toBe(true);
  expect(route('u2-b1-c2', 'u1-b1-c2').paperHandover).toBe(false);
});

describe('dated changes', () => {
  test('the same two cells take another way after the commune became a grassroots organization', () => {
    expect(route('x-s1-c1', 'x-b2', '2026-07-25')).toMatchObject({
      case: 'B',
      units: { base: 'x-s1', 'base-dest': 'x-b2' },
    });
    expect(route('x-s1-c1', 'x-b2', '2026-07-26')).toMatchObject({ case: 'A', units: { sub: 'x-s1', base: 'x' } });
    expect(route('x-s1-c1', 'x-b2', '2026-10-01').units).not.toHaveProperty('sub');
  });

  test('an ended cell is followed to its successor on either side', () => {
    expect(route('old', 'u2-b1-c1').units.cell).toBe('u1-b1-c2');
    expect(route('u2-b1-c1', 'old').units['cell-dest']).toBe('u1-b1-c2');
    expect(route('u2-b1-c1', 'old', '2026-03-31').units['cell-dest']).toBe('old');
  });

  test('an ended cell without a successor is an error', () => {
    expect(() => route('u2-b1-c1', 'gone')).toThrow(UnknownOrganizationError);
    expect(() => route('gone', 'u2-b1-c1')).toThrow(UnknownOrganizationError);
  });
});

describe('records that lead nowhere', () => {
  test('the origin must be a cell', () => {
    expect(() => route('u1-b1', 'u2-b1-c1')).toThrow('No cell is recorded for "u1-b1" on 2026-11-21.');
  });

  test('the destination must lie in a grassroots organization', () => {
    expect(() => route('u1-b1-c2', 'u2')).toThrow('No grassroots organization is recorded for "u2"');
    expect(() => route('u1-b1-c2', 'p40')).toThrow('No grassroots organization');
  });

  test('a grassroots organization must have a body above it', () => {
    const tree = treeOf([...sample, organization('lone', 'base-cell', 'Chi bộ Lẻ')]);
    expect(() => routeBetween('lone', 'u2-b1-c1', tree, on)).toThrow(
      'No body above the grassroots is recorded for "lone"',
    );
  });
});
