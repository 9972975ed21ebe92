import { MemberStanding, exemptFromActivity, exemptFromIntroduction } from '@tthc-dang/core';
import { DuesProfileSchema } from '@tthc-dang/core/dues';
import * as z from 'zod/mini';
import type { Member } from './member.ts';

const day = z.iso.date();
const month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
const id = z.string().check(z.minLength(1), z.maxLength(64));
const shape = {
  fullName: z.string(),
  account: z.enum(['active', 'locked', 'revoked']),
  cellId: id,
  status: MemberStanding,
  probationary: z.boolean(),
  abroad: z.boolean(),
  underDiscipline: z.boolean(),
  duesPaidThrough: month,
  duesExcused: z.boolean(),
  duesCellId: id,
  // Which offices there are is the model's matter; an unknown one opens nothing.
  assignments: z.array(z.looseObject({ organizationId: id, office: z.string(), from: day, to: z.optional(day) })),
  stays: z.array(z.strictObject({ cellId: id, from: day, to: day })),
  residence: z.strictObject({
    commune: z.optional(id),
    cell: z.optional(id),
    active: z.boolean(),
    belongs: z.optional(z.literal(true)),
    group: z.optional(z.enum([...Object.keys(exemptFromActivity), ...Object.keys(exemptFromIntroduction)])),
  }),
  dues: DuesProfileSchema,
  activitiesExemption: z.strictObject({ fromMonth: month, toMonth: month, grantedBy: z.enum(['cell', 'base']) }),
  data: z.record(z.string(), z.string()),
  vneidLevel: z.literal([0, 1, 2]),
  hasHandbook: z.boolean(),
  reconciled: z.boolean(),
  failedSignIns: z.int().check(z.gte(0), z.lte(100)),
  sessionsEndedAt: z.iso.datetime({ offset: true }),
} satisfies Readonly<Record<keyof Omit<Member, 'id'>, unknown>>;

const changes = z.partial(z.strictObject(shape));

/** Changes of a member's record, if each is one; else the names of those that are not. */
export function memberChanges(
  value: unknown,
):
  | { readonly ok: true; readonly changes: Partial<Member> }
  | { readonly ok: false; readonly names: readonly string[] } {
  const parsed = changes.safeParse(value);
  // The schema names every member of the record, which the line above it holds it to.
  if (parsed.success) return { ok: true, changes: parsed.data as Partial<Member> };
  return { ok: false, names: parsed.error.issues.map((issue) => String(issue.path[0] ?? issue.code)) };
}
