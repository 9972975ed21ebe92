import type { Page } from '@tthc-dang/core';
import { duesClient, type ObligationView } from '@tthc-dang/core/client/dues';
import type { PortalContext } from '../../controllers/portal-context.ts';

/** So many months come at once: the running year and the one before it. */
const atOnce = 24;

/** The months of the reader, the newest first. Who reads is asked before, and with it the server's clock. */
export async function readMonths(portal: PortalContext, signal: AbortSignal): Promise<Page<ObligationView>> {
  await portal.whoAmI();
  return duesClient(portal.client).obligations({ limit: atOnce }, { signal });
}

/** Earlier months after those that are known. */
export async function readEarlier(
  { client }: PortalContext,
  known: Page<ObligationView>,
  signal: AbortSignal,
): Promise<Page<ObligationView>> {
  const page = await duesClient(client).obligations({ limit: atOnce, cursor: known.next }, { signal });
  return { ...page, items: [...known.items, ...page.items] };
}
