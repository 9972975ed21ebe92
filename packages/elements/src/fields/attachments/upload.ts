import type { TextKey } from '../../locales/index.ts';

/** The largest file that is accepted; the server has the last word. */
export const mostBytes = 10 * 1024 * 1024;

/** The types that are accepted, with the endings that phones give when they name no type. */
export const acceptedTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
const endings = /\.(?:pdf|jpe?g|png)$/i;

/** A file on its way to the server, or one that did not get there. */
export interface Upload {
  readonly file: File;
  /** One key for all attempts at this file, so that a repeated upload stores nothing twice. */
  readonly key: string;
  readonly stop: AbortController;
  /** Why it is not there; undefined while it is on its way. */
  readonly why?: string | undefined;
  /** Whether trying once more can help. */
  readonly again?: boolean;
}

/** Why a file need not even be sent. */
export function faultOf({ type, name, size }: File): TextKey | undefined {
  const known = type === '' ? endings.test(name) : (acceptedTypes as readonly string[]).includes(type);
  if (!known) return 'fields.attachments.type';
  if (size === 0) return 'fields.attachments.empty';
  return size > mostBytes ? 'fields.attachments.size' : undefined;
}
