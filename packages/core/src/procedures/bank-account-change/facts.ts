import * as z from 'zod/mini';
import { day } from '../../model/day.ts';
import { commonFacts, UnitRecord } from '../administration/facts.ts';
import { BankRecord } from './bank-record.ts';

/** What the registers say of the organization and its accounts; recorded by the system. */
export const Register = z.strictObject({
  on: day,
  unit: UnitRecord,
  /** The names that a bank may print for the organization: name, short name, the name it was opened with. */
  holderNames: z.array(z.string()),
  /** The account in use now. */
  current: z.optional(BankRecord),
  /** Another change of the same organization that is still open. */
  otherChange: z.optional(z.string()),
});

/** What a dossier of a change of bank account knows. */
export const Facts = z.strictObject({
  ...commonFacts,
  register: Register,
  proposal: z.optional(z.strictObject({ ...BankRecord.shape, reason: z.string() })),
  /** The day from which the new account is in use. */
  inUseFrom: z.optional(day),
  /** The account that it replaced. */
  former: z.optional(BankRecord),
});
export interface Facts extends z.infer<typeof Facts> {}
