import { html, type TemplateResult } from 'lit';
import type { SupportContact } from '@tthc-dang/core/client/administration';
import { supportTopics } from '@tthc-dang/core/support';
import { blockTable, type Column } from '../../internal/block-table.ts';
import type { Translate } from '../../internal/format.ts';

const order = Object.keys(supportTopics);

/** The contacts of the unit in the order of their topics, each with what can be done with it. */
export function contactTable(
  contacts: readonly SupportContact[],
  {
    t,
    mayEdit,
    edit,
    remove,
  }: {
    readonly t: Translate;
    readonly mayEdit: boolean;
    readonly edit: (contact: SupportContact) => void;
    readonly remove: (contact: SupportContact) => void;
  },
): TemplateResult {
  const rows = contacts.toSorted((a, b) => order.indexOf(a.topic) - order.indexOf(b.topic));
  const acts: Column<SupportContact> = {
    label: t('unit.actions'),
    unled: true,
    cell: (contact) =>
      html`<div class="row-acts">
        <button
          class="link"
          type="button"
          aria-label=${t('contacts.edit-this', { name: contact.name })}
          @click=${() => edit(contact)}
        >
          ${t('contacts.change')}
        </button>
        <button
          class="link"
          type="button"
          aria-label=${t('contacts.remove-this', { name: contact.name })}
          @click=${() => remove(contact)}
        >
          ${t('contacts.remove')}
        </button>
      </div>`,
  };
  return blockTable<SupportContact>({
    labelledBy: 'contacts',
    // The place in the list, which a row keeps while the list is what it is.
    idOf: (contact) => String(contacts.indexOf(contact)),
    rows,
    columns: [
      { label: t('contacts.name'), cell: ({ name }) => name },
      { label: t('contacts.topic'), cell: ({ topic }) => t(`support.${topic}`) },
      {
        label: t('contacts.ways'),
        cell: ({ hotline, email, zalo }) =>
          [hotline, email, zalo && t('support.zalo', { name: zalo })]
            .filter(Boolean)
            .map((way, index) => html`${index > 0 ? html`<br />` : ''}${way}`),
      },
      { label: t('contacts.hours'), cell: ({ hours = '' }) => hours },
      ...(mayEdit ? [acts] : []),
    ],
  });
}
