import { createContext } from '@lit/context';
import type { Instant, Me } from '@tthc-dang/core';
import type { Client } from '@tthc-dang/core/client';
import type { Locale } from '../locales/locale.ts';
import type { Texts } from '../locales/area.ts';

/** How urgently a screen reader interrupts. */
export type Politeness = 'polite' | 'assertive';

/** What a portal gives to every element inside it. A change makes a new object, so that the elements notice. */
export interface PortalContext {
  readonly client: Client;
  readonly locale: Locale;
  /** Who is signed in, once the server has told. */
  readonly me?: Me | undefined;
  /** Counts the sessions of this page: it changes when somebody signed in again, and waiting work goes on. */
  readonly session: number;
  /** Counts how often the server came back after it was away: what failed meanwhile is asked again. */
  readonly returns: number;
  /** Sentences that replace ours, by key. */
  readonly texts?: Texts | undefined;
  /** The server's clock. */
  now(): Instant;
  /** Speaks to screen readers through the one live region of the portal. */
  announce(text: string, politeness?: Politeness): void;
  /** Who is signed in: as known, or asked of the server. Throws what the client throws. */
  whoAmI(): Promise<Me>;
  /** An element met a 401. */
  sessionExpired(): void;
}

/** The context under which a portal is found. */
export const portalContext = createContext<PortalContext>(Symbol('tthc-portal'));
