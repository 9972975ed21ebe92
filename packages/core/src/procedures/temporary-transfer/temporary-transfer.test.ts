import { describeProcedure } from '../../internal/testing/procedure-family.ts';
import { temporaryWorld } from '../../internal/testing/temporary-world.ts';

describeProcedure(temporaryWorld);
