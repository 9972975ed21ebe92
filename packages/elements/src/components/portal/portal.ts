import { ContextProvider } from '@lit/context';
import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Me } from '@tthc-dang/core';
import { createClient, type Client } from '@tthc-dang/core/client';
import { portalContext, type PortalContext } from '../../controllers/portal-context.ts';
import { serverClock } from '../../controllers/server-clock.ts';
import type { TthcHelperEvent } from '../../events/helper-event.ts';
import { TthcRenewSessionEvent } from '../../events/renew-session-event.ts';
import { TthcSessionExpiredEvent } from '../../events/session-expired-event.ts';
import { TthcSignInEvent } from '../../events/sign-in-event.ts';
import { TthcElement } from '../../internal/base-element.ts';
import type { Texts } from '../../locales/area.ts';
import { Announcer } from './announcer.ts';
import { bar } from './bar.ts';
import { ConnectionWatch, type Connection } from './connection-watch.ts';
import { styles } from './portal.styles.ts';
import { SessionWatch } from './session-watch.ts';
import { portalTexts } from './texts.ts';
import { watchedFetch, type Fetch, type Heard } from './watched-fetch.ts';

/**
 * Gives everything inside it the client, the session, the language and the server's clock, and says when one of them fails.
 *
 * @attr dossier-href - where another device opens a dossier: `#/ho-so/{procedure}/{id}`; a code for the phone leads there, instead of to this page
 * @slot - the page: other elements of the kit, and anything else
 * @fires tthc-session-expired - the server no longer knows the session
 * @fires tthc-renew-session - the person wants to go on before the session ends
 * @fires tthc-sign-in - the person asked to sign in again
 * @fires tthc-version - this version of the elements does not fit the server, or soon will not
 */
export class TthcPortal extends TthcElement {
  static override styles: CSSResultGroup = [TthcElement.styles, styles];
  protected override readonly areas = [portalTexts];

  /** Where the API is served, without `/v1`; empty for the origin of the page. */
  @property({ attribute: 'base-url' }) baseUrl = '';
  /** `large` scales everything by a third. */
  @property({ reflect: true }) theme: string | undefined;
  /** The access token. Hand over a new one at any time: what runs goes on with it. */
  @property({ attribute: false }) token: string | undefined;
  /** Asked for the token before each request, in place of `token`. Call `resume` when it gives one of a new session. */
  @property({ attribute: false }) tokenProvider: (() => string | undefined | Promise<string | undefined>) | undefined;
  /** In place of the browser's `fetch`. */
  @property({ attribute: false }) fetch: Fetch | undefined;
  /** Who sits beside the person and helps, with their consent: named with every act. `tthc-assisted` asks for both. */
  @property() helper: string | undefined;
  /** Sentences that replace ours, by key. */
  @property({ attribute: false }) texts: Texts | undefined;

  /** @internal What members are told of versions, if anything. */
  misfit: (() => TemplateResult) | undefined;
  @state() private hasExpired = false;
  @state() private isOffline = !navigator.onLine;

  readonly #announcer = new Announcer(this);
  readonly #provider = new ContextProvider(this, { context: portalContext });
  readonly #watch = new SessionWatch(this, {
    warning: () => this.announce(this.#warning()),
    end: () => this.#expire(),
  });
  readonly #connection = new ConnectionWatch(
    this,
    (signal) => this.#look(signal),
    (is) => this.#connected(is),
  );
  #context: PortalContext | undefined;
  #asking: Promise<Me> | undefined;

  protected override get portal(): PortalContext | undefined {
    return this.#context;
  }

  protected override get language(): 'vi' | 'en' {
    return this.locale ?? 'vi';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('tthc-helper', this.#onHelper);
    globalThis.addEventListener('online', this.#onNetwork);
    globalThis.addEventListener('offline', this.#onNetwork);
    // Taken out and put in again: the question of who is signed in was called off.
    if (this.#context && !this.#context.me) this.#ask().catch(() => undefined);
    if (!this.hasUpdated) this.#adopt();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('online', this.#onNetwork);
    globalThis.removeEventListener('offline', this.#onNetwork);
  }

  /** Elements whose tags were defined before this one asked for a portal when there was none yet. */
  #adopt(): void {
    for (const element of this.querySelectorAll('*')) {
      if (!(element instanceof TthcElement) || element.around) continue;
      this.#provider.addCallback((context) => (element.around = context), element, true);
    }
  }

  /** Goes on after somebody signed in again. A new `token` does this by itself; call it when `tokenProvider` has one. */
  async resume(): Promise<void> {
    const before = this.#context?.me;
    const wasOut = this.hasExpired;
    this.#asking = undefined;
    try {
      const me = await this.#ask();
      // Another person has another helper, or none.
      if (me.personId !== before?.personId) this.helper = undefined;
      if (!this.#context || (!wasOut && me.personId === before?.personId)) return;
      this.#provide({ ...this.#context, session: this.#context.session + 1 });
      if (wasOut) this.announce(this.t('portal.session-back'));
    } catch {
      // What is wrong was heard by the watched fetch, and is shown.
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.#context === undefined || changed.has('client') || changed.has('baseUrl') || changed.has('fetch'))
      this.#begin(this.client ?? this.#client());
    else if (changed.has('locale') || changed.has('texts'))
      this.#provide({ ...this.#context, locale: this.language, texts: this.texts });
    if (this.hasUpdated && changed.has('token') && this.token !== undefined) void this.resume();
  }

  override render(): TemplateResult {
    return html`
      <div part="root" lang=${this.language} translate="no">
        ${this.misfit?.()} ${this.#session()} ${this.#network()} ${this.#help()} ${this.#announcer.regions()}
      </div>
      <slot></slot>
    `;
  }

  #session(): TemplateResult | '' {
    if (this.hasExpired) {
      const act = () => this.dispatchEvent(new TthcSignInEvent());
      return bar('bad', this.t('portal.session-expired'), { label: this.t('portal.sign-in-again'), act });
    }
    if (this.#watch.secondsLeft === undefined) return '';
    const act = () => this.dispatchEvent(new TthcRenewSessionEvent());
    return bar('wait', this.#warning(), { label: this.t('portal.renew'), act });
  }

  #network(): TemplateResult | '' {
    const { is } = this.#connection;
    if (this.isOffline) return bar('wait', this.t('portal.offline'));
    if (is === 'answered') return '';
    if (is === 'back') return bar('ok', this.t('portal.back'));
    return bar('wait', this.t(`portal.${is}`), { label: this.t('common.retry'), act: () => void this.resume() });
  }

  #help(): TemplateResult | '' {
    const { helper } = this;
    const act = () => (this.helper = undefined);
    return helper ? bar('wait', this.t('portal.helped', { helper }), { label: this.t('portal.helped-end'), act }) : '';
  }

  #warning(): string {
    const left = this.#watch.secondsLeft ?? 0;
    const words =
      left > 60 ? this.t('portal.minutes', { n: Math.ceil(left / 60) }) : this.t('portal.seconds', { n: left });
    return this.t('portal.session-ends', { left: words });
  }

  #client(): Client {
    const fetch = (request: Request): Promise<Response> => {
      if (this.helper && request.method !== 'GET') {
        request.headers.set('tthc-helper', encodeURIComponent(this.helper));
        request.headers.set('tthc-helper-consent', 'given');
      }
      return this.fetch ? this.fetch(request) : globalThis.fetch(request);
    };
    const client = createClient({
      baseUrl: this.baseUrl,
      token: () => (this.tokenProvider ? this.tokenProvider() : this.token),
      fetch: watchedFetch(fetch, (heard) => {
        // A client that was replaced may still be repeating a request: that is no news.
        if (this.#context?.client === client) this.#hear(heard);
      }),
    });
    return client;
  }

  #begin(client: Client): void {
    this.#asking = undefined;
    this.#connection.forget();
    this.#provide({
      client,
      locale: this.language,
      session: (this.#context?.session ?? 0) + 1,
      returns: this.#context?.returns ?? 0,
      texts: this.texts,
      now: serverClock(undefined),
      announce: (text, politeness) => this.#announcer.say(text, politeness),
      whoAmI: () => this.#ask(),
      sessionExpired: () => this.#expire(),
    });
    // Failing is heard and shown; whoever needs to know asks again. Whether this kit still fits the server, nobody waits for.
    const { signal } = this;
    this.#ask()
      .then(() => import('./version-watch.ts'))
      .then(({ watchVersions }) => watchVersions(this, client, bar, signal))
      .catch(() => undefined);
  }

  #ask(): Promise<Me> {
    const context = this.#context;
    if (this.#asking || !context) return this.#asking ?? Promise.reject(new TypeError('The portal has no client yet.'));
    const asking = context.client.me({ signal: this.signal }).then(
      (me) => {
        if (this.#context?.client !== context.client) return me;
        const now = serverClock(me);
        this.hasExpired = false;
        this.#provide({ ...this.#context, me, now });
        this.#watch.watch(me.sessionEndsAt, now);
        return me;
      },
      (error: unknown) => {
        if (this.#asking === asking) this.#asking = undefined;
        throw error;
      },
    );
    this.#asking = asking;
    return asking;
  }

  #provide(context: PortalContext): void {
    this.#context = context;
    this.#provider.setValue(context);
  }

  #hear(heard: Heard): void {
    // Who is sent away was answered too.
    this.#connection.hear(heard === 'signed-out' ? 'answered' : heard);
    if (heard === 'signed-out') this.#expire();
  }

  /** The shortest question there is, asked once. */
  async #look(signal: AbortSignal): Promise<void> {
    const { transport } = this.#context!.client;
    await transport.send({ operation: 'me', method: 'get', path: 'me', retry: 0, timeout: 10_000, signal });
  }

  #connected(is: Connection): void {
    if (is !== 'answered') this.announce(this.t(`portal.${is}`));
    if (is !== 'back' || !this.#context) return;
    this.#provide({ ...this.#context, returns: this.#context.returns + 1 });
    if (!this.#context.me) this.#ask().catch(() => undefined);
  }

  #expire(): void {
    if (this.hasExpired || !this.isConnected) return;
    this.hasExpired = true;
    this.#watch.watch(undefined, serverClock(undefined));
    this.announce(this.t('portal.session-expired'), 'assertive');
    this.dispatchEvent(new TthcSessionExpiredEvent());
  }

  readonly #onHelper = ({ helper }: TthcHelperEvent): void => {
    this.helper = helper;
    if (helper) this.announce(this.t('portal.helped', { helper }));
  };

  readonly #onNetwork = (): void => {
    this.isOffline = !navigator.onLine;
    this.announce(this.t(this.isOffline ? 'portal.offline' : 'portal.online'));
  };
}
