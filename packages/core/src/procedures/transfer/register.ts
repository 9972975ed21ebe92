import * as z from 'zod/mini';
import { day } from '../../model/day.ts';
import { MemberStanding } from '../../model/member-status.ts';

/** Organizations by the part they play. */
const units = z.strictObject({
  cell: z.optional(z.string()),
  sub: z.optional(z.string()),
  base: z.optional(z.string()),
  upper: z.optional(z.string()),
  'cell-dest': z.optional(z.string()),
  'sub-dest': z.optional(z.string()),
  'base-dest': z.optional(z.string()),
  'upper-dest': z.optional(z.string()),
});

/** The way of the introduction, computed from the records of the organizations on a day (3.3). */
export const Route = z.strictObject({
  case: z.enum(['A', 'B', 'C', 'D']),
  units,
  through: z.strictObject({
    upper: z.optional(z.literal('organization-commission')),
    'upper-dest': z.optional(z.literal('organization-commission')),
  }),
  /** Organizations that are told and need not act. */
  informed: units,
  paperHandover: z.boolean(),
  on: day,
});
export interface Route extends z.infer<typeof Route> {}

/** What the registers of members, organizations and dues say; recorded by the system, so that rules can read it. */
export const Register = z.strictObject({
  on: day,
  status: MemberStanding,
  probationary: z.boolean(),
  abroad: z.boolean(),
  underDiscipline: z.boolean(),
  /** Last month paid in full. */
  duesPaidThrough: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  /** A decision frees the member from paying now. */
  duesExcused: z.boolean(),
  /** Another open transfer of the same member. */
  otherTransfer: z.optional(z.string()),
  /** The temporary transfer that this dossier makes official; it waits meanwhile and is no `otherTransfer`. */
  converts: z.optional(z.string()),
  /** Tasks still assigned to the member as an officer. */
  openTasks: z.int(),
  originOnline: z.boolean(),
  /** The grassroots organization's code, for the dossier code. */
  originCode: z.string(),
  origin: z.strictObject({ cell: z.string(), sub: z.optional(z.string()), base: z.string() }),
  /** For the destination that is asked for, once it is known. */
  destination: z.optional(z.string()),
  route: z.optional(Route),
});
export interface Register extends z.infer<typeof Register> {}
