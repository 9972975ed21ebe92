import { describeTable, sentByTwo } from '../../internal/testing/administration-family.ts';
import { correctionWorld } from '../../cases/administration.ts';
import { cases } from './cases/index.ts';

// Nothing is recorded that three people have not had in hand.
describeTable(correctionWorld, cases, (dossier) =>
  dossier.state === 'recorded'
    ? (sentByTwo(dossier, 'PROPOSE', 'CONFIRM') ??
      sentByTwo(dossier, 'CONFIRM', 'RECORD') ??
      sentByTwo(dossier, 'PROPOSE', 'RECORD'))
    : undefined,
);
