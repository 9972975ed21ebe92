import { html, type TemplateResult } from 'lit';
import type { IsoDate, IsoMonth } from '@tthc-dang/core';
import { formatMonth } from '../../internal/format.ts';
import { recentMonths } from './months.ts';

/** The choice of a month; one that is older than the list, and was asked for, stands in it too. */
export const monthFilter = (
  label: string,
  today: IsoDate,
  month: IsoMonth,
  choose: (month: IsoMonth) => void,
): TemplateResult => {
  const months = recentMonths(today);
  return html`<label>
    ${label}
    <select id="month" @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${(months.includes(month) ? months : [...months, month]).map(
        (one) => html`<option value=${one} ?selected=${one === month}>${formatMonth(one)}</option>`,
      )}
    </select>
  </label>`;
};
