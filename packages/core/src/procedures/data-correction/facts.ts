import * as z from 'zod/mini';
import { inputSchema } from '../../model/answer-schema.ts';
import { AttachmentRef } from '../../model/attachment-ref.ts';
import { supplementStates } from './states.ts';
import { day } from '../../model/day.ts';
import { commonFacts, UnitRecord } from '../administration/facts.ts';
import { correctable } from './correctable.ts';

/** The data as somebody says they should be: only what changes. */
export const Correction = inputSchema(correctable);

/** What the registers say of the member; recorded by the system. */
export const Register = z.strictObject({
  on: day,
  unit: UnitRecord,
  /** The member's data as they are recorded now. */
  recorded: Correction,
});

/** What a dossier of a data correction knows. */
export const Facts = z.strictObject({
  ...commonFacts,
  register: Register,
  correction: z.optional(Correction),
  evidence: z.optional(z.array(AttachmentRef)),
  explanation: z.optional(z.string()),
  supplement: z.optional(z.strictObject({ from: z.enum(supplementStates), on: day, reason: z.string() })),
  /** The state that asked, for going back to it. */
  backTo: z.optional(z.enum(supplementStates)),
  confirmedBy: z.optional(z.string()),
  recordedOn: z.optional(day),
});
export interface Facts extends z.infer<typeof Facts> {}
