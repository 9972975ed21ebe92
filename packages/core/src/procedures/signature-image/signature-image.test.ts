import { describeTable, sentByTwo } from '../../internal/testing/administration-family.ts';
import { signatureWorld } from '../../cases/administration.ts';
import { cases } from './cases/index.ts';
import type { SignatureImageFacts } from './index.ts';

// No seal comes into use by one person alone.
describeTable(signatureWorld, cases, (dossier) =>
  dossier.state === 'in-use' && (dossier.facts as SignatureImageFacts).kind === 'seal'
    ? sentByTwo(dossier, 'UPLOAD_SEAL', 'CONFIRM_SEAL')
    : undefined,
);
