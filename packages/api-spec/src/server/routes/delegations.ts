import { officeLabel, type Assignment, type Office } from '@tthc-dang/core';
import type { DelegationView } from '@tthc-dang/core/client/administration';
import { addDays } from '@tthc-dang/core/dates';
import { accountReaders, chargeOf, inCharge, type Charge } from '../administration/access.ts';
import { dayIn, onlyNamed, textIn } from '../administration/body.ts';
import { note } from '../administration/note.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import { withoutPowerToDecide, withPowerToDecide } from '../register/admin-mandates.ts';
import type { Delegation } from '../register/admin-records.ts';
import type { Member } from '../register/member.ts';
import type { Writer } from '../store/store.ts';

/** The longest time for which a leader is stood in for at once. */
const longestDays = 366;
const delegating: readonly Office[] = ['secretary', 'org-head'];

/**
 * Delegations: the head of a body lets an officer of its organization body decide for some days (permission matrix: "if
 * delegated"), or names the deputy who stands in. A deputy decides anyway; that one is in charge is recorded and told.
 */
export const delegationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/organizations/{organizationId}/delegations',
    operationId: 'listDelegations',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { unit } = await inCharge(reader, call, [...accountReaders, 'org-head', 'org-officer', 'clerk']);
        const limit = limitIn(call.url);
        const [sort, id] = placeIn(call.url, 2) ?? [];
        const { items, total } = await reader.list('delegations', {
          owners: [unit.id],
          descending: true,
          ...(sort !== undefined && id !== undefined ? { after: { sort, id } } : {}),
          limit: limit + 1,
        });
        const last = items[limit - 1];
        const next = last && items.length > limit ? { next: cursorOf([last.sort, last.id]) } : {};
        return json({ items: items.slice(0, limit).map(viewOf), total, ...next });
      }),
  },
  {
    method: 'POST',
    path: '/v1/organizations/{organizationId}/delegations',
    operationId: 'delegate',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyNamed(value, ['personId', 'from', 'to', 'reason']);
      const asked = {
        personId: textIn(value, 'personId', { most: 64 }),
        from: dayIn(value, 'from'),
        to: dayIn(value, 'to'),
        reason: textIn(value, 'reason', { most: 2000 }),
      };
      return idempotent(call, text, async (writer) => {
        const charge = await inCharge(writer, call, delegating, 'own');
        const person = await writer.member(asked.personId);
        const mandate = person && fitting(person, charge, asked.from);
        if (!person || !mandate) throw fault('NOT_FOUND', { detail: 'No deputy or officer of that name there.' });
        const says = whyNot(asked, mandate, charge, call.person);
        if (says)
          throw refused([{ code: says.self ? 'SELF_APPROVAL' : 'GUARD_FAILED', guard: says.guard, says: says.says }]);
        const delegation = await keep(writer, call, charge, person, mandate, asked);
        return json(viewOf(delegation), 201, { location: `/v1/organizations/${charge.unit.id}/delegations` });
      });
    },
  },
  {
    method: 'POST',
    path: '/v1/delegations/{delegationId}/end',
    operationId: 'endDelegation',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyNamed(value, []);
      return idempotent(call, text, async (writer) => {
        const known = await writer.kept('delegations', call.params['delegationId']!);
        if (!known) throw fault('NOT_FOUND');
        const { unit, on, has } = await chargeOf(writer, call, known.organizationId);
        if (!has(delegating, 'own')) throw fault('NOT_FOUND');
        if (known.endedOn !== undefined || known.to < on)
          throw refused([{ code: 'NOT_IN_STATE', says: 'Việc ủy quyền này đã kết thúc.' }]);
        const ended: Delegation = { ...known, open: false, endedOn: on };
        await writer.keep('delegations', ended);
        const person = await writer.member(known.personId);
        if (person && known.kind === 'decides')
          await writer.putMember({
            ...person,
            assignments: withoutPowerToDecide(
              person.assignments,
              { organizationId: unit.id, office: known.office },
              on,
            ),
          });
        await note(writer, call, {
          owner: unit.id,
          act: 'end-delegation',
          label: 'Chấm dứt ủy quyền',
          about: known.personName,
        });
        return json(viewOf(ended));
      });
    },
  },
];

interface Asked {
  readonly personId: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** The mandate under which somebody can stand in, or decide. */
const fitting = ({ assignments }: Member, { unit }: Charge, from: string): Assignment | undefined =>
  assignments.find(
    (one) =>
      one.organizationId === unit.id &&
      (one.office === 'deputy' || one.office === 'org-officer') &&
      one.from <= from &&
      (one.to === undefined || from <= one.to),
  );

/** Why a delegation cannot be given, if it cannot: nobody gives what they will not have themselves. */
function whyNot(
  { from, to }: Asked,
  mandate: Assignment,
  { unit, on }: Charge,
  giver: Member,
): { readonly guard: string; readonly says: string; readonly self?: true } | undefined {
  const own = giver.assignments.filter(
    (one) => one.organizationId === unit.id && delegating.includes(one.office) && one.from <= on,
  );
  const until = own.map((one) => one.to ?? unit.termTo).reduce((latest, day) => (day > latest ? day : latest), '');
  if (giver.assignments.includes(mandate))
    return { guard: 'own-delegation', says: 'Không tự ủy quyền cho mình.', self: true };
  if (from < on) return { guard: 'delegation-ahead', says: 'Ủy quyền không có hiệu lực về trước.' };
  if (to < from) return { guard: 'span-order', says: 'Ngày kết thúc không được trước ngày bắt đầu.' };
  if (to > addDays(from, longestDays)) return { guard: 'delegation-length', says: 'Ủy quyền tối đa một năm mỗi lần.' };
  if (to > until) return { guard: 'own-term', says: 'Không ủy quyền quá thời hạn nhiệm vụ của người ủy quyền.' };
  if (mandate.to !== undefined && to > mandate.to)
    return { guard: 'officer-term', says: 'Người được ủy quyền hết nhiệm vụ trước ngày đó.' };
  return undefined;
}

async function keep(
  writer: Writer,
  call: SignedCall,
  { unit }: Charge,
  person: Member,
  { office }: Assignment,
  { from, to, reason }: Asked,
): Promise<Delegation> {
  const kind = office === 'deputy' ? 'stands-in' : 'decides';
  const delegation: Delegation = {
    id: call.newId(),
    owner: unit.id,
    sort: call.at,
    open: true,
    organizationId: unit.id,
    personId: person.id,
    personName: person.fullName,
    office,
    kind,
    from,
    to,
    reason,
    byId: call.person.id,
    byName: call.person.fullName,
  };
  await writer.keep('delegations', delegation);
  if (kind === 'decides')
    await writer.putMember({
      ...person,
      assignments: withPowerToDecide(person.assignments, { organizationId: unit.id, office }, from, to),
    });
  await note(writer, call, { owner: unit.id, act: 'delegate', label: 'Ủy quyền', about: person.fullName });
  return delegation;
}

const viewOf = ({
  id,
  organizationId,
  personId,
  personName,
  office,
  kind,
  from,
  to,
  reason,
  byName,
  endedOn,
}: Delegation): DelegationView => ({
  id,
  organizationId,
  personId,
  personName,
  office,
  officeLabel: officeLabel(office),
  kind,
  from,
  to,
  reason,
  byName,
  ...(endedOn === undefined ? {} : { endedOn }),
});
