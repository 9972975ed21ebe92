import { sits, type Actor, type Office } from '../../model/actor.ts';
import type { IsoDate } from '../../model/dates.ts';
import type { Seen, Visibility } from '../../model/procedure.ts';
import type { TransferFacts } from './facts.ts';
import { partiesOf } from './routes.ts';

const deciding: readonly Office[] = ['secretary', 'deputy', 'org-head', 'org-officer', 'inspector'];

/** Whether somebody decides for the committees that handle disciplinary matters of the origin; about oneself nobody does. */
function decides({ facts }: Seen<TransferFacts>, actor: Actor, on: IsoDate): boolean {
  if (actor.account !== 'active' || actor.personId === facts.memberId) return false;
  const { units } = partiesOf(facts);
  return sits(actor, units.base, deciding, on) || sits(actor, units.upper, deciding, on);
}

/** A pending disciplinary matter is known to those who decide; the member learns of a hold, and not of its ground. */
export const transferVisibility: Visibility<any> = {
  facts: (dossier: Seen<TransferFacts>, actor, on) => {
    const { register, hold, ...open } = dossier.facts;
    const { underDiscipline: _, ...known } = register;
    return {
      ...open,
      register: decides(dossier, actor, on) ? register : known,
      ...(hold === undefined
        ? {}
        : { hold: actor.personId === dossier.facts.memberId ? { from: hold.from, on: hold.on } : hold }),
    };
  },
  answers: (dossier, event, actor, on) => event !== 'UPDATE_FROM_REGISTER' || decides(dossier, actor, on),
};
