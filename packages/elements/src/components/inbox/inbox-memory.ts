import type { DossierSummary } from '@tthc-dang/core';
import type { Client } from '@tthc-dang/core/client';
import type { InboxFilter } from './inbox-filter.ts';

/** What a list looked like when its reader went to a dossier. */
export interface InboxMemory {
  readonly narrowed: Partial<InboxFilter>;
  readonly items: readonly DossierSummary[];
  readonly total: number;
  readonly next: string | undefined;
  /** The dossier that was opened, and how far down the window its row stood. */
  readonly opened: string | undefined;
  readonly top: number;
}

// By client: what one portal's reader looked at is nothing to another portal on the page, and goes with it.
const memories = new WeakMap<Client, Map<string, { readonly session: number; readonly memory: InboxMemory }>>();

/** Keeps what a list looked like until its reader comes back. `place` tells the lists of one portal apart. */
export function remember(client: Client, session: number, place: string, memory: InboxMemory): void {
  const ofClient = memories.get(client) ?? new Map<string, { session: number; memory: InboxMemory }>();
  ofClient.set(place, { session, memory });
  memories.set(client, ofClient);
}

/** What the list looked like, if the same session left it. Somebody who signed in since begins anew. */
export function recall(client: Client, session: number, place: string): InboxMemory | undefined {
  const kept = memories.get(client)?.get(place);
  return kept?.session === session ? kept.memory : undefined;
}
