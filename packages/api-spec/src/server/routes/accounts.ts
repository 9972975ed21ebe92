import { accountLifecycle, officeLabel, type AccountLifecycleFacts, type Refusal } from '@tthc-dang/core';
import type { AccountRole, UserAccount, IssuedAccount, IssuedAccounts } from '@tthc-dang/core/client/administration';
import { foldForSearch } from '@tthc-dang/core/identifiers';
import { act } from '../act.ts';
import { accountReaders, inCharge, type Charge } from '../administration/access.ts';
import { dayIn, onlyNamed } from '../administration/body.ts';
import { note } from '../administration/note.ts';
import { inOrder, pageOf } from '../administration/page-of.ts';
import { accountLifecycleBinding } from '../bindings/account-lifecycle.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { actorIn } from '../http/actor.ts';
import { idempotent } from '../http/idempotent.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { openDossier } from '../opening.ts';
import { fault } from '../problems.ts';
import { membersBelow, staffOf } from '../register/admin-people.ts';
import type { Member } from '../register/member.ts';
import { stateOf } from '../state-of.ts';
import type { DossierRecord, Reader, Writer } from '../store/store.ts';

/** The most people for whom accounts are issued in one request. */
const mostAtOnce = 500;

/** Accounts of an organization: the list, and issuing them for many members at once. */
export const accountRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/organizations/{organizationId}/accounts',
    operationId: 'listAccounts',
    answer: (call) =>
      call.store.read(async (reader) => {
        // Whoever gives the power to decide chooses among the officers who have accounts.
        const charge = await inCharge(reader, call, [...accountReaders, 'org-head']);
        const words = foldForSearch((call.url.searchParams.get('q') ?? '').slice(0, 200)).split(' ');
        const state = call.url.searchParams.get('state');
        const found = (await accountsOf(reader, charge)).filter(
          (one) =>
            (state === null || one.state === state) &&
            words.every((word) => foldForSearch(one.personName).includes(word)),
        );
        return json(pageOf(call.url, inOrder(found, placeOf), placeOf));
      }),
  },
  {
    method: 'POST',
    path: '/v1/organizations/{organizationId}/accounts',
    operationId: 'issueAccounts',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyNamed(value, ['from', 'memberIds']);
      const from = dayIn(value, 'from');
      const named = namedIn(value['memberIds']);
      return idempotent(call, text, async (writer) => {
        const { unit, on } = await inCharge(writer, call, ['unit-admin', 'province-admin']);
        const members = await membersBelow(writer, unit.id, on);
        const wanted = named ? members.filter(({ id }) => named.includes(id)) : members;
        if (named && wanted.length < named.length) throw fault('NOT_FOUND', { detail: 'Not all are members there.' });
        if (wanted.length > mostAtOnce)
          throw fault('BAD_REQUEST', { detail: `At most ${mostAtOnce} members at once.` });
        const results: IssuedAccount[] = [];
        for (const member of wanted) results.push(await issued(writer, call, member, from));
        const count = (outcome: IssuedAccount['outcome']) => results.filter((one) => one.outcome === outcome).length;
        await note(writer, call, { owner: unit.id, act: 'issue-accounts', label: `Cấp ${count('issued')} tài khoản` });
        const answer: IssuedAccounts = {
          results,
          issued: count('issued'),
          existing: count('exists'),
          refused: count('refused'),
        };
        return json(answer);
      });
    },
  },
];

const placeOf = ({ personName, personId, role, dossierId = '' }: UserAccount): readonly string[] => [
  foldForSearch(personName),
  personId,
  role,
  dossierId,
];

const labelOf = (role: AccountRole): string => (role === 'member' ? 'đảng viên' : officeLabel(role));

/** The accounts of an organization, and the mandates of the register for which none was issued. */
async function accountsOf(reader: Reader, { unit, owners, on }: Charge): Promise<readonly UserAccount[]> {
  const records = await allOf(reader, owners);
  const staff = await staffOf(reader, unit.id);
  const people = new Map(staff.map((person) => [person.id, person]));
  for (const { memberId } of records) {
    const person = people.has(memberId) ? undefined : await reader.member(memberId);
    if (person) people.set(memberId, person);
  }
  const issuedTo = new Set<string>();
  const accounts = records.map((record): UserAccount => {
    const { grant } = record.facts as AccountLifecycleFacts;
    const role = grant?.role ?? 'member';
    const person = people.get(record.memberId);
    if (!record.final) issuedTo.add(`${record.memberId} ${role}`);
    return {
      ...viewOf(person, record.memberId, record.memberName, unit.id, role, on),
      state: record.state,
      stateLabel: stateOf(accountLifecycle, record.state).label,
      dossierId: record.id,
    };
  });
  const inRegister = staff.flatMap((person) =>
    [...new Set(person.assignments.filter(({ organizationId }) => organizationId === unit.id).map((one) => one.office))]
      .filter((office) => !issuedTo.has(`${person.id} ${office}`))
      .map((office): UserAccount => ({
        ...viewOf(person, person.id, person.fullName, unit.id, office, on),
        state: 'in-register',
        stateLabel: 'Có trong danh bạ, chưa cấp tài khoản',
      })),
  );
  return [...accounts, ...inRegister];
}

/** Every account dossier that stands in the book of an organization and was issued. */
async function allOf(reader: Reader, unitIds: readonly string[]): Promise<readonly DossierRecord[]> {
  const { items } = await reader.dossiers({ procedure: accountLifecycle.id, unitIds, limit: 10_000 });
  return items.filter(({ state }) => state !== accountLifecycle.initial);
}

function viewOf(
  person: Member | undefined,
  personId: string,
  personName: string,
  organizationId: string,
  role: AccountRole,
  on: string,
): Omit<UserAccount, 'state' | 'stateLabel'> {
  const mandate = person?.assignments.findLast((one) => one.organizationId === organizationId && one.office === role);
  const holds = mandate !== undefined && mandate.from <= on && (mandate.to === undefined || on <= mandate.to);
  return {
    personId,
    personName,
    organizationId,
    role,
    roleLabel: labelOf(role),
    ...(mandate ? { from: mandate.from } : {}),
    ...(mandate?.to === undefined ? {} : { to: mandate.to }),
    active: person?.account === 'active' && (role === 'member' || holds),
    vneidLevel: person?.vneidLevel ?? 2,
  };
}

/** Opens and issues the account of one member; who has one already keeps it. */
async function issued(writer: Writer, call: SignedCall, member: Member, from: string): Promise<IssuedAccount> {
  const result = (outcome: IssuedAccount['outcome'], more: Partial<IssuedAccount> = {}): IssuedAccount => ({
    memberId: member.id,
    memberName: member.fullName,
    outcome,
    ...more,
  });
  const refused = (refusals: readonly Refusal[]): IssuedAccount => result('refused', { refusals });
  const { items } = await writer.dossiers({
    memberId: member.id,
    procedure: accountLifecycle.id,
    open: true,
    limit: 100,
  });
  const known = items.find(({ facts }) => (facts as AccountLifecycleFacts).grant?.role === 'member');
  if (known) return result('exists', { dossierId: known.id });
  const { person: initiator, at } = call;
  // The account is the cell's to which the member belongs, whoever issues it.
  const organizationId = member.cellId;
  const id = call.newId();
  const opened = await openDossier(writer, accountLifecycleBinding, { id, member, initiator, at, organizationId });
  if (!opened.ok) return refused(opened.refusals);
  const input = { role: 'member', from };
  const acted = await act(writer, opened.record, { event: 'ISSUE', input, actor: actorIn(call), at });
  return acted.ok ? result('issued', { dossierId: id }) : refused(acted.refusals);
}

function namedIn(value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const isList =
    Array.isArray(value) &&
    value.length > 0 &&
    value.length <= mostAtOnce &&
    value.every((one) => typeof one === 'string' && one.length <= 64);
  if (!isList) throw fault('BAD_REQUEST', { detail: `memberIds are 1 to ${mostAtOnce} ids.` });
  return [...new Set(value)];
}
