import { describeTable, sentByTwo } from '../../internal/testing/administration-family.ts';
import type { World } from '../../internal/testing/administration-world.ts';
import { cases } from './cases/index.ts';
import { dataCorrection } from './index.ts';

const world: World = {
  procedure: dataCorrection,
  opener: 'member',
  about: 'member',
  register: {
    recorded: {
      fullName: 'Nguyễn Văn Mẫu',
      ethnicity: 'Kinh',
      birthDate: '1985-04-02',
      admittedOn: '2010-05-19',
      officialOn: '2011-05-19',
    },
  },
};

// Nothing is recorded that three people have not had in hand.
describeTable(world, cases, (dossier) =>
  dossier.state === 'recorded'
    ? (sentByTwo(dossier, 'PROPOSE', 'CONFIRM') ??
      sentByTwo(dossier, 'CONFIRM', 'RECORD') ??
      sentByTwo(dossier, 'PROPOSE', 'RECORD'))
    : undefined,
);
