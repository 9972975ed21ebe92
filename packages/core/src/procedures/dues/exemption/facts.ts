import * as z from 'zod/mini';
import { day } from '../../../model/day.ts';
import { inputSchema } from '../../../model/answer-schema.ts';
import { kinds, requestFields, type Kind } from './request.ts';

const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
const kind = z.enum(Object.keys(kinds) as [Kind]);

/** What the registers say. */
export const ExemptionRegister = z.strictObject({
  on: day,
  cell: z.string(),
  base: z.string(),
  /** The cell is itself a grassroots organization and decides. */
  isBaseCell: z.boolean(),
  /** The last month closed in the cell's books. */
  settledThrough: z.optional(month),
  /** A temporary exemption from activities, and which body granted it. */
  activities: z.optional(z.strictObject({ fromMonth: month, toMonth: month, grantedBy: z.enum(['cell', 'base']) })),
});
export interface ExemptionRegister extends z.infer<typeof ExemptionRegister> {}

/** What a request knows. */
export const Facts = z.strictObject({
  memberId: z.string(),
  memberName: z.string(),
  initiatorId: z.string(),
  serial: z.int(),
  register: ExemptionRegister,
  submittedOn: z.optional(day),
  consentOnBehalf: z.optional(z.literal(true)),
  request: z.optional(inputSchema(requestFields)),
  supplement: z.optional(
    z.strictObject({ from: z.enum(['submitted', 'cell-considered', 'upper-decision']), on: day, reason: z.string() }),
  ),
  backTo: z.optional(z.enum(['submitted', 'cell-considered', 'upper-decision'])),
  considered: z.optional(
    z.strictObject({
      consideredOn: day,
      opinion: z.enum(['agree', 'disagree']),
      comment: z.string(),
      minutesNo: z.optional(z.string()),
    }),
  ),
  decision: z.optional(
    z.strictObject({
      number: z.string(),
      kind,
      fromMonth: month,
      toMonth: month,
      on: day,
      by: z.enum(['cell', 'base']),
    }),
  ),
  closing: z.optional(z.strictObject({ kind: z.string(), reason: z.string(), on: day })),
});
export interface Facts extends z.infer<typeof Facts> {}
