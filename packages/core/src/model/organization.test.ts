import { expect, test } from 'vitest';
import { isValidOn, organizationTypeLabel } from './organization.ts';

test('cells and intermediate bodies are called otherwise since 208-QĐ/TW', () => {
  expect(organizationTypeLabel('cell', '294')).toBe('chi bộ trực thuộc');
  expect(organizationTypeLabel('cell', '208')).toBe('chi bộ');
  expect(organizationTypeLabel('sub-committee', '294')).toBe('đảng bộ bộ phận');
  expect(organizationTypeLabel('sub-committee', '208')).toBe('đảng bộ trực thuộc cơ sở');
});

test('other organizations keep their name', () => {
  expect(organizationTypeLabel('base-committee', '208')).toBe(organizationTypeLabel('base-committee', '294'));
});

test('a record holds from its first to its last day', () => {
  const record = { validFrom: '2025-07-01', validTo: '2026-09-30' };
  expect(['2025-06-30', '2025-07-01', '2026-09-30', '2026-10-01'].map((on) => isValidOn(record, on))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isValidOn({ validFrom: '2025-07-01' }, '2099-01-01')).toBe(true);
});
