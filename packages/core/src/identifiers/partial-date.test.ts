import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPartialDate, partialDatesAgree } from './partial-date.ts';

test.each([
  ['1975', '1975'],
  ['5/1975', '1975-05'],
  ['05/1975', '1975-05'],
  ['2/5/1975', '1975-05-02'],
  [' 02.05.1975 ', '1975-05-02'],
  ['1975-05', '1975-05'],
  ['1975-05-02', '1975-05-02'],
  ['29/2/1976', '1976-02-29'],
])('%s is %s', (typed, value) => {
  expect(checkPartialDate(typed)).toMatchObject({ ok: true, value });
});

test.each(['', '75', '13/1975', '0/1975', '29/2/1975', '31/4/1975', '1975-13', '1975-02-30', '1975-5-2x', 'năm 1975'])(
  'refuses %j',
  (typed) => {
    expect(checkPartialDate(typed).ok).toBe(false);
  },
);

test('dates agree where one is only known less exactly', () => {
  expect(partialDatesAgree('1975', '1975-05-02')).toBe(true);
  expect(partialDatesAgree('1975-05-02', '1975-05')).toBe(true);
  expect(partialDatesAgree('1975-05', '1975-06-02')).toBe(false);
  expect(partialDatesAgree('1975', '1976')).toBe(false);
  expect(partialDatesAgree('1975-05-02', '1975-05-02')).toBe(true);
});

test('any text is answered, and what is accepted is accepted again unchanged', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
      ),
      (text) => {
        const { ok, value } = checkPartialDate(text);
        if (ok) expect(checkPartialDate(value)).toMatchObject({ ok: true, value });
      },
    ),
  );
});
