import { html, type TemplateResult } from 'lit';
import type { Seat } from '@tthc-dang/core';
import { seatGroups } from '@tthc-dang/core/guide';
import type { GuideReader } from './guide-page.ts';

type Speaker = Pick<GuideReader, 't' | 'word'>;

/** Who acts, in words: the offices of each party; of many parties their names alone. */
export function seatWords(seats: readonly Seat[], { t, word }: Speaker): string {
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

/** Who acts in a step: on a crowded sheet the party alone. A member is told what is theirs to do. */
export function whoActs(seats: readonly Seat[], reader: GuideReader): TemplateResult {
  const { t, name } = reader;
  if (seats.length === 0) return html`<span class="who">${t('guide.by-time')}</span>`;
  if (name.audience === 'member' && seats.includes('member')) return html`<span class="who">${t('guide.you')}</span>`;
  return html`<span class="who">${shortened(seats, reader)}</span>`;
}

/** Who acts, with the offices where there is room. */
export function shortened(seats: readonly Seat[], reader: Speaker): TemplateResult {
  const parties = seatGroups(seats).map(({ key, label }) => reader.word(key, label));
  return html`<span class="full">${seatWords(seats, reader)}</span><span class="short">${parties.join('; ')}</span>`;
}
