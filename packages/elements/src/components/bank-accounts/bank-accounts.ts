import { html, type TemplateResult } from 'lit';
import type { DossierView, Office } from '@tthc-dang/core';
import { administrationClient, type BankAccountView } from '@tthc-dang/core/client/administration';
import { PagedList } from '../../controllers/paged-list.ts';
import type { TableSources } from '../../controllers/procedure-tables.ts';
import { Reading } from '../../controllers/reading.ts';
import { blockTable } from '../../internal/block-table.ts';
import { formatDate } from '../../internal/format.ts';
import { DeskElement } from '../unit/desk-element.ts';
import { unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { change, unitOf } from './changes.ts';
import { bankTexts } from './texts.ts';

/** Changes that are under way; what is in use already is told by the list. */
const underWay = 'draft,awaiting-confirmation,cooling-off';

/**
 * The bank accounts of a unit: the one in use with its four fields, changes that two people make, the days in which payers
 * are told, and what was used before.
 */
export class TthcBankAccounts extends DeskElement {
  protected override areas: readonly Area[] = [bankTexts, unitTexts];
  protected override readonly offices: readonly Office[] = [
    'finance',
    'secretary',
    'deputy',
    'inspector',
    'unit-admin',
  ];
  protected override readonly tables: TableSources = {
    'bank-account-change': async () =>
      (await import('@tthc-dang/core/procedures/bank-account-change')).bankAccountChange,
  };

  protected override get spokenOf(): readonly string[] {
    return ['bank-account-change'];
  }

  readonly #list = new PagedList<BankAccountView>(this, ({ client }, { signal, cursor }) =>
    administrationClient(client).bankAccounts(this.unit, { limit: 20, cursor }, { signal }),
  );
  readonly #changes = new Reading<readonly DossierView[]>(this, async ({ client }, signal) => {
    const { items } = await client.dossiers(
      { procedure: 'bank-account-change', state: underWay, limit: 20 },
      { signal },
    );
    const views = await Promise.all(items.map(({ id }) => client.dossier('bank-account-change', id, { signal })));
    return views.filter((view) => unitOf(view) === this.unit);
  });
  readonly #unit = new Reading(this, ({ client }, signal, id) => client.organization(id, { signal }));

  protected override refresh(): void {
    void Promise.all([this.#list.read(), this.#changes.read()]);
  }

  override render(): TemplateResult {
    const { portal, unit } = this;
    if (portal && unit) {
      this.#list.want(portal, unit);
      this.#changes.want(portal, unit);
      this.#unit.want(portal, unit);
    }
    const name = this.#unit.value?.name;
    return this.page(
      name ? `${this.t('bank.title')} – ${name}` : this.t('bank.title'),
      () => html`${this.shown(this.#list.reading, ({ items }) => this.#accounts(items))}`,
    );
  }

  #accounts(items: readonly BankAccountView[]): TemplateResult {
    const used = items.find(({ inUse }) => inUse);
    return html`
      <h2>${this.t('bank.in-use')}</h2>
      ${used ? this.#inUse(used) : html`<p class="empty">${this.t('bank.none')}</p>`}
      ${this.shown(this.#changes, (changes) => this.#underWay(changes, used !== undefined))}
      ${items.length > 0 ? this.#history(items) : ''}
    `;
  }

  #inUse({ accountNo, holderName, bank, from, masked }: BankAccountView): TemplateResult {
    const line = (field: 'accountNo' | 'holderName' | 'bank' | 'unit', value: string) =>
      html`<dt>${this.t(`bank.field.${field}`)}</dt>
        <dd>${value}</dd>`;
    return html`<dl class="facts texts" id="in-use">
        ${line('accountNo', accountNo)} ${line('holderName', holderName)} ${line('bank', bank)}
        ${line('unit', this.#unit.value?.name ?? this.unit)}
        <dt>${this.t('bank.from')}</dt>
        <dd>${formatDate(from)}</dd>
      </dl>
      ${masked ? html`<p class="soft">${this.t('bank.masked')}</p>` : ''}`;
  }

  #underWay(changes: readonly DossierView[], hasOne: boolean): TemplateResult {
    const undecided = changes.some(({ state }) => state !== 'cooling-off');
    return html`
      ${changes.length > 0 ? html`<h2>${this.t('bank.open')}</h2>` : ''}
      ${changes.map((view) =>
        change(view, {
          t: this.t,
          word: this.word,
          handle: ({ id }) => this.work(id, { procedure: 'bank-account-change' }, `[data-change="${id}"] button`),
        }),
      )}
      <p>${this.t('bank.two-people')}</p>
      ${
        this.holds('finance') && !undecided && !this.isWorking
          ? html`<div class="actions">
              <button
                id="change"
                class="button"
                type="button"
                @click=${() => this.begin({ procedure: 'bank-account-change', event: 'PREPARE' }, '#change')}
              >
                ${this.t(hasOne ? 'bank.change' : 'bank.first')}
              </button>
            </div>`
          : ''
      }
    `;
  }

  #history(items: readonly BankAccountView[]): TemplateResult {
    const { total, hasMore } = this.#list;
    return html`
      <h2 id="history">${this.t('bank.history')}</h2>
      ${blockTable<BankAccountView>({
        labelledBy: 'history',
        idOf: ({ id }) => id,
        rows: items,
        columns: [
          { label: this.t('bank.field.accountNo'), cell: ({ accountNo }) => accountNo },
          { label: this.t('bank.field.holderName'), cell: ({ holderName }) => holderName },
          { label: this.t('bank.field.bank'), cell: ({ bank }) => bank },
          {
            label: this.t('bank.column.days'),
            cell: ({ from, to }) =>
              to === undefined
                ? this.t('bank.days-open', { from: formatDate(from) })
                : this.t('bank.days', { from: formatDate(from), to: formatDate(to) }),
          },
          {
            label: this.t('bank.column.state'),
            cell: ({ inUse }) =>
              html`<span class=${inUse ? 'tag ok' : 'tag'}>${this.t(inUse ? 'bank.used' : 'bank.ended')}</span>`,
          },
        ],
      })}
      ${
        hasMore
          ? html`<button class="button quiet" type="button" @click=${() => void this.#list.more()}>
              ${this.t('unit.more-left', { n: total - items.length })}
            </button>`
          : ''
      }
    `;
  }
}
