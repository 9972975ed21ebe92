import { html, type TemplateResult } from 'lit';
import type { ObligationView } from '@tthc-dang/core/client/dues';
import { unpaidWarning } from '@tthc-dang/core/dues';
import { formatBasis } from '../../internal/format-basis.ts';
import { sentenceOf, type Speaker } from './explanation.ts';

/** Tells a member of a year with so many unpaid months that the cell looks into it. It only tells: people decide. */
export function yearWarning(months: readonly ObligationView[], year: string, speaker: Speaker): TemplateResult | '' {
  const { warning } = unpaidWarning(months, Number(year));
  if (!warning) return '';
  return html`<div class="notice bad">
    <p><strong>${speaker.t('dues.warning')}</strong></p>
    <p>${sentenceOf(warning, speaker)}<br /><span class="soft">${formatBasis(warning.basis, speaker.t)}</span></p>
  </div>`;
}
