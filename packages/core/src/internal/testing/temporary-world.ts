import { openTemporary, temporaryActor } from '../../cases/transfer.ts';
import type { Case } from '../../model/case.ts';
import { cases } from '../../procedures/temporary-transfer/cases/index.ts';
import { caseDay } from '../../procedures/temporary-transfer/cases/steps.ts';
import { temporaryTransfer, type TemporaryTransferFacts } from '../../procedures/temporary-transfer/index.ts';
import type { World } from './procedure-family.ts';

const arrived: readonly string[] = [
  'active-temporary',
  'extension-review',
  'overdue-return',
  'return-review',
  'return-approval',
  'converting',
  'converted',
];
const afterwards: readonly string[] = ['returning', 'completed'];

/** The temporary transfer and its cases; the registers say the same as for the official one. */
export const temporaryWorld: World<Case> = {
  procedure: temporaryTransfer,
  cases,
  caseDay,
  open: openTemporary,
  actorOf: temporaryActor,
  parties: ['cell', 'sub', 'base', 'upper', 'upper-dest', 'base-dest', 'cell-dest', 'host'],
  skipped: (dossier) => {
    // The world plays the temporary transfer, whose facts these are.
    const facts = dossier.facts as TemporaryTransferFacts;
    const { state } = dossier;
    const units = Object.entries(facts.route?.units ?? {}).flatMap(([unit, id]) =>
      id === undefined || unit === 'sub-dest' ? [] : [unit],
    );
    const introduced = [...arrived, ...afterwards, 'introduced', 'presentation-overdue'].includes(state);
    const origin = introduced ? units.filter((unit) => !unit.endsWith('-dest')) : [];
    const onPaper = facts.route?.paperHandover === true;
    const destination =
      arrived.includes(state) || afterwards.includes(state)
        ? units.filter((unit) => unit.endsWith('-dest') && !onPaper)
        : [];
    const signed = new Set<string>(facts.boxes.map(({ party }) => party));
    return [
      ...[...origin, ...destination].filter((unit) => !signed.has(unit)),
      ...(introduced && !facts.introduction ? ['introduction'] : []),
      ...(arrived.includes(state) && !facts.receivedOn ? ['receipt'] : []),
      ...(afterwards.includes(state) && !onPaper && !(facts.stayComment && facts.returnPaper) ? ['way back'] : []),
      ...(afterwards.includes(state) && onPaper && facts.paperSteps.length < 4 ? ['paper steps'] : []),
    ];
  },
  lookUpRow: 'P2.X11',
};
