import type { Office, Organization } from '@tthc-dang/core';
import type { ReadinessView, UnitReadiness } from '@tthc-dang/core/client/administration';
import { readinessItems } from '@tthc-dang/core/readiness';
import { inCharge } from '../administration/access.ts';
import { onlyNamed, optionalTextIn } from '../administration/body.ts';
import { note } from '../administration/note.ts';
import { declarable, readinessNow, statementsOf } from '../administration/readiness.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';
import { revisionSeen } from '../http/preconditions.ts';
import type { Route } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import type { ReadinessRecord } from '../register/admin-records.ts';
import type { Member } from '../register/member.ts';
import type { Reader } from '../store/store.ts';

/** Who says how ready an organization is (permission matrix), and who besides reads it. */
const stating: readonly Office[] = ['secretary', 'deputy', 'focal-point', 'clerk'];
const reading: readonly Office[] = [
  ...stating,
  'committee-member',
  'unit-admin',
  'province-admin',
  'inspector',
  'technician',
];

const path = '/v1/organizations/{organizationId}';

/** The checklist of readiness (6): as it stands, one item said, and what the body above sees of those below. */
export const readinessRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: `${path}/readiness`,
    operationId: 'getUnitReadiness',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { unit, on } = await inCharge(reader, call, reading);
        return answerOf(reader, unit, on, await statementsOf(reader, unit.id));
      }),
  },
  {
    method: 'PUT',
    path: `${path}/readiness/{itemId}`,
    operationId: 'stateReadiness',
    answer: async (call) => {
      const revision = revisionSeen(call.request);
      const { value } = await objectOf(call.request);
      onlyNamed(value, ['done', 'evidence']);
      const evidence = optionalTextIn(value, 'evidence', { most: 2000 });
      const { done } = value;
      if (done !== undefined && typeof done !== 'boolean')
        throw fault('BAD_REQUEST', { detail: 'done is true or false.' });
      return call.store.write(async (writer) => {
        const { unit, on } = await inCharge(writer, call, stating, 'own');
        const item = readinessItems.find(({ id }) => id === call.params['itemId']);
        if (!item) throw fault('NOT_FOUND');
        const before = await statementsOf(writer, unit.id);
        if (before.revision !== revision) throw stale(before.revision);
        if (done !== undefined && !isDeclared(item.id)) throw counted;
        const said = { ...before.items[item.id], ...(done === undefined ? {} : { done }) };
        const after: ReadinessRecord = {
          ...before,
          sort: call.at,
          revision: revision + 1,
          items: {
            ...before.items,
            [item.id]: {
              ...said,
              ...(evidence === undefined ? {} : { evidence }),
              byId: call.person.id,
              byName: call.person.fullName,
              at: call.at,
            },
          },
        };
        await writer.keep('readiness', after);
        await note(writer, call, {
          owner: unit.id,
          act: 'state-readiness',
          label: 'Xác nhận mức độ sẵn sàng',
          about: item.label,
        });
        return answerOf(writer, unit, on, after);
      });
    },
  },
  {
    method: 'GET',
    path: `${path}/unit-readiness`,
    operationId: 'listUnitReadiness',
    answer: (call) =>
      call.store.read(async (reader) => {
        const { unit, tree, on } = await inCharge(reader, call, reading);
        const units = tree.children(unit.id, on);
        const limit = limitIn(call.url);
        const [last] = placeIn(call.url, 1) ?? [];
        const from = last === undefined ? 0 : units.findIndex(({ id }) => id === last) + 1;
        const items: UnitReadiness[] = [];
        const people = await reader.members();
        for (const one of units.slice(from, from + limit)) items.push(await summaryOf(reader, one, on, people));
        const end = units[from + limit - 1];
        const hasMore = end !== undefined && from + limit < units.length;
        return json({ items, total: units.length, ...(hasMore ? { next: cursorOf([end.id]) } : {}) });
      }),
  },
];

const isDeclared = (id: string): boolean => (declarable as readonly string[]).includes(id);

const counted = refused([
  { code: 'GUARD_FAILED', guard: 'counted', says: 'Mục này hệ thống tự đếm; chỉ ghi được minh chứng.' },
]);

const stale = (revision: number) =>
  refused([{ code: 'STALE_REVISION', says: 'Có người vừa cập nhật. Tải lại rồi làm tiếp.', revision }]);

async function answerOf(reader: Reader, unit: Organization, on: string, said: ReadinessRecord): Promise<Response> {
  const now = await readinessNow(reader, unit, on, said);
  const view: ReadinessView = {
    ...now,
    organizationId: unit.id,
    organizationName: unit.name,
    revision: said.revision,
    items: now.items.map((item) => {
      const statement = said.items[item.id];
      return {
        ...item,
        declared: isDeclared(item.id),
        ...(statement?.evidence === undefined ? {} : { evidence: statement.evidence }),
        ...(statement ? { confirmedBy: statement.byName, confirmedAt: statement.at } : {}),
      };
    }),
  };
  return json(view, 200, { etag: `"${said.revision}"` });
}

async function summaryOf(
  reader: Reader,
  unit: Organization,
  on: string,
  people: readonly Member[],
): Promise<UnitReadiness> {
  const { items, done, applicable, scoreBp, ready } = await readinessNow(
    reader,
    unit,
    on,
    await statementsOf(reader, unit.id),
    people,
  );
  return {
    organizationId: unit.id,
    organizationName: unit.name,
    done,
    applicable,
    scoreBp,
    ready,
    open: items.filter(({ mandatory, state }) => mandatory && state === 'open').map(({ label }) => label),
  };
}
