import { eventOf } from '../../model/procedure.ts';
import { consentOnBehalf, truthDeclared } from '../common/fields.ts';
import { applicationChecks, applicationFields, applicationSteps } from './application.ts';

/** The one event of the member's form: a temporary transfer is submitted. */
export const submission = eventOf(
  'Nộp hồ sơ',
  { ...applicationFields, consentOnBehalf, truthDeclared },
  { checks: applicationChecks, steps: applicationSteps },
);
