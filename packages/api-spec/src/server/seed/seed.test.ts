import { expect, test } from 'vitest';
import { checkOrgCode14, checkPersonalId } from '@tthc-dang/core/identifiers';
import { routeBetween, treeOf } from '@tthc-dang/core/organizations';
import { cast } from './cast.ts';
import { members } from './members.ts';
import { organizations } from './organizations.ts';

const tree = treeOf(organizations);
const on = '2026-11-21';

test('every person is named once and belongs to an organization that exists', () => {
  expect(new Set(members.map(({ id }) => id)).size).toBe(members.length);
  expect(new Set(members.map(({ fullName }) => fullName)).size).toBe(members.length);
  for (const { cellId, assignments } of members)
    for (const id of [cellId!, ...assignments.map(({ organizationId }) => organizationId)])
      expect(tree.get(id, on), id).toBeDefined();
});

test("personal data are well formed, agree with themselves, and hold nobody's number", () => {
  for (const { id, data } of members) {
    if (!data) continue;
    const { personalId = '', sex, birthDate = '' } = data;
    const found = checkPersonalId(personalId, { sex: sex === 'male' ? 'male' : 'female', birthDate });
    expect(found.problems, id).toEqual([]);
    // No province gives out such numbers, and nothing else is wrong with them.
    expect(
      found.warnings.map(({ code }) => code),
      id,
    ).toEqual(['unknown-province']);
  }
  expect(new Set(members.flatMap(({ data }) => data?.['personalId'] ?? [])).size).toBeGreaterThan(100);
});

test('the cast exists and plays the routes it is named after', () => {
  const known = new Set([...members.map(({ id }) => id), ...organizations.map(({ id }) => id)]);
  for (const part of Object.values(cast))
    for (const id of typeof part === 'string' ? [part] : Object.values(part)) expect(known, id).toContain(id);
  for (const letter of ['A', 'B', 'C', 'D'] as const) {
    const { origin, destination, upperOfficer, destUpperOfficer } = cast[`route${letter}`];
    const route = routeBetween(origin, destination, tree, on);
    expect([letter, upperOfficer !== undefined, destUpperOfficer !== undefined]).toEqual([
      route.case,
      route.units.upper !== undefined,
      route.units['upper-dest'] !== undefined,
    ]);
  }
});

test('every type of organization of both regimes is there, with parents and codes that hold', () => {
  const types = new Set(organizations.map(({ type }) => type));
  expect([...types].sort()).toEqual([
    'base-cell',
    'base-committee',
    'cell',
    'central',
    'central-direct',
    'group',
    'provincial',
    'sub-committee',
    'upper-base',
  ]);
  expect(new Set(organizations.map(({ regime }) => regime))).toEqual(new Set(['294', '208']));
  expect(organizations.filter(({ type }) => type === 'provincial').length).toBeGreaterThanOrEqual(2);
  for (const { id, parentId, code } of organizations) {
    expect(parentId === undefined || tree.successor(parentId, on), id).toBeTruthy();
    expect(checkOrgCode14(code).problems, id).toEqual([]);
  }
  const current = organizations.filter(({ validTo, type }) => validTo === undefined && type !== 'group');
  expect(new Set(current.map(({ code }) => code)).size).toBe(current.length);
});
