import * as z from 'zod/mini';
import { dossierCode, type DossierPrefix } from '../../identifiers/dossier-code.ts';
import { day } from '../../model/day.ts';
import type { Moment } from '../../model/actor.ts';
import type { Parties } from '../../model/procedure.ts';

const id = z.string().check(z.minLength(1), z.maxLength(64));

/** The organization concerned, and the bodies whose administrators have charge of it, as the register has them. */
export const UnitRecord = z.strictObject({
  id,
  name: z.string(),
  /** Its code, for the dossier code. */
  code: z.string(),
  above: z.optional(id),
  province: z.optional(id),
});

/** How a dossier ended before its goal. */
export const Closing = z.strictObject({ reason: z.string(), on: day, by: z.string() });

/** What every dossier of the administration knows; tables spread it into their facts. */
export const commonFacts = {
  /** Whose account, image, data or feedback it is; of a bank account, who prepared the record. */
  memberId: id,
  memberName: z.string(),
  initiatorId: id,
  serial: z.int(),
  channel: z.literal('electronic'),
  code: z.optional(z.string()),
  submittedOn: z.optional(day),
  /** Who prepared what now waits for somebody else. */
  preparedBy: z.optional(z.string()),
  closing: z.optional(Closing),
} as const;

interface Common {
  readonly memberId: string;
  readonly initiatorId: string;
  readonly serial: number;
  readonly register: { readonly unit: z.infer<typeof UnitRecord> };
}

/** The parties of a dossier of the administration. */
export const partiesOf = ({ memberId, initiatorId, register: { unit } }: Common): Parties => ({
  memberId,
  initiatorId,
  units: {
    unit: unit.id,
    ...(unit.above === undefined ? {} : { 'unit-above': unit.above }),
    ...(unit.province === undefined ? {} : { province: unit.province }),
  },
});

/** What the first act of a dossier records: its code, its day, and who prepared it. */
export const filed = (
  prefix: DossierPrefix,
  { register, serial }: Pick<Common, 'register' | 'serial'>,
  { on, actor }: Moment,
) => ({
  code: dossierCode(prefix, register.unit.code, on.slice(0, 7), serial),
  submittedOn: on,
  preparedBy: actor.personId,
});

/** What an early end records. */
export const closedWith = (reason: string, { on, actor }: Moment) => ({ closing: { reason, on, by: actor.personId } });
