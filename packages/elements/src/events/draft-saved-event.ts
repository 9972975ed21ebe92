import type { Instant } from '@tthc-dang/core';

/** The working copy of a form reached the server. */
export class TthcDraftSavedEvent extends Event {
  readonly dossierId: string;
  readonly savedAt: Instant;

  constructor(dossierId: string, savedAt: Instant) {
    super('tthc-draft-saved', { bubbles: true, composed: true });
    this.dossierId = dossierId;
    this.savedAt = savedAt;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-draft-saved': TthcDraftSavedEvent;
  }
}
