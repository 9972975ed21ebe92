import { sits, type Actor } from '../../model/actor.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Seen, Visibility } from '../../model/procedure.ts';
import { partiesOf } from '../administration/facts.ts';
import type { Facts } from './facts.ts';

/** Whether somebody may read what a complaint says: whoever sent it, who decides on it, and inspectors; never whom it is about. */
function mayRead({ facts }: Seen<Facts>, actor: Actor, on: IsoDate): boolean {
  const { memberId, initiatorId, units } = partiesOf(facts);
  if ([memberId, initiatorId].includes(actor.personId)) return true;
  if (facts.kind !== 'complaint') return true;
  if (actor.account !== 'active' || actor.personId === facts.aboutPerson) return false;
  return (
    sits(actor, units['unit-above'], ['secretary', 'deputy', 'inspector'], on) ||
    sits(actor, units.province, ['inspector'], on)
  );
}

const telling: readonly string[] = ['SEND', 'OPEN_COMPLAINT', 'ANSWER', 'REOPEN', 'ADD_NOTE'];

/** What a complaint about somebody says is kept from them and from whoever does not decide on it. */
export const feedbackVisibility: Visibility<any> = {
  facts: (dossier: Seen<Facts>, actor, on) => {
    if (mayRead(dossier, actor, on)) return dossier.facts;
    const { subject: _, content: __, aboutPerson: ___, answer: ____, ...open } = dossier.facts;
    return open;
  },
  answers: (dossier, event, actor, on) => !telling.includes(event) || mayRead(dossier, actor, on),
};
