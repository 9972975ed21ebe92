import { memoryStore } from '../server/store/memory.ts';
import { scenario } from '../server/scenarios/scenario.ts';
import { cast } from '../server/seed/cast.ts';
import { seed } from '../server/seed/seed.ts';
import { acts } from './acts/index.ts';
import { visitBeginning } from './begin.ts';
import { visitAdministration } from './administration.ts';
import { beginnings } from './beginnings.ts';
import { visitDues } from './dues.ts';
import { oversight } from './reports.ts';
import { recorder, type Call, type Visit } from './recorder.ts';
import { idOf, upload, visitAct } from './send-act.ts';

const who = cast.routeC;
const stranger = cast.otherProvince;

/**
 * Visits every operation of the API at a real server: at least once where it is granted and once where it is not.
 * Always the same, so that what was said can stand in the document as examples.
 */
export async function tour(): Promise<readonly Visit[]> {
  const parts = [await registers(), await files(), await verification(), await trouble()];
  for (const beginning of beginnings) parts.push(await visitBeginning(beginning));
  for (const act of acts) parts.push(await visitAct(act));
  parts.push(await visitDues());
  parts.push(await oversight());
  parts.push(await visitAdministration());
  return parts.flat();
}

async function registers(): Promise<readonly Visit[]> {
  const { visits, send } = recorder(await scenario('transfer/inbox'));
  const [by, officer] = [who.member, who.cellSecretary];
  const calls: readonly Call[] = [
    { path: '/healthz' },
    { path: '/readyz' },
    { path: '/v1/versions' },
    { path: '/v1/procedures' },
    { path: '/v1/procedures/official-transfer' },
    { path: '/v1/procedures/none' },
    { path: '/v1/me', by: officer },
    { path: '/v1/me' },
    { path: '/v1/organizations?q=lam%20mau&types=cell,base-cell&limit=2', by },
    { path: '/v1/organizations?limit=0', by },
    { path: `/v1/organizations/${who.origin}`, by },
    { path: '/v1/organizations/none', by },
    { path: '/v1/members?q=vi%20du', by: officer },
    { path: '/v1/members', by: stranger },
    { path: '/v1/dossiers?assignedTo=unit&limit=2', by: who.baseSecretary },
    { path: '/v1/dossiers?cursor=none', by },
    { path: '/v1/notifications?limit=2', by: officer },
    { path: '/v1/notifications' },
  ];
  for (const call of calls) await send(call);
  return visits;
}

/** Files of a dossier: accepted, refused, read, removed. */
async function files(): Promise<readonly Visit[]> {
  const at = await scenario('transfer/needs-supplement');
  const sender = recorder(at);
  const { send, visits } = sender;
  const stored = await upload(sender, at.dossierId, who.member);
  const path = `/v1/attachments/${idOf(stored)}`;
  const form = new FormData();
  form.append('file', new File(['no paper'], 'a.txt', { type: 'text/plain' }));
  await send({ method: 'POST', path: `/v1/attachments?dossierId=${at.dossierId}`, by: who.member, form });
  await send({ path, by: who.member });
  await send({ path, by: stranger });
  await send({ method: 'DELETE', path, by: who.member });
  await send({ method: 'DELETE', path, by: who.member });
  return visits;
}

/** A paper that somebody holds: known, and not. */
async function verification(): Promise<readonly Visit[]> {
  const at = await scenario('transfer/introduced');
  const { send, visits } = recorder(at);
  const record = await at.store.read((reader) => reader.dossier(at.dossierId));
  await send({ path: `/v1/verify/${record?.code}` });
  await send({ path: '/v1/verify/CT-40168-202611-000128-93' });
  return visits;
}

/** A store without registers, too many requests, a missing precondition. */
async function trouble(): Promise<readonly Visit[]> {
  const at = await scenario('transfer/awaiting-cell');
  const empty = recorder({
    store: memoryStore({ ...seed, organizations: [], members: [] }),
    clock: at.clock,
  });
  await empty.send({ path: '/readyz' });
  const busy = recorder(at, 1);
  await busy.send({ path: '/v1/me', by: who.member });
  await busy.send({ path: '/v1/me', by: who.member });
  const hasty = recorder(at);
  const path = `/v1/official-transfer/dossiers/${at.dossierId}/accept`;
  await hasty.send({ method: 'POST', path, by: who.cellSecretary, body: {} });
  return [...empty.visits, ...busy.visits, ...hasty.visits];
}
