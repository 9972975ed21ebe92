import * as z from 'zod/mini';
import { AttachmentRef } from '../../model/attachment-ref.ts';
import { day } from '../../model/day.ts';
import { commonFacts, UnitRecord } from '../administration/facts.ts';

/** What the registers say, and what the system found in the file; recorded by the system. */
export const Register = z.strictObject({
  on: day,
  unit: UnitRecord,
  /** Some organizations have no seal, a cell for one. */
  hasSeal: z.boolean(),
  /** The pictures that were uploaded, as the system measured them. */
  pictures: z.array(z.strictObject({ sha256: z.string(), width: z.int(), height: z.int(), transparent: z.boolean() })),
});

/** What a dossier of a signature or seal image knows. */
export const Facts = z.strictObject({
  ...commonFacts,
  register: Register,
  kind: z.optional(z.enum(['signature', 'seal'])),
  image: z.optional(AttachmentRef),
  inUseFrom: z.optional(day),
});
export interface Facts extends z.infer<typeof Facts> {}
