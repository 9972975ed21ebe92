import * as z from 'zod/mini';
import { AttachmentRef } from '../../model/field.ts';
import { states, type State } from './states.ts';
import { grounds } from './grounds.ts';

const day = z.iso.date();
const files = z.array(AttachmentRef);
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
  status: z.enum([
    'active',
    'transferred',
    'exempt',
    'left',
    'removed',
    'deceased',
    'suspended',
    'in-transit',
    'temporary-away',
  ]),
  probationary: z.boolean(),
  abroad: z.boolean(),
  underDiscipline: z.boolean(),
  /** Last month paid in full. */
  duesPaidThrough: z.optional(z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))),
  /** A decision frees the member from paying now. */
  duesExcused: z.boolean(),
  /** Another open transfer of the same member. */
  otherTransfer: z.optional(z.string()),
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

/** What the member states (data dictionary 6.1, 6.2). */
export const Application = z.strictObject({
  contactPhone: z.string(),
  contactEmail: z.optional(z.string()),
  ground: z.enum(Object.keys(grounds) as [keyof typeof grounds]),
  groundNote: z.optional(z.string()),
  decisionNo: z.optional(z.string()),
  decisionIssuer: z.optional(z.string()),
  decisionDate: z.optional(day),
  decisionEffectiveDate: z.optional(day),
  residenceChangeDate: z.optional(day),
  destination: z.string(),
  destinationNote: z.optional(z.string()),
  newAddress: z.optional(z.string()),
  strengths: z.optional(z.string()),
  weaknesses: z.optional(z.string()),
  selfCriticism: files,
  decisionFile: z.optional(files),
  residenceProof: z.optional(files),
  diploma: z.optional(files),
  mentorComment: z.optional(files),
  youthUnionComment: z.optional(files),
  lateExplanation: z.optional(z.string()),
});
export interface Application extends z.infer<typeof Application> {}

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
