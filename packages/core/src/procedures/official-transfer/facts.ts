import * as z from 'zod/mini';
import { AttachmentRef, inputSchema, type InputOf } from '../../model/field.ts';
import { applicationFields } from './application.ts';
import { Register, Route } from './register.ts';
import { states, type State } from './states.ts';

const day = z.iso.date();
const files = z.array(AttachmentRef);

/** What the member states: the answers to the questions of the application. */
export const Application = inputSchema(applicationFields);
export type Application = InputOf<typeof applicationFields>;

/** One signed box of the introduction paper. */
const Box = z.strictObject({
  party: z.enum(['cell', 'sub', 'base', 'upper', 'upper-dest', 'base-dest', 'cell-dest']),
  number: z.string(),
  on: day,
  signedBy: z.string(),
  signerName: z.string(),
});

/** What a dossier of the official transfer knows. */
export const Facts = z.strictObject({
  memberId: z.string(),
  memberName: z.string(),
  initiatorId: z.string(),
  /** Running number given at opening; part of the dossier code. */
  serial: z.int(),
  channel: z.enum(['electronic', 'paper', 'mixed']),
  register: Register,
  code: z.optional(z.string()),
  submittedOn: z.optional(day),
  late: z.optional(z.literal(true)),
  consentOnBehalf: z.optional(z.literal(true)),
  application: z.optional(Application),
  route: z.optional(Route),
  assignee: z.optional(z.string()),
  supplement: z.optional(
    z.strictObject({
      from: z.enum(['cell-intake', 'cell-review', 'sub-review', 'base-review', 'upper-review']),
      on: day,
      kind: z.enum(['missing', 'wrong', 'outdated']),
      items: z.array(z.string()),
      reason: z.string(),
    }),
  ),
  /** The state that the last supplement or the last hold went back to. */
  backTo: z.optional(z.enum(Object.keys(states) as [State])),
  meeting: z.optional(
    z.strictObject({ heldOn: day, comment: z.string(), minutesNo: z.optional(z.string()), minutes: z.optional(files) }),
  ),
  baseComment: z.optional(z.string()),
  fileSeal: z.optional(z.strictObject({ number: z.string(), on: day })),
  fileLost: z.optional(z.strictObject({ on: day, explanation: z.string() })),
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
  fileReceived: z.optional(z.strictObject({ how: z.enum(['sealed-file', 'postal-receipt']), on: day })),
  receiveMeetingOn: z.optional(day),
  receivedOn: z.optional(day),
  paperSteps: z.array(
    z.strictObject({ box: z.string(), organization: z.string(), number: z.string(), on: day, signer: z.string() }),
  ),
  closing: z.optional(
    z.strictObject({ kind: z.string(), reason: z.string(), ground: z.optional(z.string()), on: day }),
  ),
});
export interface Facts extends z.infer<typeof Facts> {}
