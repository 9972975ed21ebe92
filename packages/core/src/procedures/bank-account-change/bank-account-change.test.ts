import { describeTable } from '../../internal/testing/administration-family.ts';
import type { World } from '../../internal/testing/administration-world.ts';
import { cases } from './cases/index.ts';
import { bankAccountChange } from './index.ts';

const world: World = {
  procedure: bankAccountChange,
  opener: 'unit.finance',
  about: 'opener',
  register: { holderNames: ['Đảng bộ xã Xuân Lĩnh', 'ĐB xã Xuân Lĩnh'] },
};

describeTable(world, cases);
