import { html, type TemplateResult } from 'lit';
import type { IsoMonth } from '@tthc-dang/core';
import type { LedgerView } from '@tthc-dang/core/client/dues';
import { formatPercent } from '@tthc-dang/core/identifiers/format-percent';
import { formatDate, formatMonth, type Translate } from '../../internal/format.ts';

/** What a leader writes down: what stays, by which decision, from which month. */
export interface RetentionAnswer {
  readonly retainBp: number;
  readonly decisionNo: string;
  readonly from: string;
}

/** What the part about the share needs of its reader. */
export interface RetentionReader {
  readonly t: Translate;
  readonly mayDecide: boolean;
  readonly month: IsoMonth;
  readonly wrong: string;
  readonly save: (answer: RetentionAnswer | 'percent' | 'decision') => void;
}

/** What the unit keeps and by which decision; for its leaders a form to write it down. */
export const retention = ({ retention: rule }: LedgerView, reader: RetentionReader): TemplateResult => {
  const { t } = reader;
  return html`
    <p>
      ${
        rule
          ? t('period.rule', { percent: formatPercent(rule.retainBp), no: rule.decisionNo, day: formatDate(rule.from) })
          : t('period.rule-none')
      }
      ${rule && !rule.verified ? t('period.rule-unverified') : ''}
    </p>
    <p class="soft">${t('period.rule-origin')}</p>
    ${reader.mayDecide ? form(reader, rule === undefined) : ''}
  `;
};

const form = ({ t, month, wrong, save }: RetentionReader, isOpen: boolean): TemplateResult => html`
  <details id="rule" ?open=${isOpen || wrong !== ''}>
    <summary>${t('period.rule-set')}</summary>
    <form
      class="ask"
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        save(answerOf(new FormData(event.currentTarget as HTMLFormElement), month));
      }}
    >
      ${wrong ? html`<p id="wrong" class="notice bad"><strong>${t('common.error')}</strong> ${wrong}</p>` : ''}
      <label>
        ${t('period.rule-percent')} <span class="soft">${t('period.rule-percent-hint')}</span>
        <input name="percent" inputmode="decimal" maxlength="6" autocomplete="off" />
      </label>
      <label>${t('period.rule-decision')}<input name="decisionNo" maxlength="60" autocomplete="off" /></label>
      <p class="soft">${t('period.rule-from')}: ${formatMonth(month)}</p>
      <div><button class="button quiet" type="submit">${t('period.rule-save')}</button></div>
    </form>
  </details>
`;

function answerOf(data: FormData, month: IsoMonth): RetentionAnswer | 'percent' | 'decision' {
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const percent = /^(100|\d{1,2}(?:[.,](\d{1,2}))?)$/.exec(text('percent'));
  if (!percent) return 'percent';
  const [whole = '0', fraction = ''] = text('percent').split(/[.,]/);
  const retainBp = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return text('decisionNo') ? { retainBp, decisionNo: text('decisionNo'), from: `${month}-01` } : 'decision';
}
