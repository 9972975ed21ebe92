import { scenario } from '../server/scenarios/scenario.ts';
import { officerId } from '../server/seed/members.ts';
import { cast } from '../server/seed/cast.ts';
import { residenceCast } from '../server/scenarios/residence-journey.ts';
import { recorder, type Call, type Visit } from './recorder.ts';

const who = cast.routeC;
const unit = 'base-so-vi-du';
const leader = who.baseSecretary;
const stranger = cast.otherProvince;
const narrative = {
  results: 'Đã tiếp nhận và giải quyết hồ sơ trên hệ thống.',
  obstacles: 'Một số đảng viên cao tuổi cần được hỗ trợ.',
  proposals: 'Tiếp tục tập huấn cho chi bộ.',
};

/** What serves those who look after many dossiers: each operation granted and refused. */
export async function oversight(): Promise<readonly Visit[]> {
  return [...(await inbox()), ...(await reports()), ...(await reconciliation()), ...(await together())];
}

async function inbox(): Promise<readonly Visit[]> {
  const { visits, send } = recorder(await scenario('transfer/inbox'));
  const calls: readonly Call[] = [
    { path: '/v1/dossiers/counts', by: leader },
    { path: '/v1/dossiers/counts' },
    { path: '/v1/dossiers?assignedTo=counter', by: leader },
    { path: '/v1/notifications/unread', by: leader },
    { path: '/v1/notifications/unread' },
    { path: '/v1/notifications?unread=true&since=1&limit=1', by: leader },
    { method: 'POST', path: '/v1/notifications/read', by: leader, body: { through: '3' } },
    { method: 'POST', path: '/v1/notifications/read', by: leader, body: {} },
  ];
  for (const call of calls) await send(call);
  return visits;
}

async function reports(): Promise<readonly Visit[]> {
  const { visits, send } = recorder(await scenario('transfer/inbox'));
  const of = (report: string, more = ''): string => `/v1/reports/${report}?unitId=${unit}${more}`;
  const post = (path: string, body: object, by = leader): Call => ({
    method: 'POST',
    path: `/v1/reports/${path}`,
    by,
    body,
  });
  const clusters = `/v1/organizations/${unit}/clusters`;
  const [cluster] = [{ name: 'Cụm 1', leader: 'Đồng chí Phó Bí thư', unitIds: ['cell-so-vi-du-1'] }];
  const put = { method: 'PUT', path: clusters, by: leader, headers: { 'if-match': '"0"' } } as const;
  const phase = { unitId: unit, plan: 'B', narrative };
  const calls: readonly Call[] = [
    { path: '/v1/reports/deadlines', by: leader },
    { path: '/v1/reports/deadlines?on=never', by: leader },
    post('weekly', { unitId: unit, obstacles: 1 }),
    post('weekly', { unitId: unit, obstacles: 1 }, stranger),
    { path: of('weekly'), by: leader },
    { path: of('weekly', '&format=csv'), by: leader },
    { path: of('weekly', '&format=text'), by: leader },
    { path: of('weekly'), by: stranger },
    { path: of('progress', '&weeks=4&procedure=official-transfer'), by: leader },
    { path: of('progress', '&weeks=0'), by: leader },
    { path: of('progress', '&format=csv'), by: leader },
    { path: of('progress'), by: stranger },
    { path: clusters, by: leader },
    { path: clusters, by: stranger },
    { ...put, body: { clusters: [cluster] } },
    { ...put, body: { clusters: [cluster] } },
    { ...put, body: { clusters: [cluster] }, headers: {} },
    { ...put, body: { clusters: [cluster, cluster] }, headers: { 'if-match': '"1"' } },
    { ...put, body: { clusters: [{ ...cluster, leader: 1 }] }, headers: { 'if-match': '"1"' } },
    { ...put, body: { clusters: [] }, by: stranger },
    { path: of('progress', '&cluster=none'), by: leader },
    ...['backlog?', 'late-units?plan=B&', 'phases/pilot?plan=B&', 'phases/final?plan=B&'].flatMap((report): Call[] => [
      { path: `/v1/reports/${report}unitId=${unit}`, by: leader },
      { path: `/v1/reports/${report}unitId=${unit}&format=csv`, by: leader },
      { path: `/v1/reports/${report}unitId=none`, by: leader },
    ]),
    post('phases/pilot', phase),
    post('phases/pilot', { ...phase, narrative: {} }),
    post('phases/final', phase),
    post('phases/final', phase, stranger),
    { path: of('filed', '&limit=1'), by: leader },
    { path: of('filed'), by: stranger },
  ];
  for (const call of calls) await send(call);
  return visits;
}

async function reconciliation(): Promise<readonly Visit[]> {
  const at = await scenario('transfer/none');
  const { visits, send, server } = recorder(at);
  const upper = officerId('upper-uy-ban-song-mau', 'org-officer');
  const records = [
    { id: who.member, unitId: who.origin, fullName: 'Tran Thi Vi Du', birthDate: '1990-05-01', ethnicity: 'Kinh' },
    { id: 'm-la', unitId: who.origin, fullName: 'Lê Thị Ví Dụ Lạ' },
  ];
  const path = `/v1/reconciliations?unitId=${unit}`;
  const started = await send({ method: 'POST', path, by: upper, body: { records } });
  await send({ method: 'POST', path, by: upper, body: { records: [{ fullName: 'Không mã', age: '40' }] } });
  await send({ method: 'POST', path, by: stranger, body: { records } });
  const { id } = started.answer as { readonly id: string };
  const result = `/v1/reconciliations/${id}`;
  await send({ path: `/v1/jobs/${id}`, by: upper });
  await send({ path: result, by: upper });
  await server.sweep();
  const again = await send({ method: 'POST', path, by: upper, body: { records } });
  const { id: other } = again.answer as { readonly id: string };
  await send({ method: 'DELETE', path: `/v1/jobs/${other}`, by: upper });
  const calls: readonly Call[] = [
    { path: `/v1/jobs/${id}`, by: upper },
    { path: `/v1/jobs/${id}`, by: stranger },
    { method: 'DELETE', path: `/v1/jobs/${id}`, by: upper },
    { path: result, by: upper },
    { path: result, by: stranger },
    { path: `${result}/differences?limit=2`, by: upper },
    { path: `${result}/differences`, by: stranger },
    { method: 'POST', path: `${result}/differences/${who.member}/correction`, by: upper },
    { method: 'POST', path: `${result}/differences/none/correction`, by: upper },
  ];
  for (const call of calls) await send(call);
  return visits;
}

/** What is done for many at once. */
async function together(): Promise<readonly Visit[]> {
  const { visits, send } = recorder(await scenario('transfer/inbox'));
  const { items } = (await send({ path: '/v1/dossiers?assignedTo=unit', by: leader })).answer as {
    readonly items: readonly { readonly id: string; readonly revision: number; readonly procedure: string }[];
  };
  const dossiers = items.slice(0, 2).map(({ id, revision }) => ({ id, revision }));
  const note = { procedure: 'official-transfer', event: 'ADD_NOTE', input: { note: 'Đã kiểm tra hồ sơ giấy.' } };
  const batch: Call = { method: 'POST', path: '/v1/batches', by: leader, body: { ...note, dossiers } };
  await send(batch);
  await send({ ...batch, body: { ...note, dossiers: dossiers.map((one) => ({ ...one, revision: 1 })) } });
  await send({ ...batch, body: { ...note, event: 'NONE', dossiers } });

  const { cellSecretary } = residenceCast;
  const cell = 'cell-so-vi-du-2';
  const members = [{ memberId: residenceCast.member, address: 'Số 5, Thôn 4, xã Lam Mẫu' }, { memberId: 'nobody' }];
  const campaign: Call = {
    method: 'POST',
    path: '/v1/residence-campaigns',
    by: cellSecretary,
    body: { unitId: cell, year: 2026, dryRun: true, members },
  };
  await send(campaign);
  await send({ ...campaign, body: { unitId: cell, year: 2026, dryRun: false, members } });
  await send({ ...campaign, by: stranger });
  return visits;
}
