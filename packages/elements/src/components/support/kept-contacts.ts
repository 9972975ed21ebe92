import type { Instant } from '@tthc-dang/core';
import type { SupportContactView } from '@tthc-dang/core/client/administration';

/** Contacts as they were last read, kept on this device: whoever has no network needs them most. */
export interface KeptContacts {
  readonly at: Instant;
  readonly items: readonly SupportContactView[];
}

const key = 'tthc-support-contacts';

/** Keeps contacts; a device that keeps nothing is no trouble. */
export function keepContacts(kept: KeptContacts): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // Private windows and full disks: the next visit asks the server.
  }
}

/** The contacts that were kept, if there are any that can be read. */
export function keptContacts(): KeptContacts | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    // It was written by `keepContacts`; what an older version wrote lacks the list.
    return typeof kept === 'object' && kept !== null && Array.isArray((kept as KeptContacts).items)
      ? (kept as KeptContacts)
      : undefined;
  } catch {
    return undefined;
  }
}
