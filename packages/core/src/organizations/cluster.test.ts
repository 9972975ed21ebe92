import { expect, test } from 'vitest';
import { InvalidInputError } from '../errors/index.ts';
import type { Cluster } from '../model/cluster-views.ts';
import { clusterIssues } from './cluster.ts';

const north: Cluster = { name: 'Cụm Bắc', leader: 'Đồng chí Phó Bí thư', unitIds: ['a', 'b'] };
const south: Cluster = { name: 'Cụm Nam', leader: 'Tổ giúp việc số 2', unitIds: ['c'] };
const found = (...clusters: readonly object[]) =>
  // Said on purpose: what comes over the wire may lack anything.
  clusterIssues(clusters as readonly Cluster[]).map(({ pointer, code }) => `${pointer} ${code}`);

test('clusters with names, leaders and units of their own are in order', () => {
  expect(found()).toEqual([]);
  expect(found(north, south)).toEqual([]);
});

test('every fault is told, with the cluster and the field it belongs to', () => {
  expect(found(north, { name: ' ', leader: '', unitIds: [] })).toEqual([
    '/clusters/1/name required',
    '/clusters/1/leader required',
    '/clusters/1/unitIds required',
  ]);
  expect(found({ ...north, name: 'a'.repeat(121), leader: 'a'.repeat(201) })).toEqual([
    '/clusters/0/name too-long',
    '/clusters/0/leader too-long',
  ]);
  expect(found({ ...north, name: 'Cụm \u202Ecắb', leader: 'Đồng chí\nkhác' })).toEqual([
    '/clusters/0/name no-text',
    '/clusters/0/leader no-text',
  ]);
  expect(found(north, { ...south, name: 'cụm bắc' })).toEqual(['/clusters/1/name twice']);
});

test('no unit is in two clusters, or twice in one', () => {
  expect(found(north, { ...south, unitIds: ['c', 'a'] })).toEqual(['/clusters/1/unitIds twice']);
  expect(clusterIssues([north, { ...south, unitIds: ['b'] }])[0]?.says).toContain('Cụm Bắc');
});

test('what are no clusters is an error of the program', () => {
  // Said on purpose: a caller without types.
  expect(() => clusterIssues('x' as unknown as readonly Cluster[])).toThrow(InvalidInputError);
});
