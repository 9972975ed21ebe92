import { accountScenarios } from './accounts.ts';
import { announcementScenarios } from './announcements.ts';
import { bankAccountScenarios } from './bank-accounts.ts';
import { correctionScenarios } from './corrections.ts';
import { feedbackScenarios } from './feedback.ts';
import { imageScenarios } from './images.ts';
import type { ScenarioPlan } from './scenario-plan.ts';

/** The data sets of the administration. */
export const administrationScenarios: Readonly<Record<string, ScenarioPlan>> = {
  ...accountScenarios,
  ...bankAccountScenarios,
  ...imageScenarios,
  ...correctionScenarios,
  ...feedbackScenarios,
  ...announcementScenarios,
};
