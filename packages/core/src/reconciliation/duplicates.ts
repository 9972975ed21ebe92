import { mustBeRecords } from '../model/must-be.ts';
import { checkPartialDate } from '../identifiers/partial-date.ts';
import { foldForSearch } from '../identifiers/text.ts';
import type { MemberRecord } from './member-record.ts';

/** Records that may be of one person, and what they share. */
export interface Duplicate {
  readonly by: 'personal-id' | 'card' | 'name-and-birth';
  readonly memberIds: readonly string[];
}

const digits = (number = ''): string => number.replace(/\D/g, '');

const keys: readonly (readonly [Duplicate['by'], (record: MemberRecord) => string])[] = [
  ['personal-id', ({ personalId }) => digits(personalId)],
  ['card', ({ cardNo }) => digits(cardNo)],
  [
    'name-and-birth',
    ({ fullName = '', birthDate = '' }) => {
      const { ok, value } = checkPartialDate(birthDate);
      // A year alone is shared by too many people of one name.
      return ok && value.length === 10 && fullName.trim() !== '' ? `${foldForSearch(fullName)} ${value}` : '';
    },
  ],
];

/** Records that share a personal number, a card, or name (without accents) and birth date. Time grows with the records. */
export function duplicatesIn(records: readonly MemberRecord[]): readonly Duplicate[] {
  mustBeRecords(records, 'list of records');
  return keys.flatMap(([by, keyOf]) => {
    const groups = new Map<string, string[]>();
    for (const record of records) {
      const key = keyOf(record);
      if (key === '') continue;
      const group = groups.get(key);
      if (group) group.push(record.id);
      else groups.set(key, [record.id]);
    }
    return [...groups.values()].filter((ids) => ids.length > 1).map((memberIds) => ({ by, memberIds }));
  });
}
