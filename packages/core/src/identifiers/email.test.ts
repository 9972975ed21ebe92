import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkEmail } from './email.ts';

test('an address is accepted, its domain in lower case', () => {
  expect(checkEmail(' Mau.Nguyen@ThanhHoa.GOV.vn ')).toMatchObject({ ok: true, value: 'Mau.Nguyen@thanhhoa.gov.vn' });
});

test.each([
  '',
  'mau',
  'mau@',
  '@x.vn',
  'mau@x',
  'mau@x.v',
  'a b@x.vn',
  '<a>@x.vn',
  'a@b@x.vn',
  `${'a'.repeat(250)}@x.vn`,
])('refuses %j', (typed) => {
  expect(checkEmail(typed).ok).toBe(false);
});

test('any text is answered at once', () => {
  fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => typeof checkEmail(text).ok === 'boolean'));
});
