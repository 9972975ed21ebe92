import { mustBeRecord, mustBeText } from '../../../model/must-be.ts';
import { design, law, reported, type Basis } from '../../../law/basis.ts';
import type { IsoDate } from '../../../model/dates.ts';
import { entryOn } from '../../../policy/policy.ts';
import type { Facts } from '../facts.ts';
import { temporaryCellCollects } from '../../dues/policy.ts';
import type { State } from '../states.ts';
import { rightsSentences } from './sentences.ts';

/** A member's stay, as the questions about rights need it. */
export interface Stay {
  readonly officialCell: string;
  readonly temporaryCell: string;
}

/** Yes or no, in a sentence and with its basis. */
export interface Answer {
  readonly holds: boolean;
  /** The key of the sentence, for other languages. */
  readonly key: string;
  /** In Vietnamese, ready to be shown. */
  readonly says: string;
  readonly basis: Basis;
}

const away: readonly State[] = [
  'active-temporary',
  'extension-review',
  'overdue-return',
  'return-review',
  'return-approval',
  'returning',
  'converting',
];

/** The stay of a dossier while it lasts: from the receipt until the member is received back or for good. */
export function stayOf(dossier: { readonly state: State; readonly facts: Facts }): Stay | undefined {
  mustBeRecord(dossier, 'dossier');
  const { state, facts } = dossier;
  mustBeRecord(facts, 'facts of a dossier');
  const { cell, 'cell-dest': temporaryCell } = facts.route?.units ?? {};
  if (!away.includes(state) || cell === undefined) return undefined;
  // A destination outside the system may not have named its cell; the destination asked for stands for it.
  const temporary = temporaryCell ?? facts.application?.destination;
  return temporary === undefined ? undefined : { officialCell: cell, temporaryCell: temporary };
}

const rightsLaw = law('232-QĐ/TW', '6.3.2');

const answer = (holds: boolean, key: keyof typeof rightsSentences, basis: Basis): Answer => ({
  holds,
  key,
  says: rightsSentences[key],
  basis,
});
const stranger = answer(
  false,
  'right.stranger',
  design('A member belongs to the official cell, and for a time to the temporary one.'),
);

const right =
  (withheld: 'right.vote' | 'right.stand' | 'right.elect') =>
  (stay: Stay, cellId: string): Answer => {
    mustBeStay(stay);
    if (cellId === stay.officialCell) return answer(true, 'right.official', rightsLaw);
    return cellId === stay.temporaryCell ? answer(false, withheld, rightsLaw) : stranger;
  };

/** Whether the member votes (biểu quyết) in a cell during the stay. */
export const mayVote = right('right.vote');

/** Whether the member may stand or be nominated (ứng cử) in a cell during the stay. */
export const mayStand = right('right.stand');

/** Whether the member elects (bầu cử) in a cell during the stay. */
export const mayElect = right('right.elect');

/** Whether the member counts in the Party head-count (đảng số) of a cell. */
export function countsInHeadCount(stay: Stay, cellId: string): Answer {
  mustBeStay(stay);
  if (cellId === stay.officialCell) return answer(true, 'right.head-count.official', rightsLaw);
  return cellId === stay.temporaryCell ? answer(false, 'right.head-count', rightsLaw) : stranger;
}

/** Whether the member counts in the total from which a quorum is taken: at the official cell only when present, elsewhere never. */
export function countsInQuorum(stay: Stay, cellId: string, present: boolean): Answer {
  mustBeStay(stay);
  if (cellId === stay.officialCell)
    return answer(
      present,
      present ? 'right.quorum.present' : 'right.quorum.absent',
      reported('a quiz bank citing 294-QĐ/TW, item 9.3.2'),
    );
  return cellId === stay.temporaryCell
    ? answer(false, 'right.quorum', design('Who does not vote is not counted.'))
    : stranger;
}

/** The cell that collects the dues of a month whose first day falls into the stay. */
export function duesPlace(stay: Stay, on: IsoDate): { readonly cellId: string; readonly basis: Basis } {
  mustBeStay(stay);
  const { value, basis } = entryOn(temporaryCellCollects, on);
  return { cellId: value ? stay.temporaryCell : stay.officialCell, basis };
}

function mustBeStay(stay: Stay): void {
  mustBeRecord(stay, 'stay');
  // Two cells that are nothing would be one and the same, with every right.
  mustBeText(stay.officialCell, 'official cell');
  mustBeText(stay.temporaryCell, 'temporary cell');
}
