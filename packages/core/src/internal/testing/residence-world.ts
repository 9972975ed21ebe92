import { openComment, residenceActor as actorOf, servingMember } from '../../cases/residence.ts';
import type { CommentCase } from '../../procedures/residence-comment/cases/case.ts';
import { cases } from '../../procedures/residence-comment/cases/index.ts';
import { caseDay } from '../../procedures/residence-comment/cases/steps.ts';
import { residenceComment, type ResidenceCommentFacts } from '../../procedures/residence-comment/index.ts';
import type { World } from './procedure-family.ts';

export { actorOf, servingMember };

/** The residence comment and its cases. */
export const residenceWorld: World<CommentCase> = {
  procedure: residenceComment,
  cases,
  caseDay,
  open: openComment,
  actorOf,
  parties: ['workplace-cell', 'workplace-base', 'commune', 'residence-cell'],
  skipped: (dossier) => {
    // The world plays the residence comment, whose facts these are.
    const facts = dossier.facts as ResidenceCommentFacts;
    const step = ['commune-intake', 'cell-comment', 'commune-confirm', 'returned-to-workplace', 'acknowledged'].indexOf(
      dossier.state,
    );
    const onPaper = facts.paperSteps.length > 0;
    return [
      ...(step >= 0 && !facts.slip ? ['slip'] : []),
      ...(step >= 1 && !onPaper && !facts.residenceCell ? ['assigned cell'] : []),
      ...(step >= 2 && !onPaper && !(facts.comment && facts.signed) ? ['signed comment'] : []),
      ...(step >= 3 && !onPaper && !facts.confirmed ? ['confirmation'] : []),
    ];
  },
  lookUpRow: 'N.X11',
};
