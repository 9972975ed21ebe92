import { describeTable, sentByTwo } from '../../internal/testing/administration-family.ts';
import { bankAccountWorld } from '../../cases/administration.ts';
import { cases } from './cases/index.ts';

// No account comes into use by one person alone.
describeTable(bankAccountWorld, cases, (dossier) =>
  ['cooling-off', 'in-use'].includes(dossier.state) ? sentByTwo(dossier, 'PREPARE', 'CONFIRM') : undefined,
);
