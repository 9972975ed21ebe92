import * as z from 'zod/mini';
import { day } from '../../model/day.ts';
import { inputSchema } from '../../model/answer-schema.ts';
import { AttachmentRef } from '../../model/attachment-ref.ts';
import type { InputOf } from '../../model/field.ts';
import { applicationFields } from './application.ts';
import { commentFields, draftFields } from './comment-form.ts';
import { Register } from './register.ts';

/** What is asked for: the answers to the questions of the request. */
export const Application = inputSchema(applicationFields);
export type Application = InputOf<typeof applicationFields>;

/** The comment as it was signed. */
export const Comment = inputSchema(commentFields);
export type Comment = InputOf<typeof commentFields>;

/** Where the side of the residence works on the request, in order. */
export const residenceSteps = ['commune-intake', 'cell-comment', 'commune-confirm'] as const;
export type ResidenceStep = (typeof residenceSteps)[number];

/** Where more may be asked for. */
export const askingSteps = ['workplace-check', 'commune-intake', 'cell-comment'] as const;

const signature = z.strictObject({ on: day, by: z.string(), name: z.string(), number: z.optional(z.string()) });

/** What a dossier of the residence comment knows. */
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
  startedBy: z.optional(z.enum(['member', 'workplace'])),
  application: z.optional(Application),
  /** The request slip has gone to the commune committee. */
  slip: z.optional(signature),
  residenceCell: z.optional(z.string()),
  /** Since when the side of the residence has had the step it has. */
  step: z.optional(z.strictObject({ name: z.enum(residenceSteps), since: day })),
  overdue: z.optional(z.strictObject({ step: z.enum(residenceSteps), on: day })),
  misdirected: z.optional(z.strictObject({ why: z.string(), reason: z.string(), on: day })),
  draftComment: z.optional(inputSchema(draftFields)),
  comment: z.optional(Comment),
  signed: z.optional(signature),
  returned: z.optional(z.strictObject({ on: day, reason: z.string() })),
  confirmed: z.optional(signature),
  acknowledgedOn: z.optional(day),
  supplement: z.optional(
    z.strictObject({
      from: z.enum(askingSteps),
      on: day,
      kind: z.enum(['missing', 'wrong', 'outdated']),
      items: z.array(z.string()),
      reason: z.string(),
    }),
  ),
  /** The state that the last supplement went back to. */
  backTo: z.optional(z.enum(askingSteps)),
  assignee: z.optional(z.string()),
  paperSteps: z.array(
    z.strictObject({
      box: z.string(),
      organization: z.string(),
      number: z.string(),
      on: day,
      signer: z.string(),
      scan: z.optional(z.array(AttachmentRef)),
    }),
  ),
  closing: z.optional(z.strictObject({ kind: z.string(), reason: z.string(), on: day })),
});
export interface Facts extends z.infer<typeof Facts> {}
