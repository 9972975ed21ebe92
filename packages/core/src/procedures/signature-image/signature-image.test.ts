import { describeTable, sentByTwo } from '../../internal/testing/administration-family.ts';
import type { World } from '../../internal/testing/administration-world.ts';
import { cases } from './cases/index.ts';
import { signatureImage, type SignatureImageFacts } from './index.ts';

const world: World = {
  procedure: signatureImage,
  opener: 'unit.clerk',
  about: 'opener',
  register: {
    hasSeal: true,
    pictures: [
      { sha256: 'a'.repeat(64), width: 200, height: 100, transparent: true },
      { sha256: 'b'.repeat(64), width: 400, height: 200, transparent: false },
    ],
  },
};

// No seal comes into use by one person alone.
describeTable(world, cases, (dossier) =>
  dossier.state === 'in-use' && (dossier.facts as SignatureImageFacts).kind === 'seal'
    ? sentByTwo(dossier, 'UPLOAD_SEAL', 'CONFIRM_SEAL')
    : undefined,
);
