import { dateOf, residenceComment, type Refusal } from '@tthc-dang/core';
import type { CampaignLine, CampaignView } from '@tthc-dang/core/client/oversight';
import {
  planCampaign,
  type CampaignMember,
  type CampaignResult,
} from '@tthc-dang/core/procedures/residence-comment/campaign';
import { act } from '../act.ts';
import { bindingOf } from '../bindings/index.ts';
import { json } from '../http/answers.ts';
import { digestOf, objectOf } from '../http/body.ts';
import { idempotencyKey } from '../http/preconditions.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { openDossier } from '../opening.ts';
import { fault, refused } from '../problems.ts';
import { withBelow } from '../register/admin-unit.ts';
import { actorOf, type Member } from '../register/member.ts';
import { residenceRegister } from '../register/residence-register.ts';
import { watched } from '../reports/oversight.ts';
import type { Reader, Writer } from '../store/store.ts';

const most = 500;

interface Campaign {
  readonly unitId: string;
  readonly year: number;
  readonly dryRun: boolean;
  /** Who takes part, with the address of the residence; without a list all members of the unit. */
  readonly members?: readonly { readonly memberId: string; readonly address?: string }[];
}

/** The yearly comment of the residence for the members of a cell, in one go: planned first, then opened and submitted one by one. */
export const residenceCampaignRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/residence-campaigns',
    operationId: 'runResidenceCampaign',
    answer: async (call) => {
      const { person, store, at } = call;
      const key = idempotencyKey(call.request);
      const { value, text } = await objectOf(call.request);
      const campaign = campaignIn(value);
      const on = dateOf(at);
      const listed = await store.read(async (reader) => {
        const about = await watched(reader, person, campaign.unitId, on, ['secretary', 'deputy'], 'there');
        return membersOf(
          reader,
          campaign,
          withBelow(about.unit.id, about.tree, on).map(({ id }) => id),
        );
      });
      const fingerprint = await digestOf(`campaign ${text}`);
      const results: CampaignLine[] = [];
      const asked = { key, fingerprint, listed };
      for (const member of listed)
        results.push(await store.write((writer) => once(writer, call, campaign, member, asked)));
      const accepted = results.filter(({ ok }) => ok).length;
      const { unitId, year, dryRun } = campaign;
      return json({
        unitId,
        year,
        dryRun,
        accepted,
        refused: results.length - accepted,
        results,
      } satisfies CampaignView);
    },
  },
];

interface Asked {
  readonly key: string;
  readonly fingerprint: string;
}

/** One member of a campaign, at most once per key: one that broke off goes on where it was when it is sent again. */
async function once(
  writer: Writer,
  call: SignedCall,
  campaign: Campaign,
  member: Listed,
  asked: Asked,
): Promise<CampaignLine> {
  const key = `${asked.key} ${member.id}`;
  const known = campaign.dryRun ? undefined : await writer.answered(call.person.id, key);
  if (known) {
    if (known.fingerprint !== asked.fingerprint) throw fault('IDEMPOTENCY_KEY_REUSED');
    return JSON.parse(known.body) as CampaignLine;
  }
  const line = await judged(writer, call, campaign, member);
  if (line.ok && !campaign.dryRun) {
    const answer = { status: 200, headers: {}, body: JSON.stringify(line), at: call.at };
    await writer.putAnswered({ personId: call.person.id, key, fingerprint: asked.fingerprint, ...answer });
  }
  return line;
}

async function judged(writer: Writer, call: SignedCall, campaign: Campaign, listed: Listed): Promise<CampaignLine> {
  const { person, at } = call;
  const { member } = listed;
  const said = { memberId: listed.id, memberName: member?.fullName ?? '' };
  if (!member) return { ...said, ok: false, refusals: [unknownMember] };
  const moment = { at, on: dateOf(at), actor: actorOf(person) };
  // Only a plan of one: what the registers say is asked in the transaction in which it counts.
  const [plan] = planCampaign(campaign.year, [await campaignMember(writer, call, member, listed.address)], moment);
  if (!plan?.ok) return { ...said, ok: false, refusals: plan?.refusals ?? [] };
  if (campaign.dryRun) return { ...said, ok: true, refusals: [] };
  return { ...said, ...(await submitted(writer, call, member, plan)) };
}

async function submitted(
  writer: Writer,
  { person, at, newId }: SignedCall,
  member: Member,
  { input }: Extract<CampaignResult, { ok: true }>,
): Promise<Pick<CampaignLine, 'ok' | 'dossierId' | 'refusals'>> {
  const opened = await openDossier(writer, bindingOf({ procedure: residenceComment.id }), {
    id: newId(),
    member,
    initiator: person,
    at,
  });
  if (!opened.ok) return { ok: false, refusals: opened.refusals };
  const done = await act(writer, opened.record, { event: 'SUBMIT', input, actor: actorOf(person), at });
  // The plan follows the same rules, so this does not happen; if it does, the opening must not stay behind.
  if (!done.ok) throw refused(done.refusals);
  return { ok: true, dossierId: opened.record.id, refusals: [] };
}

const unknownMember: Refusal = { code: 'NOT_IN_SCOPE', says: 'Không có đảng viên này trong danh sách của đơn vị.' };

async function campaignMember(
  reader: Reader,
  { at, newId }: SignedCall,
  member: Member,
  address: string | undefined,
): Promise<CampaignMember> {
  return {
    memberId: member.id,
    memberName: member.fullName,
    register: await residenceRegister(reader, { member, dossierId: newId(), at }),
    address: address ?? member.data?.['currentAddress'] ?? member.data?.['permanentAddress'] ?? '',
  };
}

interface Listed {
  readonly id: string;
  readonly member?: Member;
  readonly address?: string;
}

/** The members of a campaign, in their order; somebody who is no member of the unit is nobody. */
async function membersOf(reader: Reader, { members }: Campaign, cells: readonly string[]): Promise<readonly Listed[]> {
  const known = await reader.membersOf(cells);
  if (!members) return known.slice(0, most).map((member) => ({ id: member.id, member }));
  return members.map(({ memberId, address }) => {
    const member = known.find(({ id }) => id === memberId);
    return { id: memberId, ...(member ? { member } : {}), ...(address === undefined ? {} : { address }) };
  });
}

function campaignIn({ unitId, year, dryRun, members, ...rest }: Readonly<Record<string, unknown>>): Campaign {
  const bad = (detail: string) => fault('BAD_REQUEST', { detail });
  if (Object.keys(rest).length > 0 || typeof unitId !== 'string' || unitId.length > 64 || typeof dryRun !== 'boolean')
    throw bad('A campaign has a unitId, a year, whether it is a dryRun, and members.');
  if (!Number.isInteger(year) || Number(year) < 2020 || Number(year) > 2100) throw bad('year is 2020 to 2100.');
  const isOne = (one: unknown): boolean => {
    const { memberId, address = '', ...more } = (one ?? {}) as Readonly<Record<string, unknown>>;
    const named = typeof memberId === 'string' && memberId.length > 0 && memberId.length <= 64;
    return named && typeof address === 'string' && address.length <= 300 && Object.keys(more).length === 0;
  };
  if (members !== undefined && (!Array.isArray(members) || members.length > most || !members.every(isOne)))
    throw bad(`members: at most ${most}, each with its memberId and an address.`);
  // Each member was checked just above.
  return {
    unitId,
    year: Number(year),
    dryRun,
    ...(members === undefined ? {} : { members: members as Campaign['members'] & object }),
  };
}
