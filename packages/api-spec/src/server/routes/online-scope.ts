import type { OnlineScope, Organization } from '@tthc-dang/core';
import type { OnlineScopeView } from '@tthc-dang/core/client/administration';
import { unitSettingsOffices } from '@tthc-dang/core/unit-settings';
import { inCharge, type Charge } from '../administration/access.ts';
import { onlyNamed } from '../administration/body.ts';
import { note } from '../administration/note.ts';
import { readinessNow, statementsOf } from '../administration/readiness.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { idempotent } from '../http/idempotent.ts';
import type { Route } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import type { Reader } from '../store/store.ts';

const labels: Readonly<Record<OnlineScope, string>> = {
  active: 'Thực hiện điện tử',
  pilot: 'Thí điểm',
  'not-yet': 'Chưa thực hiện, còn dùng giấy',
};
// The keys are those of the literal object.
const scopes = Object.keys(labels) as readonly OnlineScope[];

/** How far an organization works online: a unit that is ready leaves paper, on a day that its administrator says. */
export const onlineScopeRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/organizations/{organizationId}/online-scope',
    operationId: 'setOnlineScope',
    answer: async (call) => {
      const { value, text } = await objectOf(call.request);
      onlyNamed(value, ['onlineScope', 'seen']);
      const [wanted, seen] = [scopeIn(value['onlineScope']), scopeIn(value['seen'])];
      return idempotent(call, text, async (writer) => {
        const charge = await inCharge(writer, call, unitSettingsOffices);
        const { unit, on } = charge;
        if (unit.onlineScope !== seen)
          throw refused([
            { code: 'GUARD_FAILED', guard: 'scope-as-seen', says: 'Có người vừa đổi phạm vi. Tải lại rồi làm tiếp.' },
          ]);
        if (wanted === 'active' && wanted !== seen && !(await isReady(writer, charge)))
          throw refused([
            {
              code: 'GUARD_FAILED',
              guard: 'unit-ready',
              says: 'Đơn vị chưa đủ điều kiện: còn mục bắt buộc chưa xong. Có thể chọn thí điểm.',
            },
          ]);
        // What holds today and after; what an organization was before stays as it was.
        const switched = (one: Organization): Organization =>
          one.id === unit.id && (one.validTo === undefined || one.validTo >= on)
            ? { ...one, onlineScope: wanted }
            : one;
        await writer.putOrganizations((await writer.organizations()).map(switched));
        await note(writer, call, {
          owner: unit.id,
          act: 'online-scope',
          label: 'Đổi phạm vi thực hiện điện tử',
          about: `${labels[seen]} → ${labels[wanted]}`,
        });
        const view: OnlineScopeView = {
          organizationId: unit.id,
          organizationName: unit.name,
          onlineScope: wanted,
        };
        return json(view);
      });
    },
  },
];

/** Whether every mandatory item is done; a cell has no checklist of its own but that of its grassroots organization. */
async function isReady(reader: Reader, { unit, tree, on }: Charge): Promise<boolean> {
  const line = [unit, ...tree.ancestors(unit.id, on)];
  const body = line.find(({ type }) => !['group', 'cell', 'sub-committee'].includes(type)) ?? unit;
  return (await readinessNow(reader, body, on, await statementsOf(reader, body.id))).ready;
}

function scopeIn(value: unknown): OnlineScope {
  const scope = scopes.find((one) => one === value);
  if (!scope) throw fault('BAD_REQUEST', { detail: `A scope is one of ${scopes.join(', ')}.` });
  return scope;
}
