import type { DossierSummary, Refusal } from '@tthc-dang/core';
import type { Client } from '@tthc-dang/core/client';
import { oversightClient, type CampaignLine } from '@tthc-dang/core/client/oversight';
import { dateOf } from '@tthc-dang/core/dates';

/** A member of the workplace in this year's campaign. */
export interface CampaignMember {
  readonly id: string;
  readonly name: string;
  /** The request of this year, if there is one. */
  readonly dossier?: DossierSummary;
  readonly mayStart: boolean;
  readonly refusals: readonly Refusal[];
  /** The registers have no address of the residence, and nothing else is in the way. */
  readonly needsAddress: boolean;
}

/** The unit and the year, with addresses that were typed since the registers have none. */
export interface CampaignOf {
  readonly unitId: string;
  readonly year: number;
  readonly addresses: ReadonlyMap<string, string>;
}

export const procedure = 'residence-comment';

/** Who of the unit has a request of the year, who could have one, and who cannot and why. Nothing is opened. */
export async function campaignMembers(
  client: Client,
  { unitId, year, addresses }: CampaignOf,
  signal: AbortSignal,
): Promise<readonly CampaignMember[]> {
  const oversight = oversightClient(client);
  const [dossiers, all] = await Promise.all([
    dossiersOf(client, year, signal),
    oversight.residenceCampaign({ unitId, year, dryRun: true }, { signal }),
  ]);
  const typed = all.results.filter(({ memberId }) => addresses.has(memberId));
  // Only those whose address was typed are judged again with it.
  const again =
    typed.length > 0
      ? await oversight.residenceCampaign(
          { unitId, year, dryRun: true, members: typed.map(({ memberId }) => partOf(memberId, addresses)) },
          { signal },
        )
      : undefined;
  return all.results.map((line) => {
    const latest = again?.results.find(({ memberId }) => memberId === line.memberId) ?? line;
    return memberOf(latest, dossiers.get(line.memberId));
  });
}

/** A member as a run names them. */
export const partOf = (
  memberId: string,
  addresses: ReadonlyMap<string, string>,
): { readonly memberId: string; readonly address?: string } => {
  const address = addresses.get(memberId);
  return { memberId, ...(address ? { address } : {}) };
};

const memberOf = ({ memberId, memberName, ok, refusals }: CampaignLine, dossier?: DossierSummary): CampaignMember => ({
  id: memberId,
  name: memberName,
  ...(dossier ? { dossier } : {}),
  mayStart: ok,
  refusals,
  needsAddress: refusals.length > 0 && refusals.every(isAboutAddress),
});

const isAboutAddress = ({ issues = [] }: Refusal): boolean =>
  issues.length > 0 && issues.every(({ pointer }) => pointer === '/address');

/** The newest request of the year by member, page by page as far as there are any. */
async function dossiersOf(
  client: Client,
  year: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, DossierSummary>> {
  const newest = new Map<string, DossierSummary>();
  let cursor: string | undefined;
  do {
    const page = await client.dossiers({ procedure, limit: 100, cursor }, { signal });
    for (const dossier of page.items) {
      const known = newest.get(dossier.memberId);
      const isOfYear = dateOf(dossier.openedAt).startsWith(`${year}-`);
      if (isOfYear && (!known || known.openedAt < dossier.openedAt)) newest.set(dossier.memberId, dossier);
    }
    cursor = page.next;
  } while (cursor !== undefined);
  return newest;
}
