import type { Page } from '@tthc-dang/core';
import { duesClient, type ObligationView } from '@tthc-dang/core/client/dues';
import type { PortalContext } from '../../controllers/portal-context.ts';

/** So many months come at once: the running year and the one before it. */
const atOnce = 24;

/** The months of the reader, the newest first. */
export const readMonths = ({ client }: PortalContext, signal: AbortSignal): Promise<Page<ObligationView>> =>
  duesClient(client.options).obligations({ limit: atOnce }, { signal });

/** Earlier months after those that are known. */
export async function readEarlier(
  { client }: PortalContext,
  known: Page<ObligationView>,
  signal: AbortSignal,
): Promise<Page<ObligationView>> {
  const page = await duesClient(client.options).obligations({ limit: atOnce, cursor: known.next }, { signal });
  return { ...page, items: [...known.items, ...page.items] };
}
