import * as z from 'zod/mini';
import { day } from '../../../model/day.ts';

const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
const dong = z.int().check(z.gte(0));
const count = z.int().check(z.gte(0));
const share = z.int().check(z.gte(0), z.lte(10_000));

/** What the books of a month say, and the unit's own rule for what stays. */
export const Ledger = z
  .strictObject({
    on: day,
    members: count,
    /** All that was received in the month: dues, arrears, voluntary surplus, shares of the units below. */
    collected: dong,
    /** The voluntary surplus in it. */
    voluntary: dong,
    paid: count,
    exempt: count,
    deferred: count,
    overdue: count,
    /** Assessed and neither paid nor overdue. */
    undecided: count,
    /** Money on its way, or money that nobody has matched. */
    inFlight: count,
    retention: z.optional(
      z.strictObject({ retainBp: share, decisionNo: z.string(), from: day, verified: z.boolean() }),
    ),
  })
  .check(z.refine(({ collected, voluntary }) => voluntary <= collected));
export interface Ledger extends z.infer<typeof Ledger> {}

/** What the dues of a unit for a month know. */
export const Facts = z.strictObject({
  initiatorId: z.string(),
  serial: z.int(),
  unit: z.string(),
  unitName: z.string(),
  unitAbove: z.string(),
  level: z.enum(['cell', 'commune-base', 'other-base', 'above-base']),
  period: month,
  ledger: Ledger,
  prepared: z.optional(z.strictObject({ by: z.string(), on: day, note: z.optional(z.string()) })),
  closed: z.optional(z.strictObject({ by: z.string(), on: day })),
  surplus: z.optional(z.strictObject({ retainBp: share, decisionNo: z.string(), on: day })),
  split: z.optional(z.strictObject({ total: dong, retainBp: share, retained: dong, remitted: dong })),
  submitted: z.optional(
    z.strictObject({ by: z.string(), on: day, reference: z.string(), amount: dong, transferredOn: day }),
  ),
  accepted: z.optional(z.strictObject({ by: z.string(), on: day })),
  returned: z.optional(z.strictObject({ by: z.string(), on: day, reason: z.string() })),
});
export interface Facts extends z.infer<typeof Facts> {}
