import type { Cluster } from '../model/cluster-views.ts';
import type { Office } from '../model/actor.ts';
import { mustBeRecords } from '../model/must-be.ts';
import type { Issue } from '../model/refusal.ts';
import { isLine } from '../model/text.ts';

/** Who assigns units to clusters: the standing body, which leads (plan B). */
export const clusterLeaders: readonly Office[] = ['secretary', 'deputy'];

/** How long the texts of a cluster may be, how many clusters a body has and how many units a cluster. */
export const clusterLimits = { name: 120, leader: 200, clusters: 50, units: 500 } as const;

/** Every reason why clusters cannot be kept: each has a name of its own, a leader and units, and no unit is in two of them. */
export function clusterIssues(clusters: readonly Cluster[]): readonly Issue[] {
  mustBeRecords(clusters, 'clusters');
  const found: Issue[] = [];
  const names = new Set<string>();
  const homes = new Map<string, string>();
  for (const [index, { name, leader, unitIds }] of clusters.entries()) {
    const say = (field: keyof Cluster, code: string, says: string): void => {
      found.push({ pointer: `/clusters/${index}/${field}`, code, says });
    };
    const known = name?.trim().toLocaleLowerCase('vi') ?? '';
    if (known === '') say('name', 'required', 'Nhập tên cụm.');
    else if (name.length > clusterLimits.name) say('name', 'too-long', `Nhập tối đa ${clusterLimits.name} ký tự.`);
    else if (!isLine(name))
      say('name', 'no-text', 'Tên cụm là một dòng chữ, không có ký tự ẩn. Hãy gõ lại thay vì dán.');
    else if (names.has(known)) say('name', 'twice', 'Đã có cụm tên này.');
    names.add(known);
    if (!leader?.trim()) say('leader', 'required', 'Nhập người hoặc tổ phụ trách.');
    else if (leader.length > clusterLimits.leader)
      say('leader', 'too-long', `Nhập tối đa ${clusterLimits.leader} ký tự.`);
    else if (!isLine(leader))
      say('leader', 'no-text', 'Người phụ trách là một dòng chữ, không có ký tự ẩn. Hãy gõ lại thay vì dán.');
    if (!unitIds || unitIds.length === 0) say('unitIds', 'required', 'Chọn ít nhất một đơn vị.');
    else if (new Set(unitIds).size < unitIds.length) say('unitIds', 'twice', 'Có đơn vị được chọn hai lần.');
    const elsewhere = (unitIds ?? []).flatMap((id) => homes.get(id) ?? [])[0];
    if (elsewhere !== undefined) say('unitIds', 'twice', `Có đơn vị đã thuộc cụm “${elsewhere}”.`);
    for (const id of unitIds ?? []) homes.set(id, name);
  }
  return found;
}
