import { InvalidInputError } from '../../../errors/invalid-input-error.ts';
import { shown as quoted } from '../../../errors/shown.ts';
import { validate } from '../../../engine/validate.ts';
import { mustBeActor } from '../../../model/must-be-actor.ts';
import { mustBeRecord, mustBeRecords } from '../../../model/must-be.ts';
import { design } from '../../../law/basis.ts';
import type { Moment } from '../../../model/actor.ts';
import type { AttachmentRef } from '../../../model/attachment-ref.ts';
import type { Refusal } from '../../../model/refusal.ts';
import { valueOn } from '../../../policy/policy.ts';
import { applicationChecks } from '../application.ts';
import { events } from '../events.ts';
import type { Application, Facts } from '../facts.ts';
import { campaignCloses, campaignOpens } from '../policy.ts';
import type { Register } from '../register.ts';
import { mayStart } from '../rules.ts';
import { campaignSentences } from './sentences.ts';

/** A member of the workplace, with what the registers say on the day. */
export interface CampaignMember {
  readonly memberId: string;
  readonly memberName: string;
  readonly register: Register;
  readonly address: string;
  readonly selfReport?: AttachmentRef[];
}

/** What comes of one member: a dossier to open and the answers to submit, or every reason why not. */
export type CampaignResult =
  | { readonly memberId: string; readonly ok: true; readonly facts: Omit<Facts, 'serial'>; readonly input: Request }
  | { readonly memberId: string; readonly ok: false; readonly refusals: readonly Refusal[] };
type Request = Application & { readonly truthDeclared: true };

/**
 * The yearly campaign of a workplace as one batch: a result per member, in their order. Nothing is opened here; the dossiers of
 * the accepted ones are opened and submitted one by one, each with its own running number.
 */
export function planCampaign(
  year: number,
  members: readonly CampaignMember[],
  moment: Moment,
): readonly CampaignResult[] {
  if (!Number.isInteger(year)) throw new InvalidInputError('year', [`${quoted(year)} is none`]);
  mustBeRecords(members, 'list of members');
  mustBeRecord(moment, 'moment');
  mustBeActor(moment.actor);
  const late = outsideTheWindow(year, moment);
  const seen = new Set<string>();
  return members.map((member) => {
    const twice = seen.has(member.memberId) ? [refusal('campaign-twice')] : [];
    seen.add(member.memberId);
    const facts = opening(member, moment);
    const input = requestFor(year, member);
    const refusals = [...late, ...twice, ...reasonsAgainst(facts, input, moment)];
    return refusals.length > 0
      ? { memberId: member.memberId, ok: false, refusals }
      : { memberId: member.memberId, ok: true, facts, input };
  });
}

const opening = ({ memberId, memberName, register }: CampaignMember, { actor }: Moment): Omit<Facts, 'serial'> => ({
  memberId,
  memberName,
  initiatorId: actor.personId,
  channel: 'electronic',
  register,
  paperSteps: [],
});

const requestFor = (year: number, { register, address, selfReport }: CampaignMember): Request => ({
  purpose: 'yearly',
  year,
  commune: register.introduction?.commune ?? '',
  address,
  ...(selfReport ? { selfReport } : {}),
  truthDeclared: true,
});

/** The same rules and checks as row N1. */
function reasonsAgainst(opened: Omit<Facts, 'serial'>, input: Request, moment: Moment): readonly Refusal[] {
  const facts: Facts = { ...opened, serial: 0 };
  const rules = mayStart
    .filter(({ holds }) => !holds(facts, moment))
    .map(({ code, says, basis, refusal: kind }): Refusal => ({
      code: kind ?? 'GUARD_FAILED',
      guard: code,
      says,
      basis,
    }));
  const checks = applicationChecks
    .filter(({ holds }) => !holds(input, facts, moment))
    .map(({ code, field, says, basis }): Refusal => ({
      code: 'VALIDATION',
      guard: code,
      says,
      basis,
      issues: [{ pointer: `/${field}`, code, says, basis }],
    }));
  const own = moment.actor.personId === opened.memberId ? [refusal('campaign-own')] : [];
  const reasons = [...own, ...rules, ...checks];
  return reasons.length > 0 ? reasons : unanswered(input, facts, moment);
}

/** What the registers leave unanswered: an address that they do not have is asked for by row N1 as by any form. */
function unanswered(input: Request, facts: Facts, moment: Moment): readonly Refusal[] {
  const { fields } = events.SUBMIT;
  const judged = validate({ fields, checks: [] }, { asks: [], leavesOut: [] }, facts, moment, input);
  return judged.ok ? [] : judged.issues.map((issue) => ({ code: 'VALIDATION', says: issue.says, issues: [issue] }));
}

function outsideTheWindow(year: number, { on }: Moment): readonly Refusal[] {
  const [first, last] = [`${year}-${valueOn(campaignOpens, on)}`, `${year}-${valueOn(campaignCloses, on)}`];
  return on >= first && on <= last ? [] : [refusal('campaign-window', { first: shown(first), last: shown(last) })];
}

const shown = (day: string): string => day.split('-').toReversed().join('/');
const refusal = (
  guard: 'campaign-twice' | 'campaign-own' | 'campaign-window',
  days: Readonly<Record<string, string>> = {},
): Refusal => ({
  code: 'GUARD_FAILED',
  guard,
  says: campaignSentences[`rule.${guard}`].replace(/\{(\w+)\}/g, (_, name: string) => days[name] ?? ''),
  basis: design('Yearly campaign (6.1).'),
});
