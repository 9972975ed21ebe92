import * as z from 'zod/mini';
import { offices, type Office } from '../../model/actor.ts';
import { day } from '../../model/day.ts';
import { commonFacts, UnitRecord } from '../administration/facts.ts';

/** The role of an account: an office, or being a member. */
export type Role = Office | 'member';

const role = z.enum(['member', ...offices]);

const Grant = z.strictObject({ role, from: day, to: z.optional(day) });

/** What the registers say of the holder and the unit; recorded by the system. */
export const Register = z.strictObject({
  on: day,
  unit: UnitRecord,
  vneidLevel: z.int().check(z.gte(0), z.lte(2)),
  /** Failed sign-ins in a row. */
  failedSignIns: z.int().check(z.gte(0)),
  /** Active secretaries of the unit other than the holder. */
  otherSecretaries: z.int().check(z.gte(0)),
  /** Persons who are active deputies of the unit, the holder left out. */
  deputies: z.array(z.string()),
  /** Tasks assigned to the holder in this role. */
  openTasks: z.int().check(z.gte(0)),
});

/** What a dossier of an account knows. */
export const Facts = z.strictObject({
  ...commonFacts,
  register: Register,
  grant: z.optional(Grant),
  issuedOn: z.optional(day),
  activatedOn: z.optional(day),
  /** A change of role that waits for the secretary. */
  proposal: z.optional(z.strictObject({ grant: Grant, reason: z.string(), actingDeputy: z.optional(z.string()) })),
  lock: z.optional(
    z.strictObject({ on: day, ground: z.string(), reason: z.string(), actingDeputy: z.optional(z.string()) }),
  ),
  ending: z.optional(
    z.strictObject({ on: day, ground: z.string(), reason: z.string(), actingDeputy: z.optional(z.string()) }),
  ),
});
export interface Facts extends z.infer<typeof Facts> {}
