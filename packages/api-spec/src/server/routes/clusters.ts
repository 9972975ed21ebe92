import { dateOf } from '@tthc-dang/core';
import { clusterIssues, clusterLeaders, clusterLimits } from '@tthc-dang/core/clusters';
import type { ClusterInput, ClustersView } from '@tthc-dang/core/client/oversight';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import { reportReaders } from '@tthc-dang/core/reports';
import { inCharge, type Charge } from '../administration/access.ts';
import { onlyNamed } from '../administration/body.ts';
import { note } from '../administration/note.ts';
import { json } from '../http/answers.ts';
import { objectOf } from '../http/body.ts';
import { revisionSeen } from '../http/preconditions.ts';
import type { Route } from '../http/route.ts';
import { fault, refused } from '../problems.ts';
import type { Clusters } from '../register/admin-records.ts';

/** The clusters of a body: units that somebody follows together, wherever they stand below it. */
export const clusterRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/organizations/{organizationId}/clusters',
    operationId: 'getClusters',
    answer: (call) =>
      call.store.read(async (reader) => {
        const charge = await inCharge(reader, call, reportReaders);
        return answerOf(charge, await reader.kept('clusters', charge.unit.id));
      }),
  },
  {
    method: 'PUT',
    path: '/v1/organizations/{organizationId}/clusters',
    operationId: 'replaceClusters',
    answer: async (call) => {
      const revision = revisionSeen(call.request);
      const { value } = await objectOf(call.request);
      onlyNamed(value, ['clusters']);
      const said = clustersIn(value['clusters']);
      return call.store.write(async (writer) => {
        const charge = await inCharge(writer, call, clusterLeaders, 'own');
        const { unit, tree } = charge;
        const before = await writer.kept('clusters', unit.id);
        const now = before?.revision ?? 0;
        if (now !== revision)
          throw refused([
            { code: 'STALE_REVISION', says: 'Có người vừa cập nhật. Tải lại rồi làm tiếp.', revision: now },
          ]);
        const issues = [...clusterIssues(said), ...misplaced(said, unit.id, tree, dateOf(call.at))];
        if (issues.length > 0)
          throw refused([{ code: 'VALIDATION', says: `Có ${issues.length} mục cần sửa.`, issues }]);
        // A cluster keeps its id, by which figures are asked for; one that nobody knows is new.
        const known = new Set((before?.clusters ?? []).map(({ id }) => id));
        const clusters = said.map(({ id, ...one }) => ({
          ...one,
          id: id !== undefined && known.delete(id) ? id : call.newId(),
        }));
        const next = { id: unit.id, owner: unit.id, sort: call.at, revision: revision + 1, clusters };
        await writer.keep('clusters', next);
        await note(writer, call, { owner: unit.id, act: 'clusters', label: 'Phân công cụm đơn vị' });
        return answerOf(charge, next);
      });
    },
  },
];

function answerOf({ unit, tree, on }: Charge, kept: Clusters | undefined): Response {
  const view: ClustersView = {
    organizationId: unit.id,
    organizationName: unit.name,
    revision: kept?.revision ?? 0,
    clusters: (kept?.clusters ?? []).map((one) => ({
      ...one,
      units: one.unitIds.flatMap((id) => {
        const now = tree.successor(id, on);
        return now ? [{ id, name: now.name }] : [];
      }),
    })),
  };
  return json(view, 200, { etag: `"${view.revision}"` });
}

/** Units of clusters that are not below the body, or below another unit of a cluster: they would be counted twice. */
const misplaced = (clusters: readonly ClusterInput[], bodyId: string, tree: OrganizationTree, on: string) => {
  const all = new Set(clusters.flatMap(({ unitIds }) => unitIds));
  return clusters.flatMap(({ unitIds }, index) => {
    const pointer = `/clusters/${index}/unitIds`;
    const above = unitIds.map((id) => (tree.get(id, on) ? tree.ancestors(id, on).map((body) => body.id) : []));
    if (above.some((ids) => !ids.includes(bodyId)))
      return [{ pointer, code: 'not-below', says: 'Có đơn vị không thuộc đơn vị này.' }];
    if (above.some((ids) => ids.some((id) => all.has(id))))
      return [{ pointer, code: 'nested', says: 'Có đơn vị trực thuộc một đơn vị khác đã chọn, nên bị tính hai lần.' }];
    return [];
  });
};

function clustersIn(value: unknown): readonly ClusterInput[] {
  if (!Array.isArray(value) || value.length > clusterLimits.clusters)
    throw fault('BAD_REQUEST', { detail: `clusters are at most ${clusterLimits.clusters}.` });
  return value.map(clusterIn);
}

function clusterIn(one: unknown): ClusterInput {
  if (typeof one !== 'object' || one === null || Array.isArray(one))
    throw fault('BAD_REQUEST', { detail: 'A cluster is an object.' });
  // An object was just made sure of.
  const body = one as Readonly<Record<string, unknown>>;
  onlyNamed(body, ['id', 'name', 'leader', 'unitIds']);
  const { id, name, leader, unitIds } = body;
  if (
    typeof name !== 'string' ||
    typeof leader !== 'string' ||
    !(id === undefined || isText(id)) ||
    !Array.isArray(unitIds) ||
    unitIds.length > clusterLimits.units ||
    !unitIds.every(isText)
  )
    throw fault('BAD_REQUEST', { detail: 'A cluster has a name, a leader and unitIds.' });
  return { ...(id === undefined ? {} : { id }), name: tidy(name), leader: tidy(leader), unitIds };
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 1000 && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(value);
const tidy = (text: string): string => text.normalize('NFC').trim();
