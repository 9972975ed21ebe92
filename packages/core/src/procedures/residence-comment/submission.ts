import { eventOf } from '../../model/procedure.ts';
import { truthDeclared } from '../common/fields.ts';
import { applicationChecks, applicationFields, applicationSteps } from './application.ts';

/** The one event of the form of whoever asks: a request for the residence's comment is sent. */
export const submission = eventOf(
  'Gửi yêu cầu',
  { ...applicationFields, truthDeclared },
  { checks: applicationChecks, steps: applicationSteps },
);
