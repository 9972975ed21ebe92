import { describeTable, sentByTwo } from '../../internal/testing/administration-family.ts';
import type { World } from '../../internal/testing/administration-world.ts';
import { cases } from './cases/index.ts';
import { bankAccountChange } from './index.ts';

const world: World = {
  procedure: bankAccountChange,
  opener: 'unit.finance',
  about: 'opener',
  register: { holderNames: ['Đảng bộ xã Xuân Lĩnh', 'ĐB xã Xuân Lĩnh'] },
};

// No account comes into use by one person alone.
describeTable(world, cases, (dossier) =>
  ['cooling-off', 'in-use'].includes(dossier.state) ? sentByTwo(dossier, 'PREPARE', 'CONFIRM') : undefined,
);
