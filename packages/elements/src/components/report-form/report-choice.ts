import { html, type TemplateResult } from 'lit';
import type { Translate } from '../../internal/format.ts';
import { reportKinds, type ReportKind } from './report-kind.ts';

/** Which report: of which kind, of which week, or by which plan. */
export interface ReportChoice {
  readonly kind: ReportKind;
  readonly plan: 'A' | 'B';
  /** The week that is due next, or the one before it: a late report is better than none. */
  readonly week: 'now' | 'before';
}

/** The kinds as tabs, and what else tells reports of one kind apart. */
export const reportChoice = (
  { kind, plan, week }: ReportChoice,
  t: Translate,
  choose: (changed: Partial<ReportChoice>) => void,
): TemplateResult => html`
  <fieldset class="kinds">
    <legend class="unseen">${t('reports.form.kind')}</legend>
    ${reportKinds.map(
      (one) =>
        html`<label
          ><input
            type="radio"
            name="kind"
            value=${one}
            .checked=${one === kind}
            @change=${() => choose({ kind: one })}
          /><span>${t(`reports.form.${one}`)}</span></label
        >`,
    )}
  </fieldset>
  <div class="filters">
    ${
      kind === 'weekly'
        ? select(
            'week',
            t('reports.form.week'),
            week,
            ['now', 'before'] as const,
            (one) => t(`reports.form.week-${one}`),
            (one) => choose({ week: one }),
          )
        : select(
            'plan',
            t('reports.form.plan'),
            plan,
            ['A', 'B'] as const,
            (one) => t(`reports.form.plan-${one}`),
            (one) => choose({ plan: one }),
          )
    }
  </div>
`;

const select = <Value extends string>(
  id: string,
  label: string,
  chosen: Value,
  values: readonly Value[],
  wordsOf: (value: Value) => string,
  choose: (value: Value) => void,
): TemplateResult =>
  html`<div>
    <label for=${id}>${label}</label>
    <select
      id=${id}
      @change=${({ target }: Event) => {
        const value = values[(target as HTMLSelectElement).selectedIndex];
        if (value) choose(value);
      }}
    >
      ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${wordsOf(value)}</option>`)}
    </select>
  </div>`;
