import * as z from 'zod/mini';
import { day } from '../../model/day.ts';
import { AttachmentRef } from '../../model/attachment-ref.ts';
import { Register, Route } from './register.ts';
import { originSteps } from './states.ts';

/** One signed box of the introduction paper. */
const Box = z.strictObject({
  party: z.enum(['cell', 'sub', 'base', 'upper', 'upper-dest', 'base-dest', 'cell-dest']),
  number: z.string(),
  on: day,
  signedBy: z.string(),
  signerName: z.string(),
});

/** What a dossier of either transfer knows until the member is received; each adds its application and its own facts. */
export const outboundFacts = {
  memberId: z.string(),
  memberName: z.string(),
  initiatorId: z.string(),
  /** Running number given at opening; part of the dossier code. */
  serial: z.int(),
  channel: z.enum(['electronic', 'paper', 'mixed']),
  register: Register,
  code: z.optional(z.string()),
  submittedOn: z.optional(day),
  consentOnBehalf: z.optional(z.literal(true)),
  route: z.optional(Route),
  assignee: z.optional(z.string()),
  supplement: z.optional(
    z.strictObject({
      from: z.enum(originSteps),
      on: day,
      kind: z.enum(['missing', 'wrong', 'outdated']),
      items: z.array(z.string()),
      reason: z.string(),
    }),
  ),
  /** The state that the last supplement, the last hold or the last paper issued again went back to. */
  backTo: z.optional(z.enum([...originSteps, 'introduced', 'presentation-overdue'])),
  meeting: z.optional(
    z.strictObject({
      heldOn: day,
      comment: z.string(),
      minutesNo: z.optional(z.string()),
      minutes: z.optional(z.array(AttachmentRef)),
    }),
  ),
  baseComment: z.optional(z.string()),
  boxes: z.array(Box),
  hold: z.optional(
    z.strictObject({ from: z.enum(['base-review', 'upper-review']), on: day, ground: z.string(), reason: z.string() }),
  ),
  introduction: z.optional(
    z.strictObject({
      number: z.string(),
      on: day,
      issuedBy: z.string(),
      reissueOf: z.optional(z.string()),
      corrects: z.optional(z.string()),
    }),
  ),
  paperLost: z.optional(z.strictObject({ on: day, explanation: z.string() })),
  presentedOn: z.optional(day),
  delay: z.optional(
    z.strictObject({ explanation: z.string(), on: day, by: z.string(), accepted: z.optional(z.string()) }),
  ),
  destinationReturn: z.optional(z.strictObject({ from: z.string(), kind: z.string(), reason: z.string(), on: day })),
  receiveMeetingOn: z.optional(day),
  receivedOn: z.optional(day),
  paperSteps: z.array(
    z.strictObject({ box: z.string(), organization: z.string(), number: z.string(), on: day, signer: z.string() }),
  ),
  closing: z.optional(
    z.strictObject({ kind: z.string(), reason: z.string(), ground: z.optional(z.string()), on: day }),
  ),
};

type Outbound = z.infer<ReturnType<typeof z.strictObject<typeof outboundFacts>>>;

/** The facts that the rows and rules of the outbound leg read and write. */
export interface TransferFacts extends Outbound {
  readonly application?: { readonly ground: string; readonly destination: string } | undefined;
  // The member file travels with an official transfer only.
  readonly fileSeal?: { readonly number: string; readonly on: string } | undefined;
  readonly fileLost?: { readonly on: string; readonly explanation: string } | undefined;
  readonly fileReceived?: { readonly how: 'sealed-file' | 'postal-receipt'; readonly on: string } | undefined;
}
