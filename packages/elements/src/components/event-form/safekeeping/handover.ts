import { html, svg, type TemplateResult } from 'lit';
import type { DossierView, Instant } from '@tthc-dang/core';
import { formatTime } from '../../../internal/format-time.ts';
import { qrPath, type QrPath } from '../../../internal/qr-path.ts';
import type { Desk } from '../desk.ts';
import { handoverAddress } from './handover-address.ts';

/** How often the server is asked for what came from the phone, and how often at most. */
const pause = 3000;
const most = 600;

/** Going on with the same working copy on the phone: the way there, and whatever comes back, without reloading. */
export class Handover {
  readonly #desk: Desk;
  readonly #arrived: (view: DossierView) => void;
  #code: QrPath | undefined;
  #address = '';
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();
  #heard: { readonly at: Instant; readonly labels: readonly string[] } | undefined;
  #state: 'waiting' | 'unreachable' | 'moved-on' = 'waiting';

  /** `arrived` takes up what the server has now. */
  constructor(desk: Desk, arrived: (view: DossierView) => void) {
    this.#desk = desk;
    this.#arrived = arrived;
    desk.host.addController({ hostDisconnected: () => this.close() });
  }

  /** Whether the code is shown. */
  get isOpen(): boolean {
    return this.#code !== undefined;
  }

  /** Shows the way to the phone once the server has everything that was typed here. */
  async open(): Promise<void> {
    const { host, keeper, sheet, focus } = this.#desk;
    const dossier = sheet()?.dossier;
    if (!dossier) return;
    await keeper.flush();
    this.#address = handoverAddress(host, dossier);
    this.#code = await qrPath(this.#address);
    this.#state = 'waiting';
    this.#asked = 0;
    this.#asking = new AbortController();
    focus.to('#phone');
    this.#later();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#asking.abort();
    this.#code = undefined;
    this.#heard = undefined;
    this.#desk.host.requestUpdate();
  }

  /** Says what came from elsewhere: beside the code, or above the buttons where none is shown. */
  came(labels: readonly string[]): void {
    const { portal, remark, announce } = this.#desk;
    const at = portal()?.now();
    if (labels.length === 0 || at === undefined) return;
    this.#heard = { at, labels };
    if (this.isOpen) announce(this.#says());
    else remark(this.#says());
    this.#desk.host.requestUpdate();
  }

  /** The code, the address in letters, and what came back. */
  view(): TemplateResult | '' {
    const { t, focus } = this.#desk;
    const code = this.#code;
    if (!code) return '';
    const close = (): void => {
      this.close();
      focus.to('.title');
    };
    return html`<section class="phone" aria-labelledby="phone">
      <h3 id="phone" tabindex="-1">${t('keep.phone')}</h3>
      <p>${t('keep.phone-text')}</p>
      <svg class="code" role="img" aria-label=${t('keep.phone-code')} viewBox="0 0 ${code.size} ${code.size}">
        ${svg`<rect width=${code.size} height=${code.size} fill="#fff" /><path d=${code.d} fill="#000" />`}
      </svg>
      <p class="soft address">${this.#address}</p>
      <p class=${this.#heard ? 'notice ok' : 'notice'}>${this.#says()}</p>
      <button class="button quiet" type="button" @click=${close}>${t('keep.phone-close')}</button>
    </section>`;
  }

  #says(): string {
    const { t } = this.#desk;
    if (this.#state !== 'waiting') return t(`keep.phone-${this.#state}`);
    if (!this.#heard) return t('keep.phone-waiting');
    const { at, labels } = this.#heard;
    return t('keep.phone-came', { time: formatTime(at), names: labels.join('; ') });
  }

  #later(): void {
    clearTimeout(this.#timer);
    // Nobody waits for that long; the button is there again.
    if (this.#asked >= most) this.close();
    else this.#timer = setTimeout(() => void this.#ask(), pause);
  }

  async #ask(): Promise<void> {
    const { portal, sheet } = this.#desk;
    const [context, form] = [portal(), sheet()];
    if (!this.isOpen || !context || !form) return;
    if (document.visibilityState === 'visible') {
      this.#asked += 1;
      try {
        this.#take(await context.client.dossier(form.procedure, form.dossier.id, this.#asking), form.dossier.revision);
      } catch {
        this.#turn('unreachable');
      }
    }
    if (this.#state !== 'moved-on') this.#later();
  }

  #take(view: DossierView, revision: number): void {
    if (!this.isOpen) return;
    if (view.revision === revision) {
      this.#turn('waiting');
      this.#arrived(view);
    } else {
      this.#turn('moved-on');
      this.#desk.announce(this.#desk.t('keep.phone-moved-on'), 'assertive');
    }
  }

  #turn(state: 'waiting' | 'unreachable' | 'moved-on'): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#desk.host.requestUpdate();
  }
}
