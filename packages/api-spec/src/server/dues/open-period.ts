import {
  InvalidInputError,
  PolicyMissingError,
  dateOf,
  duesObligation,
  duesRemittance,
  officialTransfer,
  systemActor,
  temporaryTransfer,
  type DuesObligationFacts,
  type Instant,
  type IsoMonth,
} from '@tthc-dang/core';
import type { DuesPeriod, DuesPeriodLine } from '@tthc-dang/core/client/dues';
import { monthOf } from '@tthc-dang/core/dates';
import { assess, mayBePaidOn, obligationCode } from '@tthc-dang/core/dues';
import { act } from '../act.ts';
import { bindingOf } from '../bindings/index.ts';
import { openDossier } from '../opening.ts';
import { collects, mayPrepay } from '../register/dues-register.ts';
import type { Member } from '../register/member.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';
import type { Reader, Writer } from '../store/store.ts';
import { allDossiers } from './all-dossiers.ts';
import { bySystem } from './by-system.ts';
import { openMonth, placeInBook } from './book.ts';
import { applyCredits } from './apply-credits.ts';
import { obligationId } from './payment-request.ts';
import { bookId } from './records.ts';
import { duesUnit } from './units.ts';

/** The book of a unit for a month that is to be opened. */
export interface PeriodToOpen {
  readonly unitId: string;
  readonly month: IsoMonth;
  readonly at: Instant;
}

/**
 * Opens the book of a unit for a month and those above it, and the obligation of each member from whom the unit collects; says
 * of each member what came of it. What is open already stays as it is. Nothing for an organization that keeps no book.
 */
export async function openPeriod(writer: Writer, period: PeriodToOpen): Promise<DuesPeriod | undefined> {
  const { unitId, month, at } = period;
  const on = dateOf(at);
  const tree = await treeOfRegister(writer);
  const unit = duesUnit(tree, unitId, on);
  if (!unit) return undefined;
  const book = await openBook(writer, period);
  const results: DuesPeriodLine[] = [];
  if (unit.collects)
    for (const member of await candidates(writer, unitId))
      if ((await collects(writer, tree, member, month, on))?.cell === unitId)
        results.push(await openObligation(writer, member, period));
  return { unitId, unitName: unit.unit.name, month, dossierId: book, results };
}

/** The book of a unit and those above it; the id of its dossier. */
async function openBook(writer: Writer, { unitId, month, at }: PeriodToOpen): Promise<string> {
  const id = bookId(unitId, month);
  const known = await writer.kept('duesBooks', id);
  if (known) return known.dossierId;
  const on = dateOf(at);
  const unit = duesUnit(await treeOfRegister(writer), unitId, on);
  if (!unit) throw new Error(`${unitId} keeps no book.`);
  const dossierId = `book-${month}-${unitId}`;
  await writer.keep('duesBooks', { id, owner: unitId, sort: month, open: true, dossierId });
  // A unit that begins with an earlier month goes on to the one that has begun.
  if (month < monthOf(on)) await writer.drop('sweptMonths', monthOf(on));
  const opened = await openDossier(writer, bindingOf({ procedure: duesRemittance.id }), {
    id: dossierId,
    member: nobody,
    initiator: nobody,
    organizationId: unitId,
    month,
    at,
  });
  if (!opened.ok) throw new Error(`The book of ${unitId} for ${month} cannot be opened.`);
  if (duesUnit(await treeOfRegister(writer), unit.above, on)) {
    await openBook(writer, { unitId: unit.above, month, at });
    // The book above may be closed already: then the share of this one goes into a later one.
    if ((await openMonth(writer, unit.above, month)) !== month) await placeInBook(writer, dossierId, unit.above, month);
  }
  return dossierId;
}

/** A book is about no member; the system stands in that place. */
const nobody: Member = {
  id: systemActor.personId,
  fullName: systemActor.name,
  account: 'active',
  status: 'active',
  probationary: false,
  abroad: false,
  underDiscipline: false,
  duesExcused: false,
  assignments: [],
};

const gone: readonly Member['status'][] = ['transferred', 'left', 'removed', 'deceased'];

/** Members from whom a cell may collect: its own, those who stay with it for a time, and those on the way from or to it. */
async function candidates(reader: Reader, unitId: string): Promise<readonly Member[]> {
  const own = await reader.membersOf([unitId]);
  const moving = await allDossiers(reader, {
    visibleTo: { personId: '', organizationIds: [unitId] },
    procedures: [officialTransfer.id, temporaryTransfer.id],
  });
  const known = new Map(own.map((member) => [member.id, member]));
  for (const { memberId } of moving)
    if (!known.has(memberId)) {
      const member = await reader.member(memberId);
      if (member) known.set(memberId, member);
    }
  return [...known.values()].filter(({ status }) => !gone.includes(status));
}

/** What came of the month of one member. */
async function openObligation(writer: Writer, member: Member, { month, at }: PeriodToOpen): Promise<DuesPeriodLine> {
  const line = { memberId: member.id, memberName: member.fullName };
  const { items } = await writer.dossiers({ memberId: member.id, procedure: duesObligation.id, month, limit: 1 });
  const [known] = items;
  if (known) return { ...line, result: 'exists', dossierId: known.id, state: known.state, due: dueOf(known.facts) };
  const why = await reasonAgainst(writer, member, month, at);
  if (why) return { ...line, result: 'not-assessed', why: why[0], reason: why[1] };

  const serial = await writer.next(duesObligation.id);
  const id = obligationId(month, obligationCode(serial));
  const binding = bindingOf({ procedure: duesObligation.id });
  const opened = await openDossier(writer, binding, { id, member, initiator: member, month, serial, at });
  if (!opened.ok) throw new Error(`The month ${month} of ${member.id} cannot be opened.`);
  const { assessment, register } = opened.dossier.facts as DuesObligationFacts;
  await placeInBook(writer, id, register.cell, month);
  const event = { exempt: 'EXEMPT', deferred: 'DEFER', due: undefined }[assessment.status];
  const acted = event ? await act(writer, opened.record, { event, input: {}, actor: systemActor, at }) : undefined;
  if (!acted) await applyCredits(writer, member.id, at, bySystem(writer, at));
  const state = acted?.ok ? acted.record.state : opened.record.state;
  return { ...line, result: 'opened', dossierId: id, state, due: assessment.due };
}

const dueOf = (facts: unknown): number => (facts as DuesObligationFacts).assessment.due;

type Reason = readonly [why: NonNullable<DuesPeriodLine['why']>, reason: string];

/** Why nothing can be assessed for a member; nothing where it can. */
async function reasonAgainst(
  reader: Reader,
  member: Member,
  month: IsoMonth,
  at: Instant,
): Promise<Reason | undefined> {
  if (!member.dues) return ['no-profile', 'Chưa có căn cứ tính đảng phí: bổ sung ngày sinh, vùng lương và thu nhập.'];
  if (!mayBePaidOn(month, dateOf(at), await mayPrepay(reader, member, month)))
    return ['not-begun', 'Chưa đến kỳ đóng, và không có quyết định cho đóng trước.'];
  try {
    assess(member.dues, month);
    return undefined;
  } catch (cause) {
    if (cause instanceof PolicyMissingError) return ['no-policy', 'Chưa có mức quy định cho trường hợp này trong kỳ.'];
    if (cause instanceof InvalidInputError) return ['profile-incomplete', 'Căn cứ tính đảng phí chưa đủ cho kỳ này.'];
    throw cause;
  }
}
