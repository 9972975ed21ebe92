import * as z from 'zod/mini';
import { day } from '../../model/day.ts';
import { MemberStanding } from '../../model/member-status.ts';
import { exemptFromActivity, exemptFromIntroduction, type Group } from './groups.ts';

/** What the registers of members and organizations say; recorded by the system, so that rules can read it. */
export const Register = z.strictObject({
  on: day,
  status: MemberStanding,
  /** Works, and does not belong to the cell of the residence. */
  serving: z.boolean(),
  /** The introduction to the residence, if there is one. */
  introduction: z.optional(z.strictObject({ active: z.boolean(), commune: z.string() })),
  /** The group of 33-HD to which the member belongs, if any. */
  group: z.optional(
    // Object.keys widens the keys to string.
    z.enum([...Object.keys(exemptFromActivity), ...Object.keys(exemptFromIntroduction)] as [Group, ...Group[]]),
  ),
  workplace: z.strictObject({ cell: z.string(), base: z.string() }),
  /** The grassroots organization's code, for the dossier code. */
  originCode: z.string(),
  /** Whether the commune committee works on the system. */
  communeOnline: z.boolean(),
  /** The cells of the commune committee. */
  communeCells: z.array(z.string()),
  /** Open requests of the same member, as `requestKey` names them. */
  openRequests: z.array(z.string()),
});
export interface Register extends z.infer<typeof Register> {}
