import { describeTable } from '../../internal/testing/administration-family.ts';
import type { World } from '../../internal/testing/administration-world.ts';
import { cases } from './cases/index.ts';
import { accountLifecycle } from './index.ts';

const world: World = {
  procedure: accountLifecycle,
  opener: 'unit.unit-admin',
  about: 'member',
  register: { vneidLevel: 2, failedSignIns: 0, otherSecretaries: 1, deputies: ['p2'], openTasks: 0 },
};

describeTable(world, cases);
