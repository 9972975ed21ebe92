import { html, type TemplateResult } from 'lit';
import type { LogView } from '@tthc-dang/core';
import type { Translate } from '../../internal/format.ts';
import type { Judgement } from './judge-log.ts';

/** In a plain sentence, whether the log is whole. `again` is there when the part that judges did not come. */
export function logVerdict(
  judgement: Judgement | undefined,
  { entries }: LogView,
  t: Translate,
  again?: () => void,
): TemplateResult {
  const n = entries.length;
  if (again)
    return html`<div class="notice wait">
      <p>${t('log.verify-failed')}</p>
      <button class="link" type="button" @click=${again}>${t('common.retry')}</button>
    </div>`;
  if (!judgement) return html`<p role="status">${t('log.verifying')}</p>`;
  if (judgement.kind === 'broken') {
    const why = t(`log.why.${judgement.problem}`);
    return html`<div class="notice bad" id="verdict" role="alert">
      <p>${t('log.broken', { n: judgement.seq + 1, why })}</p>
    </div>`;
  }
  const hidden = judgement.kind === 'partly' ? judgement.hidden : 0;
  return html`<div class="notice ok" id="verdict">
    <p>${t(hidden > 0 ? 'log.partly' : 'log.intact', { n, hidden, seen: n - hidden })}</p>
    <p class="soft">${t('log.last-hash', { hash: entries.at(-1)?.hash.slice(0, 16) ?? '' })}</p>
  </div>`;
}
