import * as z from 'zod/mini';
import { day } from '../../model/day.ts';
import { inputSchema } from '../../model/answer-schema.ts';
import type { InputOf } from '../../model/field.ts';
import { outboundFacts } from '../transfer/facts.ts';
import { applicationFields } from './application.ts';

/** What the member states: the answers to the questions of the application. */
export const Application = inputSchema(applicationFields);
export type Application = InputOf<typeof applicationFields>;

const act = z.strictObject({ on: day, by: z.string() });

/** From where a stay may be extended, returned from or converted: in time, or late. */
export const stayStates = ['active-temporary', 'overdue-return'] as const;
const from = z.enum(stayStates);

/** What a dossier of the temporary transfer knows. */
export const Facts = z.strictObject({
  ...outboundFacts,
  application: z.optional(Application),
  /** The end that extensions have moved the stay to. */
  extendedTo: z.optional(day),
  extension: z.optional(
    z.strictObject({
      from,
      newEnd: day,
      reason: z.string(),
      on: day,
      explanation: z.optional(z.string()),
      specialDecisionRef: z.optional(z.string()),
      /** The official cell has taken note. */
      official: z.optional(act),
      /** The cell of the stay has taken note. */
      temporary: z.optional(act),
    }),
  ),
  /** Extensions granted so far. */
  extensions: z.optional(z.array(z.strictObject({ from: day, to: day, on: day, number: z.string() }))),
  /** Where an extension or a conversion goes back to. */
  stayBackTo: z.optional(from),
  remindedOn: z.optional(day),
  overdueSince: z.optional(day),
  returnAsked: z.optional(
    z.strictObject({
      on: day,
      by: z.string(),
      reason: z.optional(z.string()),
      explanation: z.optional(z.string()),
      early: z.optional(z.literal(true)),
    }),
  ),
  stayComment: z.optional(z.strictObject({ text: z.string(), on: day, by: z.string() })),
  returnPaper: z.optional(z.strictObject({ number: z.string(), on: day, signedBy: z.string() })),
  returnedOn: z.optional(day),
  conversion: z.optional(z.strictObject({ from, on: day, reason: z.string() })),
  /** The official transfer that ended the stay. */
  convertedBy: z.optional(z.string()),
});
export interface Facts extends z.infer<typeof Facts> {}
