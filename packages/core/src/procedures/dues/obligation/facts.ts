import * as z from 'zod/mini';
import { day } from '../../../model/day.ts';
import { duesCategories, type DuesCategory } from '../category.ts';
import { DuesProfileSchema } from '../profile.ts';

const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
const dong = z.int().check(z.gte(0));

/** What was assessed, with the dates of the values used, so that an old month can be explained again. */
export const Assessed = z.strictObject({
  regime: z.enum(['QD342', 'QD01']),
  category: z.enum(Object.keys(duesCategories) as [DuesCategory]),
  status: z.enum(['due', 'exempt', 'deferred']),
  due: dong,
  exemption: z.optional(z.enum(['exempt.50y', 'exempt.social-pension', 'exempt.decision'])),
  reductionPercent: z.optional(z.union([z.literal(30), z.literal(50), z.literal(70)])),
  basisAmount: z.optional(dong),
  rateBp: z.optional(z.int()),
  values: z.array(z.strictObject({ policy: z.string(), from: day })),
});
export interface Assessed extends z.infer<typeof Assessed> {}

/** What the registers say: whose cell collects now, and whether the month is closed there. */
export const DuesRegister = z.strictObject({
  on: day,
  cell: z.string(),
  base: z.string(),
  /** The member is the finance officer of the cell. */
  memberIsFinance: z.boolean(),
  /** Introduced to another cell and not yet received. */
  inTransit: z.boolean(),
  periodClosed: z.boolean(),
  /** A decision allows paying before the month begins. */
  prepay: z.boolean(),
  /** Until when the payment is put off. */
  deferredTo: z.optional(day),
  /** Money of this month that was left to later ones is used there, or was given back. */
  creditUsed: z.optional(z.boolean()),
});
export interface DuesRegister extends z.infer<typeof DuesRegister> {}

/** Money that arrived through a bank, as the bank names it. */
const Transaction = z.strictObject({
  id: z.string(),
  amount: dong,
  at: z.string(),
  outcome: z.enum(['paid', 'mismatch', 'overpaid', 'refunded', 'credited', 'reversed']),
});

/** What an earlier month of the member was paid too much, as far as this month takes it. */
export const CreditLine = z.strictObject({
  transaction: z.string(),
  /** The month for which the money came. */
  period: month,
  amount: z.int().check(z.gt(0)),
});
export interface CreditLine extends z.infer<typeof CreditLine> {}

/** What the obligation of a member for a month knows. */
export const Facts = z.strictObject({
  memberId: z.string(),
  memberName: z.string(),
  initiatorId: z.string(),
  serial: z.int(),
  period: month,
  /** The opaque code in the note of a transfer. */
  code: z.string(),
  profile: DuesProfileSchema,
  assessment: Assessed,
  dueOn: day,
  register: DuesRegister,
  confirmedOn: z.optional(day),
  dispute: z.optional(z.strictObject({ reason: z.string(), newBasis: z.optional(dong), on: day })),
  upheld: z.optional(z.strictObject({ reason: z.string(), on: day })),
  channel: z.optional(z.enum(['online-portal', 'bank-qr'])),
  voluntary: z.optional(dong),
  transactions: z.array(Transaction),
  /** Taken off what has to be paid, since earlier months were paid too much. */
  credit: z.optional(z.array(CreditLine)),
  /** What of the money that came for this month is left to later ones. */
  credited: z.optional(z.strictObject({ transaction: z.string(), amount: dong })),
  /** What counts as dues of the month, with what earlier months left to it. */
  paid: z.optional(
    z.strictObject({
      amount: dong,
      on: day,
      channel: z.enum(['online-portal', 'bank-qr', 'cash', 'credit']),
      transactionId: z.optional(z.string()),
      receiptNo: z.optional(z.string()),
      receivedBy: z.optional(z.string()),
    }),
  ),
  overdueOn: z.optional(day),
  deferralEndedOn: z.optional(day),
  reversed: z.optional(z.strictObject({ reason: z.string(), on: day, by: z.string() })),
  settledOn: z.optional(day),
  closing: z.optional(z.strictObject({ kind: z.string(), reason: z.string(), on: day })),
});
export interface Facts extends z.infer<typeof Facts> {}
