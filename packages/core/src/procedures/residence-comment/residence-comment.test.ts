import { describeProcedure } from '../../internal/testing/procedure-family.ts';
import { residenceWorld } from '../../internal/testing/residence-world.ts';

describeProcedure(residenceWorld);
