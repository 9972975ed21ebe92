import { html, type TemplateResult } from 'lit';
import type { TthcChangeEvent } from '../../events/change-event.ts';
import type { Translate } from '../../internal/format.ts';
import '../../fields/long-text/index.ts';
import '../../fields/number/index.ts';
import type { ReportKind, Words } from './report-kind.ts';

/** What is wrong with an entry: its name, and the sentence. */
export interface Wrong {
  readonly name: string;
  readonly says: string;
}

const phaseParts = ['results', 'obstacles', 'proposals'] as const;
const longest = 5000;
const most = 100_000;

/** The entries that are missing or cannot be sent. */
export function wrongIn(kind: ReportKind, words: Words, t: Translate): readonly Wrong[] {
  if (kind === 'weekly') {
    const count = words['count'];
    const isNumber = typeof count === 'number' && Number.isInteger(count) && count >= 0 && count <= most;
    return isNumber ? [] : [{ name: 'count', says: t('reports.form.need-number') }];
  }
  return phaseParts.flatMap((name) => {
    const text = String(words[name] ?? '');
    if (text.trim() === '') return { name, says: t('reports.form.need-words') };
    return text.length > longest ? { name, says: t('reports.form.too-long') } : [];
  });
}

/** The name of an entry as the person reads it. */
export const entryName = (name: string, t: Translate): string =>
  t(name === 'count' ? 'reports.form.obstacles-count' : `reports.form.${name}`);

/** The entries of a report: a number for the week, three texts for a phase, a remark for the message. */
export const writtenPart = (
  kind: ReportKind,
  words: Words,
  wrong: readonly Wrong[],
  t: Translate,
  write: (name: string, value: string | number | undefined) => void,
): TemplateResult => {
  const errorOf = (name: string): string => wrong.find((one) => one.name === name)?.says ?? '';
  const changed = ({ name, value }: TthcChangeEvent): void => write(name, value as string | number | undefined);
  return html`<div class="fields" @tthc-change=${changed}>
    ${
      kind === 'weekly'
        ? html`<tthc-field-number
              name="count"
              kind="count"
              required
              .label=${entryName('count', t)}
              .hint=${t('reports.form.obstacles-count-hint')}
              .error=${errorOf('count')}
              .value=${words['count']}
            ></tthc-field-number>
            <tthc-field-long-text
              name="note"
              .label=${t('reports.form.note')}
              .hint=${t('reports.form.note-hint')}
              .value=${words['note']}
            ></tthc-field-long-text>`
        : phaseParts.map(
            (name) =>
              html`<tthc-field-long-text
                name=${name}
                required
                .max=${longest}
                .label=${entryName(name, t)}
                .hint=${name === 'obstacles' ? t('reports.form.no-person') : ''}
                .error=${errorOf(name)}
                .value=${words[name]}
              ></tthc-field-long-text>`,
          )
    }
    <p class="soft">${t('reports.form.kept')}</p>
  </div>`;
};
