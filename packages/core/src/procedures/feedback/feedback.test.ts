import { describeTable } from '../../internal/testing/administration-family.ts';
import type { World } from '../../internal/testing/administration-world.ts';
import { cases } from './cases/index.ts';
import { feedback } from './index.ts';

const world: World = { procedure: feedback, opener: 'member', about: 'member', register: {} };

describeTable(world, cases);
