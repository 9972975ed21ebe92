import { administrationCast as who } from '../server/scenarios/administration-cast.ts';
import { scenario } from '../server/scenarios/scenario.ts';
import { recorder, type Call, type Recorder, type Visit } from './recorder.ts';
import { idOf, tagOf } from './send-act.ts';

const at = (id: string): string => `/v1/organizations/${id}`;
const { base, cell, above, stranger } = who;

/** Visits the administration of organizations beside its dossiers. */
export const visitAdministration = async (): Promise<readonly Visit[]> =>
  [
    await visited('accounts/active', accounts),
    await visited('bank-accounts/restored', bankAccounts),
    await visited('images/seal-in-use', images),
    await visited('images/none', readiness),
    await visited('corrections/none', profile),
    await visited('feedback/with-unit', feedback),
    await visited('images/none', delegations),
    await visited('images/none', announcements),
    await visited('transfer/awaiting-cell', membership),
  ].flat();

type Sender = Pick<Recorder, 'send'> & { readonly dossierId: string };

async function visited(name: string, visit: (sender: Sender) => Promise<unknown>): Promise<readonly Visit[]> {
  const played = await scenario(name);
  const { visits, send } = recorder(played);
  await visit({ send, dossierId: played.dossierId });
  return visits;
}

async function all({ send }: Sender, calls: readonly Call[]): Promise<void> {
  for (const call of calls) await send(call);
}

async function accounts(sender: Sender): Promise<void> {
  const path = `${at(cell)}/accounts`;
  await all(sender, [
    { path: `${path}?limit=3&q=van`, by: who.admin },
    { path: `${path}?limit=0`, by: who.admin },
    { path, by: who.member },
    { path: `${at('none')}/accounts`, by: who.admin },
    { method: 'POST', path, by: who.admin, body: { from: '2026-11-02', memberIds: [who.member, who.cellDeputy] } },
    { method: 'POST', path, by: who.admin, body: { from: '2026-11-02', memberIds: [who.member, who.cellDeputy] } },
    { method: 'POST', path, by: who.cellSecretary, body: { from: '2026-11-02' } },
    { method: 'POST', path, by: who.admin, body: { from: 'today' } },
    { path: `${at(cell)}/administration-log?limit=2`, by: who.admin },
    { path: `${at(cell)}/administration-log`, by: who.member },
  ]);
}

const bankAccounts = (sender: Sender): Promise<void> =>
  all(sender, [
    { path: `${at(base)}/bank-accounts?limit=2`, by: who.finance },
    { path: `${at(base)}/bank-accounts`, by: who.member },
    { path: `${at(base)}/bank-accounts`, by: stranger },
  ]);

const images = (sender: Sender): Promise<void> =>
  all(sender, [
    { path: `${at(base)}/images`, by: who.clerk },
    { path: `${at(base)}/images?on=2026-13-01`, by: who.clerk },
    { path: `${at(base)}/images`, by: stranger },
    { path: `/v1/images/${sender.dossierId}`, by: who.clerk },
    { path: `/v1/images/${sender.dossierId}`, by: stranger },
  ]);

async function readiness(sender: Sender): Promise<void> {
  const { send } = sender;
  const path = `${at(base)}/readiness`;
  const tag = tagOf(await send({ path, by: who.focalPoint }));
  const put = { method: 'PUT', by: who.focalPoint, headers: { 'if-match': tag } } as const;
  const scope = `${at(base)}/online-scope`;
  const contacts = `${at(base)}/support-contacts`;
  const seen = tagOf(await send({ path: contacts, by: who.member }));
  const replace = { method: 'PUT', path: contacts, by: who.admin, headers: { 'if-match': seen } } as const;
  const contact = {
    topic: 'sign-in',
    name: 'Tổ công nghệ số cộng đồng xã Lam Mẫu',
    hotline: '0912 345 678',
    email: 'ho-tro@lam-mau.example',
    hours: 'Thứ Hai đến thứ Sáu, 7 giờ 30 đến 17 giờ',
  };
  await all(sender, [
    { path, by: stranger },
    { ...put, path: `${path}/officers-trained`, body: { done: true, evidence: 'Danh sách tập huấn ngày 15/10/2026.' } },
    { ...put, path: `${path}/officers-trained`, body: { done: false } },
    { ...put, path: `${path}/officers-trained`, body: { done: true }, by: who.member },
    { ...put, path: `${path}/officers-trained`, body: { done: true }, headers: {} },
    { ...put, path: `${path}/vneid`, body: { done: true }, headers: { 'if-match': '"1"' } },
    { method: 'POST', path: scope, by: who.admin, body: { onlineScope: 'pilot', seen: 'active' } },
    { method: 'POST', path: scope, by: who.admin, body: { onlineScope: 'active', seen: 'pilot' } },
    { method: 'POST', path: scope, by: who.admin, body: { onlineScope: 'pilot', seen: 'active' } },
    { method: 'POST', path: scope, by: who.admin, body: { onlineScope: 'paper', seen: 'pilot' } },
    { method: 'POST', path: scope, by: who.member, body: { onlineScope: 'pilot', seen: 'pilot' } },
    { path: `${at(above)}/unit-readiness?limit=3`, by: who.aboveSecretary },
    { path: `${at(above)}/unit-readiness`, by: who.member },
    { path: '/v1/milestones?plan=B&on=2026-05-18', by: who.member },
    { path: '/v1/milestones?plan=C', by: who.member },
    { ...replace, body: { contacts: [contact] } },
    { ...replace, body: { contacts: [contact] } },
    { ...replace, body: { contacts: [{ ...contact, topic: 'football' }] } },
    { ...replace, body: { contacts: [] }, by: who.member },
    { path: '/v1/support-contacts?topic=sign-in', by: who.member },
    { path: '/v1/support-contacts?topic=football', by: who.member },
    { path: `${at('none')}/support-contacts`, by: who.member },
  ]);
}

const profile = (sender: Sender): Promise<void> =>
  all(sender, [
    { path: '/v1/me/profile', by: who.member },
    { path: '/v1/me/profile' },
    {
      method: 'POST',
      path: '/v1/me/profile/corrections',
      by: who.member,
      body: { values: { nativePlace: 'xã Lam Mẫu, tỉnh Sông Mẫu' } },
    },
    { method: 'POST', path: '/v1/me/profile/corrections', by: who.member, body: { values: { salary: '1' } } },
  ]);

const feedback = (sender: Sender): Promise<void> =>
  all(sender, [
    { path: '/v1/feedback?limit=2', by: who.focalPoint },
    { path: '/v1/feedback?state=with-unit', by: who.member },
    { path: '/v1/feedback?cursor=none', by: who.focalPoint },
  ]);

async function delegations({ send }: Sender): Promise<void> {
  const path = `${at(base)}/delegations`;
  const body = { personId: who.baseDeputy, from: '2026-11-09', to: '2026-11-13', reason: 'Đi công tác.' };
  const given = await send({ method: 'POST', path, by: who.baseSecretary, body });
  await send({ method: 'POST', path, by: who.baseSecretary, body: { ...body, from: '2026-11-01' } });
  await send({ method: 'POST', path, by: who.baseDeputy, body });
  await send({ path, by: who.baseSecretary });
  await send({ path, by: stranger });
  const end = { method: 'POST', path: `/v1/delegations/${idOf(given)}/end`, by: who.baseSecretary, body: {} } as const;
  await send({ ...end, by: stranger });
  await send(end);
  await send(end);
}

async function announcements({ send }: Sender): Promise<void> {
  const path = `${at(base)}/announcements`;
  const body = {
    kind: 'deadline',
    audience: 'members',
    title: 'Nộp bản tự kiểm điểm trước ngày 20/11/2026',
    text: 'Đảng viên nộp bản tự kiểm điểm cho chi bộ.\nAi cần giúp thì gọi Tổ công nghệ số cộng đồng.',
    from: '2026-11-02',
    to: '2026-11-20',
  };
  const publish = { method: 'POST', path, by: who.admin, body } as const;
  const published = await send(publish);
  await send({ ...publish, body: { ...body, audience: 'everybody' } });
  await send({ ...publish, body: { ...body, title: '', to: '2026-10-01' } });
  await send({ ...publish, body: { ...body, kind: 1 } });
  await send({ ...publish, by: who.member });
  await send({ path, by: who.admin });
  await send({ path: `${path}?limit=0`, by: who.admin });
  await send({ path, by: stranger });
  await send({ path: '/v1/announcements', by: who.member });
  await send({ path: '/v1/announcements?when=later', by: who.member });
  const withdraw = { method: 'POST', path: `/v1/announcements/${idOf(published)}/withdraw`, body: {} } as const;
  await send({ ...withdraw, by: stranger });
  await send({ ...withdraw, by: who.admin });
  await send({ ...withdraw, by: who.admin });
  await send({ path: '/v1/announcements?when=before', by: who.member });
}

async function membership({ send }: Sender): Promise<void> {
  const path = '/v1/members/m-tran-thi-vi-du/membership-end';
  const by = 'm-base-so-vi-du-secretary';
  const body = { kind: 'deceased', reason: 'Đồng chí từ trần ngày 02/11/2026.' };
  await send({ method: 'POST', path, by: stranger, body });
  await send({ method: 'POST', path, by, body: { ...body, kind: 'moved' } });
  await send({ method: 'POST', path, by, body });
  await send({ method: 'POST', path, by, body });
}
