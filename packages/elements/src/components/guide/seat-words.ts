import type { Seat } from '@tthc-dang/core';
import { seatGroups } from '@tthc-dang/core/guide';
import type { GuideReader } from './guide-page.ts';

/** Who acts, in words: the offices of each party; of many parties their names alone. */
export function seatWords(seats: readonly Seat[], { t, word }: Pick<GuideReader, 't' | 'word'>): string {
  const groups = seatGroups(seats);
  const told = groups.map(({ key, label, offices }) => {
    const party = word(key, label);
    if (offices.length === 0 || groups.length > 3) return party;
    const names = offices.map((office) => word(office.key, office.label)).join(', ');
    // "quản trị đơn vị" says already of what.
    return names.endsWith(party) ? names : t('guide.seats', { offices: names, party });
  });
  return told.join('; ');
}
