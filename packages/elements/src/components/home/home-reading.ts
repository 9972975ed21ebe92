import type { DossierSummary, Me, Page } from '@tthc-dang/core';
import type { NotificationView } from '@tthc-dang/core/client';
import { duesClient, type ObligationView } from '@tthc-dang/core/client/dues';
import { oversightClient, type DossierCounts, type UnreadView } from '@tthc-dang/core/client/oversight';
import type { PortalContext } from '../../controllers/portal-context.ts';

/** Who reads, and the dossiers that are theirs: without them there is no page. */
export interface Own {
  readonly me: Me;
  readonly dossiers: Page<DossierSummary>;
}

/** Notices and how many of them are unread. */
export interface News {
  readonly notices: readonly NotificationView[];
  readonly unread: UnreadView;
}

/** So many dossiers are looked through for what is asked of the reader; nobody has more of their own at once. */
const own = 100;
const latest = 5;

export async function readOwn(portal: PortalContext, signal: AbortSignal): Promise<Own> {
  const me = await portal.whoAmI();
  return { me, dossiers: await portal.client.dossiers({ role: 'member', limit: own }, { signal }) };
}

export const readDues = async ({ client }: PortalContext, signal: AbortSignal): Promise<readonly ObligationView[]> =>
  (await duesClient(client).obligations({ limit: 24 }, { signal })).items;

export async function readNews({ client }: PortalContext, signal: AbortSignal): Promise<News> {
  const [{ items }, unread] = await Promise.all([
    client.notifications({ limit: latest }, { signal }),
    oversightClient(client).unread({ signal }),
  ]);
  return { notices: items, unread };
}

export const readCounts = ({ client }: PortalContext, signal: AbortSignal): Promise<DossierCounts> =>
  oversightClient(client).counts({ signal });
