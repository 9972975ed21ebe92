import { oversightClient } from '@tthc-dang/core/client/oversight';
import type { PortalContext } from '../../controllers/portal-context.ts';
import type { RunWork } from '../batch/sliced-run.ts';
import { partOf, type CampaignOf } from './campaign-members.ts';

/** Opens and submits the request of each member. Who was refused is judged anew when tried again, so nothing is to be renewed. */
export const campaignWork = ({ unitId, year, addresses }: CampaignOf, { client }: PortalContext): RunWork => ({
  send: async (ids, idempotencyKey, signal) => {
    const members = ids.map((id) => partOf(id, addresses));
    const { results } = await oversightClient(client).residenceCampaign(
      { unitId, year, dryRun: false, members },
      { signal, idempotencyKey },
    );
    return results;
  },
  renew: async () => undefined,
});
