import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Office, OnlineScope, Organization } from '@tthc-dang/core';
import {
  administrationClient,
  type ReadinessItemView,
  type ReadinessView,
  type UnitReadiness,
} from '@tthc-dang/core/client/administration';
import { unitSettingsOffices } from '@tthc-dang/core/unit-settings';
import { formatPercent } from '@tthc-dang/core/identifiers/format-percent';
import { Acting } from '../../controllers/acting.ts';
import { Keeping } from '../../controllers/keeping.ts';
import { PagedList } from '../../controllers/paged-list.ts';
import { Reading } from '../../controllers/reading.ts';
import { blockTable } from '../../internal/block-table.ts';
import { fieldTexts } from '../../locales/index.ts';
import { UnitElement, unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { checklist, score } from './checklist.ts';
import { scopeSwitch } from './scope-switch.ts';
import { statementForm, statementOf, type Statement } from './statement-form.ts';
import { readinessTexts } from './texts.ts';

/** How ready a unit is to go electronic: the checklist with what proves it, and for the body above a line of every unit below. */
export class TthcReadiness extends UnitElement {
  protected override readonly areas: readonly Area[] = [readinessTexts, unitTexts, fieldTexts];
  protected override readonly offices: readonly Office[] = [
    'unit-admin',
    'province-admin',
    'focal-point',
    'secretary',
    'deputy',
    'clerk',
    'committee-member',
    'technician',
    'inspector',
  ];

  @state() private statement: Statement | undefined;
  @state() private wrong = '';
  /** What is chosen while the scope is being changed. */
  @state() private scope: OnlineScope | undefined;

  readonly #kept = new Keeping<Statement>(this, () => this.#isUnsaved());
  readonly #acting = new Acting(this);
  readonly #organization = new Reading<Organization>(this, ({ client }, signal, unit) =>
    client.organization(unit, { signal }),
  );
  readonly #list = new Reading<ReadinessView>(this, ({ client }, signal) =>
    administrationClient(client).readiness(this.unit, { signal }),
  );
  readonly #below = new PagedList<UnitReadiness>(this, ({ client }, { signal, cursor }) =>
    administrationClient(client).unitReadiness(this.unit, { limit: 20, cursor }, { signal }),
  );

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { me, unit } = this;
    if (me && unit) this.#takeUp(this.#kept.takeUp('readiness', me.personId, unit));
  }

  override render(): TemplateResult {
    const { portal, unit } = this;
    if (portal && unit) {
      this.#list.want(portal, unit);
      this.#organization.want(portal, unit);
      this.#below.want(portal, unit);
    }
    const name = this.#list.value?.organizationName;
    return this.page(
      name ? `${this.t('readiness.title')} – ${name}` : this.t('readiness.title'),
      () => html`${this.shown(this.#list, (list) => this.#own(list))} ${this.#units()}`,
    );
  }

  #own(list: ReadinessView): TemplateResult {
    return html`
      ${score(list, this.t)} ${this.#scope()}
      <h2 id="items">${this.t('readiness.items')}</h2>
      ${this.#form(list)}
      ${checklist(list, {
        t: this.t,
        mayState: this.holds('secretary', 'deputy', 'focal-point', 'clerk'),
        begin: (item) => this.#begin(item),
      })}
    `;
  }

  #form(list: ReadinessView): TemplateResult | '' {
    const { t, statement, wrong } = this;
    const item = list.items.find(({ id }) => id === statement?.id);
    if (!statement || !item) return '';
    return statementForm(item, {
      t,
      statement,
      wrong,
      isBusy: this.#acting.isBusy,
      change: (written) => this.#write({ ...statement, ...written }),
      save: () => void this.#save(list, item, statement),
      close: () => this.#close(),
    });
  }

  #units(): TemplateResult | '' {
    const { items, total, hasMore, reading } = this.#below;
    if (reading.value && total === 0) return '';
    const ready = items.filter((one) => one.ready).length;
    return html`
      <h2 id="units">${this.t('readiness.units')}</h2>
      ${this.shown(
        reading,
        () => html`
          <p class="soft">${this.t('readiness.units-ready', { ready, of: items.length })}</p>
          ${blockTable<UnitReadiness>({
            labelledBy: 'units',
            idOf: ({ organizationId }) => organizationId,
            rows: items,
            columns: [
              { label: this.t('readiness.unit'), cell: ({ organizationName }) => organizationName },
              {
                label: this.t('readiness.state'),
                cell: (one) =>
                  html`<span class=${one.ready ? 'tag ok' : 'tag wait'}
                      >${this.t(one.ready ? 'readiness.ready-short' : 'readiness.not-ready-short')}</span
                    >
                    ${formatPercent(one.scoreBp)}`,
              },
              { label: this.t('readiness.left'), unled: true, cell: ({ open }) => this.#left(open) },
            ],
          })}
        `,
      )}
      ${
        hasMore
          ? html`<button class="button quiet" type="button" @click=${() => void this.#more()}>
              ${this.t('unit.more-left', { n: total - items.length })}
            </button>`
          : ''
      }
    `;
  }

  /** How far the unit works online, beside how ready it is; administrators switch it. */
  #scope(): unknown {
    const { value } = this.#organization;
    if (!value) return '';
    return scopeSwitch(value.onlineScope, {
      t: this.t,
      mayChange: this.me?.assignments.some(({ office }) => unitSettingsOffices.includes(office)) ?? false,
      chosen: this.scope,
      isBusy: this.#acting.isBusy,
      begin: () => this.#chooseScope(value.onlineScope),
      change: (scope) => (this.scope = scope),
      save: () => void this.#saveScope(value),
      close: () => this.#chooseScope(undefined),
    });
  }

  #chooseScope(scope: OnlineScope | undefined): void {
    this.scope = scope;
    this.nextFocus.to(scope ? '#scope-title' : '#change-scope');
  }

  async #saveScope({ id, onlineScope: seen }: Organization): Promise<void> {
    const { scope: onlineScope } = this;
    if (!onlineScope) return;
    if (onlineScope === seen) return this.#chooseScope(undefined);
    const body = { onlineScope, seen };
    const acted = await this.#acting.run(this.portal, { id, ...body }, ({ client }, options) =>
      administrationClient(client).setOnlineScope(id, body, options),
    );
    if (!acted) return;
    if (acted.ok) {
      this.scope = undefined;
      await this.#organization.read();
      return this.say(this.t('readiness.scope-saved', { scope: this.t(`readiness.scope.${onlineScope}`) }));
    }
    if ('refusals' in acted) await this.#organization.read();
    this.sayWhyNot(acted);
  }

  protected override turned(): void {
    super.turned();
    this.scope = undefined;
  }

  #left(open: readonly string[]): TemplateResult | '' {
    if (open.length === 0) return '';
    return html`<details class="fold">
      <summary>${this.t('readiness.left-n', { n: open.length })}</summary>
      <ul>
        ${open.map((label) => html`<li>${label}</li>`)}
      </ul>
    </details>`;
  }

  async #more(): Promise<void> {
    this.announce(this.t('unit.loaded-more', { n: await this.#below.more() }));
  }

  /** Another unit, or another person: what was written here before, and not saved, comes back. */
  #takeUp(kept: Partial<Statement> | undefined): void {
    if (!kept) return;
    this.wrong = '';
    const { id, done = false, evidence = '' } = kept;
    this.statement = id === undefined ? undefined : { id, done, evidence };
  }

  #isUnsaved(): boolean {
    const { statement } = this;
    const item = this.#list.value?.items.find(({ id }) => id === statement?.id);
    if (!statement || !item) return false;
    const { done, evidence } = statementOf(item);
    return statement.done !== done || statement.evidence !== evidence;
  }

  #begin(item: ReadinessItemView): void {
    if (this.#isUnsaved() && this.statement?.id !== item.id)
      this.announce(this.t('readiness.finish-first'), 'assertive');
    else if (this.statement?.id !== item.id) {
      this.statement = statementOf(item);
      this.wrong = '';
    }
    this.nextFocus.to('#statement-title');
  }

  #write(statement: Statement): void {
    this.statement = statement;
    this.#kept.keep(statement);
  }

  #close(): void {
    const before = this.statement?.id ?? '';
    this.#done();
    this.nextFocus.to(`[data-row="${before}"] button`);
  }

  /** Nothing is being stated any more. */
  #done(): void {
    this.statement = undefined;
    this.wrong = '';
    this.#kept.forget();
  }

  async #save(
    { organizationId, revision }: ReadinessView,
    { id, label, declared }: ReadinessItemView,
    { done, evidence: written }: Statement,
  ): Promise<void> {
    const evidence = written.trim();
    this.wrong = (done || !declared) && !evidence ? this.t('readiness.missing') : '';
    if (this.wrong) {
      this.announce(this.wrong, 'assertive');
      return this.nextFocus.to('#evidence');
    }
    const { place } = this.#kept;
    const body = { ...(declared ? { done } : {}), ...(evidence ? { evidence } : {}) };
    const acted = await this.#acting.run(this.portal, [id, body], ({ client }, { signal }) =>
      administrationClient(client).stateReadiness(organizationId, id, body, { revision, signal }),
    );
    if (!acted) return;
    if (acted.ok) {
      if (this.#kept.forget(place)) {
        this.#list.take(acted.value);
        this.#done();
      }
      return this.say(this.t('readiness.saved', { label }));
    }
    if ('refusals' in acted && acted.refusals.some(({ code }) => code === 'STALE_REVISION')) {
      // Somebody else was faster: what was typed stays in the form, over the newer list.
      await this.#list.read();
      return this.say(this.t('readiness.stale'), true);
    }
    this.sayWhyNot(acted);
  }
}
