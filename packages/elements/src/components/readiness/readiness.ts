import { html, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Office, OnlineScope, Organization } from '@tthc-dang/core';
import { ApiError } from '@tthc-dang/core/client';
import {
  administrationClient,
  type ReadinessItemView,
  type ReadinessView,
  type UnitReadiness,
} from '@tthc-dang/core/client/administration';
import { formatPercent } from '@tthc-dang/core/identifiers/format-percent';
import { Acting } from '../../controllers/acting.ts';
import { PagedList } from '../../controllers/paged-list.ts';
import { Reading } from '../../controllers/reading.ts';
import { blockTable } from '../../internal/block-table.ts';
import { reasonOf } from '../../internal/reason-of.ts';
import { fieldTexts } from '../../locales/index.ts';
import { UnitElement, unitTexts } from '../unit/unit-element.ts';
import type { Area } from '../../locales/area.ts';
import { checklist, score } from './checklist.ts';
import { scopeSwitch } from './scope-switch.ts';
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

  @state() private stating = '';
  @state() private wrong = '';
  /** What is chosen while the scope is being changed. */
  @state() private scope: OnlineScope | undefined;

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
      ${checklist(list, {
        t: this.t,
        mayState: this.holds('secretary', 'deputy', 'focal-point', 'clerk'),
        stating: this.stating,
        wrong: this.wrong,
        begin: (id) => this.#begin(id),
        save: (item, statement) => void this.#save(list, item, statement),
      })}
    `;
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
              { label: this.t('readiness.left'), cell: ({ open }) => open.join('; ') },
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
      mayChange: this.me?.assignments.some(({ office }) => switching.has(office)) ?? false,
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
    const why =
      'refusals' in acted
        ? acted.refusals.map(({ says }) => says).join(' ')
        : this.t(`common.trouble.${acted.trouble}`);
    this.say(this.t('unit.failed', { why }), true);
  }

  protected override turned(): void {
    super.turned();
    this.scope = undefined;
  }

  async #more(): Promise<void> {
    this.announce(this.t('unit.loaded-more', { n: await this.#below.more() }));
  }

  #begin(id: string): void {
    const before = this.stating;
    this.stating = id;
    this.wrong = '';
    this.nextFocus.to(id ? '#statement-title' : `[data-row="${before}"] button`);
  }

  async #save(
    { organizationId, revision }: ReadinessView,
    { id, label, declared }: ReadinessItemView,
    statement: { readonly done?: boolean; readonly evidence?: string },
  ): Promise<void> {
    const { portal } = this;
    if (!portal) return;
    this.wrong = (statement.done || !declared) && !statement.evidence ? this.t('readiness.missing') : '';
    if (this.wrong) return this.announce(this.wrong, 'assertive');
    try {
      const { signal } = this;
      const list = await administrationClient(portal.client).stateReadiness(organizationId, id, statement, {
        revision,
        signal,
      });
      this.#list.take(list);
      this.stating = '';
      this.say(this.t('readiness.saved', { label }));
    } catch (error) {
      if (error instanceof ApiError && (error.status === 409 || error.status === 412)) {
        // Somebody else was faster: what was typed stays in the form, over the newer list.
        await this.#list.read();
        this.say(this.t('readiness.stale'), true);
        return;
      }
      const why = reasonOf(error, this.t);
      if (why !== undefined) this.say(this.t('unit.failed', { why }), true);
    }
  }
}

/** Who switches how far a unit works online (permission matrix: settings of a unit). */
const switching: ReadonlySet<string> = new Set(['unit-admin', 'province-admin']);
