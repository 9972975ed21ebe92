import { expect, test } from 'vitest';
import { InvalidInputError } from '../errors/index.ts';
import type { SupportContact } from '../model/administration-views.ts';
import { contactIssues } from './support-contact.ts';

const contact: SupportContact = { topic: 'dues', name: 'Văn phòng Đảng ủy', hotline: '1900 1234' };
const found = (more: Partial<SupportContact>) =>
  contactIssues({ ...contact, ...more }).map(({ pointer, code }) => `${pointer} ${code}`);

test('a contact with a name and one way to reach it is in order', () => {
  expect(found({})).toEqual([]);
  expect(found({ hotline: '', zalo: 'Nhóm Zalo' })).toEqual([]);
  expect(found({ hotline: '', email: 'ho-tro@xa.example' })).toEqual([]);
});

test('every fault is told, with the field it belongs to', () => {
  expect(found({ name: '', hotline: '09', email: 'ai@' })).toEqual([
    '/name required',
    '/hotline length',
    '/email format',
  ]);
  expect(found({ hotline: '' })).toEqual(['/hotline no-way']);
  expect(found({ zalo: 'a'.repeat(201) })).toEqual(['/zalo too-long']);
  // What comes over the wire may name any topic.
  expect(found({ topic: 'football' as SupportContact['topic'] })).toEqual(['/topic required']);
});

test('what is no contact is an error of the program', () => {
  // Said on purpose: a caller without types.
  expect(() => contactIssues('x' as unknown as SupportContact)).toThrow(InvalidInputError);
});
