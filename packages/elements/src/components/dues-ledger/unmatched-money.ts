import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { duesClient, type LedgerView, type UnmatchedTransaction } from '@tthc-dang/core/client/dues';
import { formatDong } from '@tthc-dang/core/identifiers/format-dong';
import { Acting } from '../../controllers/acting.ts';
import type { NextFocus } from '../../controllers/next-focus.ts';
import { PagedList } from '../../controllers/paged-list.ts';
import type { PortalContext } from '../../controllers/portal-context.ts';
import type { Reading } from '../../controllers/reading.ts';
import type { Translate } from '../../internal/format.ts';
import { whyNot } from '../../internal/why-not.ts';
import type { Area } from '../../locales/area.ts';
import { unmatched } from '../../locales/vi/unmatched.ts';
import { unmatchedTable, type Settlement } from './unmatched.ts';

/** What money that counts for nobody yet says. */
export const unmatchedTexts: Area = {
  vi: unmatched,
  en: async () => (await import('../../locales/en/unmatched.ts')).unmatched,
};

/** What the part about such money needs of the ledger around it. */
export interface MoneyHost {
  readonly element: ReactiveControllerHost;
  readonly t: Translate;
  readonly focus: NextFocus;
  readonly portal: () => PortalContext | undefined;
  readonly unit: () => string;
  readonly shown: <T>(reading: Reading<T>, view: (value: T) => unknown) => unknown;
  readonly say: (text: string, isBad?: boolean) => void;
  readonly announce: (text: string) => void;
  /** Something was settled: the book is another one. */
  readonly settled: () => Promise<void>;
}

/** Money that arrived and counts for nobody yet: it is counted for somebody, or settled in another way. Pressed twice it is settled once. */
export class UnmatchedMoney {
  readonly #host: MoneyHost;
  readonly #list: PagedList<UnmatchedTransaction>;
  readonly #acting: Acting;
  #settling: { readonly id: string; readonly way: 'match' | 'settle' } | undefined;
  #missing = '';

  constructor(host: MoneyHost) {
    this.#host = host;
    this.#acting = new Acting(host.element);
    this.#list = new PagedList<UnmatchedTransaction>(host.element, ({ client }, { signal, cursor, key }) =>
      duesClient(client).unmatched({ unitId: key, limit: 20, cursor }, { signal }),
    );
  }

  /** Reads the list again, once it was wanted. */
  read(): Promise<void> {
    return this.#list.read();
  }

  /** Another month is looked at: what was begun is let go. */
  clear(): void {
    this.#settling = undefined;
  }

  render(book: LedgerView): TemplateResult {
    const { t, portal, unit, shown } = this.#host;
    this.#list.want(portal(), unit());
    const { reading, hasMore, total, items: listed } = this.#list;
    return html`<h2 id="unmatched" tabindex="-1">${t('ledger.unmatched')}</h2>
      ${shown(reading, ({ items }) =>
        items.length === 0
          ? html`<p class="empty">${t('ledger.unmatched-none')}</p>`
          : unmatchedTable(items, {
              t,
              owed: book.members.filter(({ place, final }) => place !== 'carried-on' && !final),
              settling: this.#settling,
              missing: this.#missing,
              begin: (id, way) => this.#begin(id, way),
              settle: (transaction, settlement) => void this.#settle(transaction, settlement),
            }),
      )}
      ${
        hasMore
          ? html`<button class="button quiet" type="button" @click=${() => void this.#list.more()}>
              ${t('unit.more-left', { n: total - listed.length })}
            </button>`
          : ''
      }`;
  }

  #begin(id: string, way: 'match' | 'settle'): void {
    const { element, focus } = this.#host;
    this.#settling = this.#settling?.id === id && this.#settling.way === way ? undefined : { id, way };
    this.#missing = '';
    element.requestUpdate();
    if (this.#settling) focus.to('#settle-first');
  }

  async #settle({ id, amount }: UnmatchedTransaction, settlement: Settlement): Promise<void> {
    const { element, t, portal, say, announce, settled } = this.#host;
    this.#missing = missingIn(settlement, t);
    element.requestUpdate();
    if (this.#missing) return announce(this.#missing);
    const acted = await this.#acting.run(portal(), { id, settlement }, ({ client }, options) =>
      settlement.how === 'match'
        ? duesClient(client).match(id, settlement.dossierId, options)
        : duesClient(client).settle(id, settlement, options),
    );
    if (!acted) return;
    const done = acted.ok ? acted.value : acted;
    if (!done.ok) return say(t('unit.failed', { why: whyNot(done, t) }), true);
    this.#settling = undefined;
    say(t(`ledger.settled.${done.value.how}`, { amount: formatDong(amount) }));
    await settled();
  }
}

/** What an answer lacks, in words. */
const missingIn = (settlement: Settlement, t: Translate): string => {
  if (settlement.how === 'match') return settlement.dossierId ? '' : t('ledger.match-missing');
  return settlement.reference ? '' : t('ledger.settle-missing');
};
