import type { DossierSummary, IsoDate } from '@tthc-dang/core';
import type { ObligationView } from '@tthc-dang/core/client/dues';
import { toPayOf } from '../dues/standing.ts';

/** Something that is asked of the reader. */
export interface Asked {
  readonly kind: 'dossier' | 'draft' | 'confirm-dues' | 'pay-dues';
  readonly dossier?: DossierSummary;
  readonly obligation?: ObligationView;
  readonly dueOn?: IsoDate;
}

const toPay = ['confirmed', 'overdue'];

/** A dossier that has not ended and lies with nobody else waits for its member. */
const waitsForMember = ({ final, handlers, procedure }: DossierSummary): boolean =>
  !final && handlers.length === 0 && procedure !== 'dues-obligation';

/** Everything that is asked of the reader, the nearest deadline first. */
export function askedOf(dossiers: readonly DossierSummary[], dues: readonly ObligationView[]): readonly Asked[] {
  const asked: Asked[] = [
    ...dossiers.filter(waitsForMember).map((dossier): Asked => ({
      kind: dossier.state === 'draft' ? 'draft' : 'dossier',
      dossier,
      ...(dossier.dueOn === undefined ? {} : { dueOn: dossier.dueOn }),
    })),
    ...dues
      .filter((month) => toPayOf(month) > 0 && (month.state === 'assessed' || toPay.includes(month.state)))
      .map((obligation): Asked => ({
        kind: obligation.state === 'assessed' ? 'confirm-dues' : 'pay-dues',
        obligation,
        dueOn: obligation.dueOn,
      })),
  ];
  return asked.toSorted((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
}

/** Dossiers that somebody else has now. */
export const underWay = (dossiers: readonly DossierSummary[]): readonly DossierSummary[] =>
  dossiers.filter((one) => !one.final && !waitsForMember(one) && one.procedure !== 'dues-obligation');
