import { bookScenarios } from './dues-books.ts';
import { obligationScenarios } from './dues-obligations.ts';
import { reliefScenarios } from './dues-relief.ts';
import { withAccounts } from './dues-stage.ts';
import type { ScenarioPlan } from './scenario-plan.ts';

/** The data sets of dues: of a member's month, of a unit's book, of a request for relief. */
export const duesScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'dues/none': {
    label: 'Chưa lập kỳ nào',
    build: async (at) => {
      await withAccounts(at);
      return '';
    },
  },
  ...obligationScenarios,
  ...bookScenarios,
  ...reliefScenarios,
};
