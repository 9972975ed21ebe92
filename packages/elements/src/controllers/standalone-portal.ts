import { ContextProvider } from '@lit/context';
import type { Me } from '@tthc-dang/core';
import type { Client } from '@tthc-dang/core/client';
import type { LitElement } from 'lit';
import { TthcSessionExpiredEvent } from '../events/session-expired-event.ts';
import type { Locale } from '../locales/locale.ts';
import { portalContext, type Politeness, type PortalContext } from './portal-context.ts';
import { serverClock } from './server-clock.ts';

/** Makes an element its own portal when it was given a client: it and everything inside it use that client. */
export class StandalonePortal {
  readonly #host: LitElement;
  readonly #announce: (text: string, politeness?: Politeness) => void;
  #provider: ContextProvider<typeof portalContext> | undefined;
  #given: readonly unknown[] = [];
  #context: PortalContext | undefined;

  constructor(host: LitElement, announce: (text: string, politeness?: Politeness) => void) {
    this.#host = host;
    this.#announce = announce;
  }

  /** The context to use, from what the element was given and what the portal around it gives. */
  update(
    client: Client | undefined,
    locale: Locale | undefined,
    around: PortalContext | undefined,
  ): PortalContext | undefined {
    const given = [client, locale, around];
    if (given.every((value, index) => value === this.#given[index])) return this.#context;
    const fresh = client !== this.#given[0];
    this.#given = given;
    const chosen = client ?? around?.client;
    if (chosen === undefined || (client === undefined && locale === undefined)) {
      this.#context = around;
      return around;
    }
    this.#provide({
      ...(client === undefined && around ? around : this.#own(chosen, fresh)),
      ...(around ? { announce: around.announce, texts: around.texts } : {}),
      locale: locale ?? around?.locale ?? 'vi',
    });
    return this.#context;
  }

  #own(client: Client, fresh: boolean): PortalContext {
    const me = fresh ? undefined : this.#context?.me;
    return {
      client,
      locale: 'vi',
      me,
      session: (this.#context?.session ?? 0) + (fresh ? 1 : 0),
      returns: 0,
      now: serverClock(me),
      announce: this.#announce,
      whoAmI: () => this.#whoAmI(client),
      sessionExpired: () => void this.#host.dispatchEvent(new TthcSessionExpiredEvent()),
    };
  }

  async #whoAmI(client: Client): Promise<Me> {
    const known = this.#context?.me;
    if (known) return known;
    const me = await client.me();
    if (this.#context?.client === client) {
      this.#provide({ ...this.#context, me, now: serverClock(me) });
      this.#host.requestUpdate();
    }
    return me;
  }

  #provide(context: PortalContext): void {
    this.#context = context;
    if (this.#provider) this.#provider.setValue(context);
    else this.#provider = new ContextProvider(this.#host, { context: portalContext, initialValue: context });
  }
}
