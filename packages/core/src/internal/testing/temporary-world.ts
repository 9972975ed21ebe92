import { open } from '../../engine/open.ts';
import { partsOf, type PartyKey } from '../../model/actor.ts';
import type { Case } from '../../model/case.ts';
import { cases } from '../../procedures/temporary-transfer/cases/index.ts';
import { caseDay } from '../../procedures/temporary-transfer/cases/steps.ts';
import { temporaryTransfer, type TemporaryTransferFacts } from '../../procedures/temporary-transfer/index.ts';
import type { World } from './procedure-family.ts';
import { actorOf, openTransfer, routeOf } from './transfer-world.ts';

/** The temporary transfer and its cases; the registers say the same as for the official one. */
export const temporaryWorld: World<Case> = {
  procedure: temporaryTransfer,
  cases,
  caseDay,
  open: (given) => {
    const { facts, log } = openTransfer(given);
    const opener = given.openedBy ?? 'member';
    return open(temporaryTransfer, {
      id: 'd1',
      at: log[0]!.at,
      actor: actorOf(opener, routeOf(given)),
      policyVersion: 'test',
      // An opening has only what both transfers know.
      facts: facts as TemporaryTransferFacts,
    });
  },
  actorOf: (player, given) => {
    const route = routeOf(given);
    if (!player.startsWith('host.')) return actorOf(player, route);
    // Inside one grassroots organization its committee is also that of the stay.
    const party: PartyKey = route.units['base-dest'] ? 'base-dest' : 'base';
    return actorOf(`${party}.${partsOf(player as `host.secretary`).office}`, route);
  },
  parties: ['cell', 'sub', 'base', 'upper', 'upper-dest', 'base-dest', 'cell-dest', 'host'],
  lookUpRow: 'P2.X11',
};
