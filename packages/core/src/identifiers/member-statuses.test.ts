import { expect, test } from 'vitest';
import { Register } from '../procedures/transfer/register.ts';
import { memberStatuses, memberStatusOf } from './member-statuses.ts';

test('the words of the member database are read with any capitals and composition, and without accents', () => {
  expect(memberStatusOf('đang sinh hoạt Đảng'.normalize('NFD'))).toBe('active');
  expect(memberStatusOf(' Từ trần ')).toBe('deceased');
  expect(memberStatusOf('cho chuyen sinh hoat')).toBe('in-transit');
  expect(memberStatusOf('in-transit')).toBe('in-transit');
  expect([memberStatusOf(''), memberStatusOf('constructor'), memberStatusOf('nghỉ')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('the registers of the transfers know the same statuses', () => {
  expect(Object.keys(memberStatuses).toSorted()).toEqual([...Register.shape.status.options].toSorted());
});
