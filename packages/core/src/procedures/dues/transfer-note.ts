import { shown } from '../../errors/shown.ts';
import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import { firstDay, type IsoMonth } from '../../model/dates.ts';

// Dues notes pass through banks. Few digits in all, so that no card, identity or telephone number fits; vowels only in
// pairs of letters, so that no name is spelled.
const shape = /^[A-Z0-9]{3,15}$/;
const spelled = /(?=[A-Z]*[AEIOUY])[A-Z]{3,}/;
const mostDigits = 7;

/**
 * The note of a bank transfer for dues: `DP 202611 CB001`, ASCII, at most 25 characters.
 *
 * `code` is an opaque code of the obligation. Throws `InvalidInputError` for one that could carry a name or a number of a person.
 */
export function transferNote(month: IsoMonth, code: string): string {
  firstDay(month);
  if (typeof code !== 'string' || !shape.test(code))
    throw new InvalidInputError('obligation code', ['3 to 15 capital letters A-Z and digits']);
  if (spelled.test(code)) throw new InvalidInputError('obligation code', ['it could spell a name']);
  if (code.replace(/\D/g, '').length > mostDigits)
    throw new InvalidInputError('obligation code', ['it could hold a number of a person']);
  return `DP ${month.replace('-', '')} ${code}`;
}

// Digits and consonants that are not mistaken for each other.
const alphabet = '0123456789BCDFGHJKMNPQRSTVWXZ';

/** An opaque code for an obligation from its running number: seven characters that say nothing of the member. */
export function obligationCode(serial: number): string {
  if (!Number.isSafeInteger(serial) || serial < 0 || serial >= alphabet.length ** 7)
    throw new InvalidInputError('running number', [`${shown(serial)} does not fit an obligation code`]);
  let code = '';
  for (let rest = serial; code.length < 7; rest = Math.floor(rest / alphabet.length))
    code = alphabet[rest % alphabet.length] + code;
  return code;
}
