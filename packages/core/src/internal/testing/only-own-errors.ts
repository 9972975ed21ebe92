import { expect } from 'vitest';
import { TthcError } from '../../errors/index.ts';
import { nonsense } from './nonsense.ts';

/** Calls a function with nonsense in every place, alone and beside good arguments: it answers, or throws an error of ours. */
export function expectOnlyOwnErrors(
  name: string,
  one: (...args: readonly any[]) => unknown,
  good: readonly unknown[] = [],
): void {
  for (const value of nonsense())
    for (const args of [[value], [value, value, value, value], ...good.map((_, place) => good.with(place, value))])
      try {
        one(...args);
      } catch (error) {
        expect(error, `${name} with ${typeof value}`).toBeInstanceOf(TthcError);
        expect((error as TthcError).message.length).toBeLessThan(1000);
      }
}
