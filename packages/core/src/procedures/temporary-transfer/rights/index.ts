import { design, law, reported, type Basis } from '../../../law/basis.ts';
import type { IsoDate } from '../../../model/dates.ts';
import { entryOn } from '../../../policy/policy.ts';
import type { Facts } from '../facts.ts';
import { temporaryCellCollects } from '../../dues/policy.ts';
import type { State } from '../states.ts';

/** A member's stay, as the questions about rights need it. */
export interface Stay {
  readonly officialCell: string;
  readonly temporaryCell: string;
}

/** Yes or no, in a sentence and with its basis. */
export interface Answer {
  readonly holds: boolean;
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
export function stayOf({ state, facts }: { readonly state: State; readonly facts: Facts }): Stay | undefined {
  const { cell, 'cell-dest': temporaryCell } = facts.route?.units ?? {};
  if (!away.includes(state) || cell === undefined) return undefined;
  // A destination outside the system may not have named its cell; the destination asked for stands for it.
  const temporary = temporaryCell ?? facts.application?.destination;
  return temporary === undefined ? undefined : { officialCell: cell, temporaryCell: temporary };
}

const rightsLaw = law('232-QĐ/TW', '6.3.2');
const strangers: Answer = {
  holds: false,
  says: 'Đồng chí không sinh hoạt ở chi bộ này.',
  basis: design('A member belongs to the official cell, and for a time to the temporary one.'),
};

const right =
  (withheld: string) =>
  (stay: Stay, cellId: string): Answer => {
    if (cellId === stay.officialCell)
      return { holds: true, says: 'Đồng chí giữ đầy đủ quyền ở nơi sinh hoạt chính thức.', basis: rightsLaw };
    if (cellId !== stay.temporaryCell) return strangers;
    return { holds: false, says: `Đảng viên sinh hoạt tạm thời không ${withheld} ở nơi tạm thời.`, basis: rightsLaw };
  };

/** Whether the member votes (biểu quyết) in a cell during the stay. */
export const mayVote = right('biểu quyết');

/** Whether the member may stand or be nominated (ứng cử) in a cell during the stay. */
export const mayStand = right('ứng cử');

/** Whether the member elects (bầu cử) in a cell during the stay. */
export const mayElect = right('bầu cử');

/** Whether the member counts in the Party head-count (đảng số) of a cell. */
export function countsInHeadCount(stay: Stay, cellId: string): Answer {
  if (cellId === stay.officialCell)
    return { holds: true, says: 'Đồng chí được tính vào đảng số của nơi sinh hoạt chính thức.', basis: rightsLaw };
  if (cellId !== stay.temporaryCell) return strangers;
  return {
    holds: false,
    says: 'Đảng viên sinh hoạt tạm thời không tính vào đảng số của nơi tạm thời.',
    basis: rightsLaw,
  };
}

/** Whether the member counts in the total from which a quorum is taken: at the official cell only when present, elsewhere never. */
export function countsInQuorum(stay: Stay, cellId: string, present: boolean): Answer {
  if (cellId === stay.officialCell)
    return {
      holds: present,
      says: present
        ? 'Đồng chí có mặt nên được tính vào tổng số.'
        : 'Đảng viên đã được giới thiệu sinh hoạt tạm thời nơi khác và vắng mặt thì không tính vào tổng số.',
      basis: reported('a quiz bank citing 294-QĐ/TW, item 9.3.2'),
    };
  if (cellId !== stay.temporaryCell) return strangers;
  return {
    holds: false,
    says: 'Đảng viên sinh hoạt tạm thời không biểu quyết nên không tính vào tổng số của nơi tạm thời.',
    basis: design('Who does not vote is not counted.'),
  };
}

/** The cell that collects the dues of a month whose first day falls into the stay. */
export function duesPlace(stay: Stay, on: IsoDate): { readonly cellId: string; readonly basis: Basis } {
  const { value, basis } = entryOn(temporaryCellCollects, on);
  return { cellId: value ? stay.temporaryCell : stay.officialCell, basis };
}
