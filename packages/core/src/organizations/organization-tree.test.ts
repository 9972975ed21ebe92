import { describe, expect, test } from 'vitest';
import { UnknownOrganizationError } from '../errors/unknown-organization-error.ts';
import { organization, sampleTree } from './internal/testing/sample-tree.ts';
import { treeOf } from './organization-tree.ts';

const ids = (organizations: readonly { readonly id: string }[]): string[] => organizations.map(({ id }) => id);

describe('an organization', () => {
  test('is the record that holds on the day', () => {
    expect(sampleTree.get('x', '2026-07-25')?.type).toBe('upper-base');
    expect(sampleTree.get('x', '2026-07-26')?.type).toBe('base-committee');
    expect(sampleTree.get('x', '2025-06-30')).toBeUndefined();
    expect(sampleTree.get('nowhere', '2026-07-26')).toBeUndefined();
  });

  test('that has ended is followed to its successor, through several', () => {
    expect(sampleTree.successor('old', '2026-03-31')?.id).toBe('old');
    expect(sampleTree.successor('old', '2026-04-01')?.id).toBe('older');
    expect(sampleTree.resolve('old', '2026-06-01').id).toBe('u1-b1-c2');
  });

  test('that has ended without a successor, or in a ring of them, is unknown', () => {
    expect(sampleTree.successor('gone', '2026-04-01')).toBeUndefined();
    expect(sampleTree.successor('ring-1', '2026-04-01')).toBeUndefined();
    expect(() => sampleTree.resolve('gone', '2026-04-01')).toThrow(UnknownOrganizationError);
    expect(() => sampleTree.resolve('nowhere', '2026-04-01')).toThrow(
      'No organization is recorded for "nowhere" on 2026-04-01.',
    );
  });
});

describe('ancestors', () => {
  test('come nearest first', () => {
    expect(ids(sampleTree.ancestors('u1-b1-s1-c1', '2026-11-21'))).toEqual(['u1-b1-s1', 'u1-b1', 'u1', 'p38', 'tw']);
    expect(sampleTree.ancestors('tw', '2026-11-21')).toEqual([]);
  });

  test('change with the day, and a dissolved body is replaced by its successor', () => {
    expect(sampleTree.ancestors('x-s1-c1', '2026-07-25').map(({ type }) => type)).toEqual([
      'base-committee',
      'upper-base',
      'provincial',
      'central',
    ]);
    expect(sampleTree.ancestors('x-s1-c1', '2026-09-30').map(({ type }) => type)).toEqual([
      'sub-committee',
      'base-committee',
      'provincial',
      'central',
    ]);
    expect(ids(sampleTree.ancestors('x-s1-c1', '2026-10-01'))).toEqual(['x', 'p38', 'tw']);
  });

  test('end where the records go round', () => {
    const tree = treeOf([
      organization('a', 'cell', 'A', { parentId: 'b' }),
      organization('b', 'cell', 'B', { parentId: 'a' }),
    ]);
    expect(ids(tree.ancestors('a', '2026-01-01'))).toEqual(['b']);
  });
});

describe('children', () => {
  test('are those of the day, in order of code', () => {
    expect(ids(sampleTree.children('x', '2026-07-25'))).toEqual(['x-b2', 'x-s1']);
    expect(ids(sampleTree.children('x', '2026-10-01'))).toEqual(['x-b2', 'x-s1-c1']);
    expect(ids(sampleTree.children('u1', '2026-11-21'))).toEqual(['u1-b1', 'u1-b2']);
  });
});

describe('search', () => {
  const on = '2026-11-21';

  test('needs no accents and puts names that begin with the text first', () => {
    expect(ids(sampleTree.search('dang bo phuong dong', { on }))).toEqual(['y']);
    expect(ids(sampleTree.search('đảng bộ xã', { on }))).toEqual(['z', 'x']);
    expect(ids(sampleTree.search('ĐÔNG', { on }))).toEqual(['y', 'u2-b1']);
  });

  test('finds words in any order, after whole phrases', () => {
    expect(ids(sampleTree.search('xuan linh truong', { on }))).toEqual(['x-b2']);
    expect(ids(sampleTree.search('khoa', { on, types: ['cell'] }))).toEqual(['h-c1', 'u4-b1-c1']);
  });

  test('finds a code with and without its dots', () => {
    const tree = treeOf([organization('a', 'cell', 'Chi bộ Một', { code: '38.168.053.000.001' })]);
    expect(ids(tree.search('38.168', { on }))).toEqual(['a']);
    expect(ids(tree.search('38168053', { on }))).toEqual(['a']);
  });

  test('leads from the name of one that was merged or renamed to the one that stands in its place', () => {
    const tree = treeOf([
      organization('tuyen-quang', 'provincial', 'Đảng bộ tỉnh Tuyên Quang', {}),
      organization('ha-giang', 'provincial', 'Đảng bộ tỉnh Hà Giang', {
        validTo: '2025-06-30',
        succeededBy: 'tuyen-quang',
      }),
      organization('xa', 'base-committee', 'Đảng bộ thị trấn Mẫu', { parentId: 'ha-giang', validTo: '2025-06-30' }),
      organization('xa', 'base-committee', 'Đảng bộ xã Ví Dụ', { parentId: 'tuyen-quang', validFrom: '2025-07-01' }),
      organization('khac', 'base-committee', 'Đảng bộ xã Hà Giang Mẫu', { parentId: 'tuyen-quang' }),
    ]);
    expect(ids(tree.search('tinh ha giang', { on }))).toEqual(['tuyen-quang']);
    expect(ids(tree.search('thi tran mau', { on }))).toEqual(['xa']);
    expect(tree.formerNames('tuyen-quang', on)).toEqual(['Đảng bộ tỉnh Hà Giang']);
    expect(tree.formerNames('xa', on)).toEqual(['Đảng bộ thị trấn Mẫu']);
    expect(tree.formerNames('tuyen-quang', '2025-06-30')).toEqual([]);
    // What has the name now goes before what had it, and a body is found by the old name of the one above it.
    expect(ids(tree.search('ha giang', { on }))).toEqual(['khac', 'tuyen-quang']);
    expect(ids(tree.search('xa vi du ha giang', { on }))).toEqual(['xa']);
  });

  test('takes words of the body and of the bodies above together, after names that hold them all', () => {
    const found = ids(sampleTree.search('khoa dai hoc', { on }));
    expect(found).toContain('u4-b1-c1');
    expect(ids(sampleTree.search('khoa khong dau', { on }))).toEqual([]);
    expect(ids(sampleTree.search('dai hoc', { on, types: ['cell'] }))).toEqual([]);
  });

  test('keeps to the day, the types, the body above and the limit', () => {
    expect(ids(sampleTree.search('chi bo truong', { on: '2026-07-25', types: ['cell'] }))).toEqual([]);
    expect(ids(sampleTree.search('chi bo truong', { on, types: ['cell'] }))).toEqual(['x-b2']);
    expect(ids(sampleTree.search('chi bo', { on, under: 'u2' }))).toEqual(['u2-b1-c2', 'u2-b1-c1']);
    expect(ids(sampleTree.search('chi bo', { on, under: 'x-s1' }))).toEqual(['x-s1-c1', 'x-b2']);
    expect(sampleTree.search('chi bo', { on, limit: 3 })).toHaveLength(3);
    expect(sampleTree.search('khong co dau', { on })).toEqual([]);
  });

  test('lists everything for an empty text', () => {
    expect(ids(sampleTree.search(' ', { on, types: ['provincial'] }))).toEqual(['p40', 'p38']);
  });
});
