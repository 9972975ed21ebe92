import * as z from 'zod/mini';
import { day } from '../../model/day.ts';
import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import type { IsoDate, IsoMonth } from '../../model/dates.ts';
import type { Dong } from '../../model/money.ts';
import type { WageRegion } from '../../model/organization.ts';

/** What a member lives on in a month, as far as dues go by it. `living-allowance`: sinh hoạt phí of posts abroad. */
export type IncomeKind = 'si-salary' | 'si-sick' | 'si-maternity' | 'pension' | 'living-allowance';

/** A decision on a member's dues. `from` and `to` are days or months, both included. */
export interface DuesDecision {
  readonly kind: 'exempt' | 'reduce' | 'defer';
  /** By how much a reduction lowers the due amount. */
  readonly percent?: 30 | 50 | 70 | undefined;
  readonly from: string;
  readonly to: string;
}

/** What the dues of a member follow from. Nothing in it names the member. */
export interface DuesProfile {
  readonly birthDate: IsoDate;
  readonly sex: 'male' | 'female';
  /** The day of the decision to admit: Party age counts from it once the member is official. */
  readonly admittedOn?: IsoDate | undefined;
  readonly officialOn?: IsoDate | undefined;
  /** Of the place where the member does Party activities: not of the home, not of the workplace. */
  readonly wageRegion: WageRegion;
  readonly income: readonly { readonly month: IsoMonth; readonly kind: IncomeKind; readonly amount: Dong }[];
  readonly student?: boolean | undefined;
  /** Receives the social pension benefit (trợ cấp hưu trí xã hội). */
  readonly socialPension?: boolean | undefined;
  readonly abroad?: 'official' | 'other' | undefined;
  readonly decisions?: readonly DuesDecision[] | undefined;
}

const month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
const dayOrMonth = z.union([day, month]);

/** The schema of a profile: strict, and of one mind about each month. */
export const DuesProfileSchema = z
  .strictObject({
    birthDate: day,
    sex: z.enum(['male', 'female']),
    admittedOn: z.optional(day),
    officialOn: z.optional(day),
    wageRegion: z.enum(['I', 'II', 'III', 'IV']),
    income: z
      .array(
        z.strictObject({
          month,
          kind: z.enum(['si-salary', 'si-sick', 'si-maternity', 'pension', 'living-allowance']),
          amount: z.int().check(z.gte(0)),
        }),
      )
      .check(
        z.maxLength(1200),
        z.refine((all) => new Set(all.map((one) => one.kind + one.month)).size === all.length),
      ),
    student: z.optional(z.boolean()),
    socialPension: z.optional(z.boolean()),
    abroad: z.optional(z.enum(['official', 'other'])),
    decisions: z.optional(
      z
        .array(
          z
            .strictObject({
              kind: z.enum(['exempt', 'reduce', 'defer']),
              percent: z.optional(z.union([z.literal(30), z.literal(50), z.literal(70)])),
              from: dayOrMonth,
              to: dayOrMonth,
            })
            .check(
              z.refine(({ kind, percent }) => (kind === 'reduce') === (percent !== undefined)),
              z.refine(({ from, to }) => from.slice(0, 7) <= to.slice(0, 7)),
            ),
        )
        .check(z.maxLength(600)),
    ),
  })
  .check(
    z.refine(({ admittedOn, birthDate }) => admittedOn === undefined || admittedOn > birthDate),
    z.refine(({ admittedOn, officialOn }) => !admittedOn || !officialOn || officialOn >= admittedOn),
  );

/** The profile, if it is one; throws `InvalidInputError` with every fault. */
export function mustBeProfile(profile: unknown): DuesProfile {
  const parsed = DuesProfileSchema.safeParse(profile);
  if (parsed.success) return parsed.data;
  throw new InvalidInputError(
    'dues profile',
    parsed.error.issues.map(({ path, code }) => `/${path.map(String).join('/')} (${code})`),
  );
}
