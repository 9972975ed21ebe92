import { memoryStore } from '../server/store/memory.ts';
import { samplePdf } from '../server/scenarios/sample-files.ts';
import { scenario } from '../server/scenarios/scenario.ts';
import { stage } from '../server/scenarios/stage.ts';
import { play } from '../server/scenarios/transfer-journey.ts';
import { cast } from '../server/seed/cast.ts';
import { seed } from '../server/seed/seed.ts';
import { eventPath } from '../server/operations.ts';
import { acts } from './acts.ts';
import { recorder, type Call, type Recorder, type Visit } from './recorder.ts';

const who = cast.routeC;
const stranger = cast.otherProvince;
const base = '/v1/official-transfer/dossiers';

/**
 * Visits every operation of the API at a real server: at least once where it is granted and once where it is not.
 * Always the same, so that what was said can stand in the document as examples.
 */
export async function tour(): Promise<readonly Visit[]> {
  const parts = [await registers(), await dossier(), await files(), await trouble(), await onPaper()];
  for (const act of acts) parts.push(await visitAct(act));
  return parts.flat();
}

const tagOf = ({ answerHeaders }: Visit): string => answerHeaders.get('etag') ?? '';
const idOf = ({ answer }: Visit): string => (answer as { readonly id: string }).id;

async function registers(): Promise<readonly Visit[]> {
  const { visits, send } = recorder(await scenario('transfer/inbox'));
  const [by, officer] = [who.member, who.cellSecretary];
  const calls: readonly Call[] = [
    { path: '/healthz' },
    { path: '/readyz' },
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
    { path: base, by },
    { path: base },
  ];
  for (const call of calls) await send(call);
  return visits;
}

/** One dossier from its opening to its submission. */
async function dossier(): Promise<readonly Visit[]> {
  const at = await scenario('transfer/none');
  const { visits, send } = recorder(at);
  const by = who.member;
  const opened = await send({ method: 'POST', path: base, by, body: {} });
  await send({ method: 'POST', path: base, by, body: { memberId: stranger } });
  await send({ method: 'POST', path: base, by, body: {}, headers: { 'idempotency-key': '' } });
  const path = `${base}/${idOf(opened)}`;
  await send({ path, by });
  await send({ path, by, headers: { 'if-none-match': tagOf(opened) } });
  await send({ path, by: stranger });
  const draft = { event: 'SUBMIT', input: { ground: 'residence' }, revision: 1 };
  await send({ method: 'PUT', path: `${path}/draft`, by, body: draft });
  await send({ method: 'PUT', path: `${path}/draft`, by, body: { ...draft, input: { nonsense: 1 } } });
  await send({ method: 'DELETE', path: `${path}/draft`, by });
  await send({ method: 'DELETE', path: `${path}/draft`, by: stranger });
  const input = await applicationOf(idOf(opened), { visits, send });
  const submit = { method: 'POST', path: `${path}/submit`, by, headers: { 'if-match': tagOf(opened) } } as const;
  await send({ ...submit, body: {} });
  await send({ ...submit, body: input, headers: {} });
  const submitted = await send({ ...submit, body: input });
  await send({ ...submit, body: input, headers: { 'if-match': tagOf(submitted) } });
  for (const part of ['tasks', 'log', 'documents']) {
    await send({ path: `${path}/${part}`, by });
    await send({ path: `${path}/${part}`, by: stranger });
  }
  return visits;
}

type Sender = Pick<Recorder, 'visits' | 'send'>;

async function upload(dossierId: string, { send }: Sender): Promise<Visit> {
  const form = new FormData();
  form.append('file', new File([samplePdf], 'Bản tự kiểm điểm.pdf', { type: 'application/pdf' }));
  return send({ method: 'POST', path: `/v1/attachments?dossierId=${dossierId}`, by: who.member, form });
}

async function applicationOf(dossierId: string, sender: Sender): Promise<Record<string, unknown>> {
  return {
    ground: 'new-unit',
    decisionNo: '128-QĐ/ĐU',
    decisionIssuer: 'Đảng ủy Sở Ví Dụ',
    decisionDate: '2026-10-26',
    decisionEffectiveDate: '2026-11-01',
    destination: who.destination,
    decisionFile: [(await upload(dossierId, sender)).answer],
    selfCriticism: [(await upload(dossierId, sender)).answer],
    contactPhone: '0912 345 678',
    truthDeclared: true,
  };
}

/** Files, and the answer to a supplement request, which needs some. */
async function files(): Promise<readonly Visit[]> {
  const at = await scenario('transfer/needs-supplement');
  const sender = recorder(at);
  const { send, visits } = sender;
  const stored = await upload(at.dossierId, sender);
  const path = `/v1/attachments/${idOf(stored)}`;
  const form = new FormData();
  form.append('file', new File(['no paper'], 'a.txt', { type: 'text/plain' }));
  await send({ method: 'POST', path: `/v1/attachments?dossierId=${at.dossierId}`, by: who.member, form });
  await send({ path, by: who.member });
  await send({ path, by: stranger });
  await send({ method: 'DELETE', path, by: who.member });
  await send({ method: 'DELETE', path, by: who.member });
  const now = await send({ path: `${base}/${at.dossierId}`, by: who.member });
  const resubmit = {
    method: 'POST',
    path: `${base}/${at.dossierId}/resubmit`,
    by: who.member,
    headers: { 'if-match': tagOf(now) },
  } as const;
  const input = await applicationOf(at.dossierId, sender);
  await send({ ...resubmit, body: input });
  await send({ ...resubmit, body: { ...input, contactPhone: '0987 654 321' } });
  return visits;
}

/** A store without registers, and too many requests. */
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
  return [...empty.visits, ...busy.visits];
}

/** A destination outside the system: the origin's clerk records what happened on paper. */
async function onPaper(): Promise<readonly Visit[]> {
  const at = stage();
  // Both lie under one body, so none above introduces.
  const { upperOfficer: _, destUpperOfficer: __, destBaseSecretary: ___, ...origin } = who;
  const dossierId = await play(at, { ...origin, destination: cast.paperDestination }, 'introduced');
  const input = {
    box: 'Ô 6',
    organization: 'Đảng ủy Nông trường Mẫu',
    number: '12',
    on: '2026-11-07',
    signer: 'Trần Văn Mẫu',
  };
  const { visits, send } = recorder(at);
  await sendAct({ send, dossierId, event: 'RECORD_PAPER_STEP', by: who.baseClerk, notBy: who.member, input });
  return visits;
}

async function visitAct({
  event,
  scenario: name,
  by,
  notBy,
  input,
  first = [],
}: (typeof acts)[number]): Promise<readonly Visit[]> {
  const at = await scenario(`transfer/${name}`);
  const { visits, send } = recorder(at);
  const path = `${base}/${at.dossierId}`;
  for (const [somebody, before, answers] of first) {
    const tag = tagOf(await send({ path, by: somebody }));
    await send({
      method: 'POST',
      path: `${path}/${eventPath(before)}`,
      by: somebody,
      body: answers,
      headers: { 'if-match': tag },
    });
  }
  await sendAct({ send, dossierId: at.dossierId, event, by, notBy, input });
  return visits;
}

interface Sending {
  readonly send: Recorder['send'];
  readonly dossierId: string;
  readonly event: string;
  readonly by: string;
  readonly notBy: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** An event as it is refused, by a wrong person, on an old dossier, with a wrong answer, and as it is accepted. */
async function sendAct({ send, dossierId, event, by, notBy, input }: Sending): Promise<void> {
  const path = `${base}/${dossierId}`;
  const tag = tagOf(await send({ path, by }));
  const act = {
    method: 'POST',
    path: `${path}/${eventPath(event)}`,
    by,
    body: input,
    headers: { 'if-match': tag },
  } as const;
  await send({ ...act, by: notBy });
  await send({ ...act, headers: { 'if-match': '"1"' } });
  await send({ ...act, body: { ...input, nonsense: 1 } });
  await send(act);
}
