import { mustBeText } from '../model/must-be.ts';

/** What is wrong or odd about a typed value. The message is shown to the user. */
export interface Finding {
  readonly code: string;
  readonly message: string;
}

/** The answer of every check: `value` is the normalized text, problems refuse it, warnings only ask to look again. */
export interface Checked {
  readonly ok: boolean;
  readonly value: string;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** A finding. */
export const finding = (code: string, message: string): Finding => ({ code, message });

/** What was typed, if it is text; throws `InvalidInputError` for a number, a list or nothing at all. */
export function typedText(text: unknown): string {
  mustBeText(text, 'typed value');
  return text;
}

/** The answer of a check from what it found. */
export const checked = (value: string, problems: readonly Finding[], warnings: readonly Finding[] = []): Checked => ({
  ok: problems.length === 0,
  value,
  problems,
  warnings,
});
