import { expect, test } from 'vitest';
import { TthcError } from '../errors/index.ts';
import { nonsense } from '../internal/testing/nonsense.ts';
import * as identifiers from './index.ts';

const functions = Object.entries(identifiers).filter(([, one]) => typeof one === 'function');

test.each(functions)('%s takes nonsense for nonsense', (name, one) => {
  expect(functions.length).toBeGreaterThan(20);
  for (const value of nonsense()) expectOwnErrors(name, one as (...args: readonly unknown[]) => unknown, value);
});

function expectOwnErrors(name: string, one: (...args: readonly unknown[]) => unknown, value: unknown): void {
  for (const args of [[value], [value, value], ['2026-11-22', value], [value, '2026-11-22', value, value]])
    try {
      const answer = one(...args);
      // Some words are a possible account or code; these never are.
      if (name.startsWith('check') && args.length === 1 && isNever(value)) expect(answer).toMatchObject({ ok: false });
    } catch (error) {
      expect(error, `${name} at ${typeof value}`).toBeInstanceOf(TthcError);
      expect((error as TthcError).message.length).toBeLessThan(300);
    }
}

const isNever = (value: unknown): boolean =>
  typeof value !== 'string' || value === '' || value.length > 1000 || /[\0\uD800]|^__/.test(value);
