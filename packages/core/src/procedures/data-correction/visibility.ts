import { sits, type Actor } from '../../model/actor.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Seen, Visibility } from '../../model/procedure.ts';
import { partiesOf } from '../administration/facts.ts';
import type { Facts } from './facts.ts';

/** Whether somebody handles a member's data, or is the member or whoever proposed the correction. */
function handles({ facts }: Seen<Facts>, actor: Actor, on: IsoDate): boolean {
  if (actor.account !== 'active') return false;
  const { memberId, initiatorId, units } = partiesOf(facts);
  return (
    [memberId, initiatorId].includes(actor.personId) ||
    sits(actor, units.unit, ['secretary', 'deputy'], on) ||
    sits(actor, units['unit-above'], ['org-officer', 'org-head'], on)
  );
}

/** Personal data are read by the member and by those who confirm and record them; others learn that there is a correction. */
export const dataCorrectionVisibility: Visibility<any> = {
  facts: (dossier: Seen<Facts>, actor, on) => {
    if (handles(dossier, actor, on)) return dossier.facts;
    const { correction: _, evidence: __, explanation: ___, register, ...open } = dossier.facts;
    return { ...open, register: { on: register.on, unit: register.unit } };
  },
  answers: (dossier, event, actor, on) =>
    !['PROPOSE', 'RESUBMIT', 'UPDATE_FROM_REGISTER'].includes(event) || handles(dossier, actor, on),
};
