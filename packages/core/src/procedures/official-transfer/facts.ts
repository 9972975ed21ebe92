import * as z from 'zod/mini';
import { day } from '../../model/day.ts';
import { inputSchema } from '../../model/answer-schema.ts';
import type { InputOf } from '../../model/field.ts';
import { outboundFacts } from '../transfer/facts.ts';
import { applicationFields } from './application.ts';

/** What the member states: the answers to the questions of the application. */
export const Application = inputSchema(applicationFields);
export type Application = InputOf<typeof applicationFields>;

/** What a dossier of the official transfer knows. */
export const Facts = z.strictObject({
  ...outboundFacts,
  late: z.optional(z.literal(true)),
  application: z.optional(Application),
  fileSeal: z.optional(z.strictObject({ number: z.string(), on: day })),
  fileLost: z.optional(z.strictObject({ on: day, explanation: z.string() })),
  fileReceived: z.optional(z.strictObject({ how: z.enum(['sealed-file', 'postal-receipt']), on: day })),
});
export interface Facts extends z.infer<typeof Facts> {}
