import { expect, test } from 'vitest';
import { problems } from '@tthc-dang/core/locales/en/problems';
import { faultCodes } from './problems.ts';

test('every problem has an English sentence, and none is left of a problem that is gone', () => {
  expect(Object.keys(problems).toSorted()).toEqual(faultCodes.toSorted());
});
