import * as z from 'zod/mini';
import { day } from '../../model/day.ts';
import { commonFacts, UnitRecord } from '../administration/facts.ts';
import { kinds, severities, type Kind, type Severity } from './kinds.ts';
import { openStates } from './states.ts';

// Object.keys widens the keys to string.
const kind = z.enum(Object.keys(kinds) as [Kind, ...Kind[]]);
const severity = z.enum(Object.keys(severities) as [Severity, ...Severity[]]);

/** What the registers say; recorded by the system. */
export const Register = z.strictObject({ on: day, unit: UnitRecord });

/** What feedback knows. */
export const Facts = z.strictObject({
  ...commonFacts,
  register: Register,
  kind: z.optional(kind),
  severity: z.optional(severity),
  subject: z.optional(z.string()),
  content: z.optional(z.string()),
  /** The person a complaint is about, if one is named. */
  aboutPerson: z.optional(z.string()),
  answer: z.optional(z.strictObject({ text: z.string(), on: day, by: z.string(), from: z.enum(openStates) })),
  /** The state that answered, for going back to it. */
  backTo: z.optional(z.enum(openStates)),
});
export interface Facts extends z.infer<typeof Facts> {}
