import { html, type TemplateResult } from 'lit';
import type { ProfileItem } from '@tthc-dang/core/client/administration';
import { correctable } from '@tthc-dang/core/guides/data-correction';
import type { Field } from '@tthc-dang/core';
import { fieldWord, type Word } from '../../internal/field-word.ts';
import { formatDate, type Translate } from '../../internal/format.ts';

/** The data of a person, each with a box to say that it is wrong. */
export function profileTable(
  items: readonly ProfileItem[],
  marked: ReadonlySet<string>,
  { t, word }: { readonly t: Translate; readonly word: Word },
  mark: (name: string) => void,
): TemplateResult {
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${t('profile.column.item')}</th>
        <th role="columnheader" scope="col">${t('profile.column.value')}</th>
        <th role="columnheader" scope="col">${t('profile.column.wrong')}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${items.map((item) => {
        const label = itemLabel(item, word);
        return html`<tr role="row" class=${marked.has(item.name) ? 'marked' : ''}>
          <th role="rowheader" scope="row">
            ${label}${item.needsPaper ? html`<br /><span class="soft">${t('profile.paper')}</span>` : ''}
          </th>
          <td role="cell">
            ${item.value === undefined ? html`<span class="soft">${t('profile.empty')}</span>` : shown(item, word)}
          </td>
          <td role="cell">
            <label>
              <input
                type="checkbox"
                name=${item.name}
                aria-label=${t('profile.wrong', { item: label })}
                .checked=${marked.has(item.name)}
                @change=${() => mark(item.name)}
              />
              <span>${t('profile.column.wrong')}</span>
            </label>
          </td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

const fields: Readonly<Record<string, Field>> = correctable;

/** The name of an item in the reader's language. */
const itemLabel = ({ name, label }: ProfileItem, word: Word): string =>
  fieldWord(word, 'data-correction', 'PROPOSE', name, label);

/** A recorded value as a person reads it: days with the day first, choices by their label. */
function shown({ name, value = '' }: ProfileItem, word: Word): string {
  const field = fields[name];
  const choice = field?.choices?.[value];
  if (choice !== undefined) return fieldWord(word, 'data-correction', 'PROPOSE', name, choice, `.choices.${value}`);
  return field?.kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value) : value;
}
