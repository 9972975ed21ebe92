import { readFileSync } from 'node:fs';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { offices, type Office } from '@tthc-dang/core';
import { contractOf } from '../contract/answers.ts';
import { bindings } from './bindings/index.ts';
import { settableClock } from './clock.ts';
import { createServer } from './create-server.ts';
import { jwtIdentity } from './identity/jwt-identity.ts';
import { trustedIdentity } from './identity/identity.ts';
import { dryStore } from './internal/testing/dry-store.ts';
import type { Member } from './register/member.ts';
import { beginning } from './scenarios/stage.ts';
import { seed } from './seed/seed.ts';
import { memoryStore } from './store/memory.ts';

const document = parse(readFileSync(new URL('../../openapi/openapi.yaml', import.meta.url), 'utf8'));
const { operations, resolved } = contractOf(document);
/** Whether an operation asks who signed in. A few are for everybody, and banks sign what they report. */
const needsToken = ({ operation }: (typeof operations)[number]): boolean => {
  const schemes = (operation['security'] ?? document['security']) as readonly object[];
  return schemes.some((scheme) => 'openId' in scheme);
};
let asked = 0;
afterAll(() => console.log(`Authorization of registers and tokens: ${asked} combinations.`));

/** An operation with something in the place of each parameter. */
const pathOf = (path: string): string => path.replace(/\{[^}]+\}/g, 'anything');

describe('a token', async () => {
  const [issuer, audience] = ['https://dinh-danh.example', 'urn:tthc-dang:api'];
  const [own, other] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
  const key = { ...(await exportJWK(own.publicKey)), alg: 'ES256' };
  const server = createServer({
    store: memoryStore(seed),
    clock: settableClock(beginning),
    identity: jwtIdentity({ issuer, audience, keys: { keys: [key] } }),
    requestsPerMinute: 1e9,
  });
  const token = (changes: { key?: CryptoKey; audience?: string; expires?: string } = {}) =>
    new SignJWT({ acr: 'urn:vneid:loa:2' })
      .setProtectedHeader({ alg: 'ES256' })
      .setSubject('m-base-so-vi-du-secretary')
      .setIssuer(issuer)
      .setAudience(changes.audience ?? audience)
      .setExpirationTime(changes.expires ?? '10m')
      .sign(changes.key ?? own.privateKey);
  const bearers: readonly (readonly [string, string | undefined])[] = [
    ['that is missing', undefined],
    ['that has run out', `Bearer ${await token({ expires: '-1h' })}`],
    ['that somebody forged', `Bearer ${await token({ key: other.privateKey })}`],
    ['for another service', `Bearer ${await token({ audience: 'urn:other' })}`],
    ['that is none', 'Bearer aaa.bbb.ccc'],
    ['of another kind', 'Basic bTpt'],
  ];
  const closed = operations.filter(needsToken);

  test.each(bearers)('%s opens no operation, and says no more than that', async (_, authorization) => {
    for (const { method, path, operation } of closed) {
      asked += 1;
      const response = await server(
        new Request(`http://test${pathOf(path)}`, {
          method: method.toUpperCase(),
          headers: authorization ? { authorization } : {},
        }),
      );
      expect([response.status, (await response.json()).code], operation.operationId).toEqual([401, 'UNAUTHENTICATED']);
      expect(response.headers.get('www-authenticate'), operation.operationId).toMatch(/^Bearer/);
    }
  });

  test('that is good is let in by each of them', async () => {
    const authorization = `Bearer ${await token()}`;
    for (const { method, path, operation } of closed) {
      asked += 1;
      const request = new Request(`http://test${pathOf(path)}`, {
        method: method.toUpperCase(),
        headers: { authorization },
      });
      expect((await server(request)).status, operation.operationId).not.toBe(401);
    }
  });
});

const unit = 'base-so-vi-du';
const cell = 'cell-so-vi-du-2';
/** The unit, what lies above and below it, and what has nothing to do with it. */
const places = {
  province: 'tinh-song-mau',
  above: 'upper-uy-ban-song-mau',
  unit,
  cell,
  sister: 'base-so-thu-nghiem',
  sisterCell: 'cell-so-vi-du-3',
  farProvince: 'tinh-nui-vi-du',
  farUnit: 'base-hong-mau',
} as const;
type Place = keyof typeof places;

interface Rule {
  readonly method?: 'POST' | 'PUT';
  readonly path: string;
  readonly body?: object;
  /** Who may, from where; everybody who signed in unless said. */
  readonly offices?: readonly Office[];
  readonly from?: readonly Place[];
  /** Who may beside them, place by place. */
  readonly and?: Readonly<Partial<Record<Place, readonly Office[]>>>;
}

const readers: readonly Office[] = [
  'secretary',
  'deputy',
  'clerk',
  'org-head',
  'focal-point',
  'inspector',
  'province-admin',
];
const senders: readonly Office[] = ['secretary', 'deputy', 'clerk', 'focal-point'];
const thereOrAbove: readonly Place[] = ['province', 'above', 'unit'];
const narrative = { results: 'a', obstacles: 'b', proposals: 'c' };
const report = (name: string): Rule => ({
  path: `/v1/reports/${name}${name.includes('?') ? '&' : '?'}unitId=${unit}`,
  offices: readers,
  from: thereOrAbove,
});
const filing = (name: string, body: object): Rule => ({
  method: 'POST',
  path: `/v1/reports/${name}`,
  body: { unitId: unit, ...body },
  offices: senders,
  from: ['unit'],
});

const treasurers: readonly Office[] = ['secretary', 'deputy', 'finance'];
/** The books of a unit are read there and by the body directly above; inspectors read those of all that lie below them. */
const book = (name: string): Rule => ({
  path: `/v1/dues/${name}${name.includes('?') ? '&' : '?'}unitId=${unit}`,
  offices: [...treasurers, 'inspector'],
  from: ['above', 'unit'],
  and: { province: ['inspector'] },
});

const announcement = {
  kind: 'information',
  audience: 'members',
  title: 'a',
  text: 'b',
  from: '2026-11-01',
  to: '2026-12-31',
};

/** Who may use what is about no dossier of a table, in the words of the permission matrix. */
const rules: Readonly<Record<string, Rule>> = {
  getMe: { path: '/v1/me' },
  listOrganizations: { path: '/v1/organizations' },
  getOrganization: { path: `/v1/organizations/${unit}` },
  listDossiers: { path: '/v1/dossiers' },
  countDossiers: { path: '/v1/dossiers/counts' },
  listNotifications: { path: '/v1/notifications' },
  countUnreadNotifications: { path: '/v1/notifications/unread' },
  markNotificationsRead: { method: 'POST', path: '/v1/notifications/read', body: { ids: ['1'] } },
  getReportDeadlines: { path: '/v1/reports/deadlines' },
  getWeeklyReport: report('weekly'),
  getBacklogReport: report('backlog'),
  getLateUnitsReport: report('late-units?plan=B'),
  getProgressReport: report('progress'),
  getClusters: { path: `/v1/organizations/${unit}/clusters`, offices: readers, from: thereOrAbove },
  replaceClusters: {
    method: 'PUT',
    path: `/v1/organizations/${unit}/clusters`,
    body: { clusters: [] },
    offices: ['secretary', 'deputy'],
    from: ['unit'],
  },
  getPilotReport: report('phases/pilot?plan=B'),
  getFinalReport: report('phases/final?plan=A'),
  listFiledReports: report('filed'),
  fileWeeklyReport: filing('weekly', { obstacles: 0 }),
  filePilotReport: filing('phases/pilot', { plan: 'B', narrative }),
  fileFinalReport: filing('phases/final', { plan: 'A', narrative }),
  startReconciliation: {
    method: 'POST',
    path: `/v1/reconciliations?unitId=${unit}`,
    body: { records: [{ id: 'm' }] },
    offices: ['secretary', 'deputy', 'org-head', 'org-officer'],
    from: thereOrAbove,
  },
  runResidenceCampaign: {
    method: 'POST',
    path: '/v1/residence-campaigns',
    body: { unitId: cell, year: 2026, dryRun: true, members: [{ memberId: 'm-tran-thi-vi-du' }] },
    offices: ['secretary', 'deputy'],
    from: ['cell'],
  },
  getDuesAssessment: { path: '/v1/dues/assessment?month=2026-10' },
  assessDuesProfile: {
    method: 'POST',
    path: '/v1/dues/assessments',
    body: { month: '2026-10', profile: { birthDate: '1980-01-01', sex: 'male', wageRegion: 'I', income: [] } },
  },
  listDuesObligations: { path: '/v1/dues/obligations' },
  getDuesLedger: book('ledger?month=2026-10'),
  getDuesCollectionBook: book('collection-book?year=2026'),
  listDuesUnpaidWarnings: book('unpaid-warnings?year=2026'),
  getDuesB01: book('b01?year=2026&quarter=3'),
  listDuesRetentionRules: book('retention-rules'),
  openDuesPeriod: {
    method: 'POST',
    path: '/v1/dues/periods',
    body: { unitId: unit, month: '2026-10' },
    offices: treasurers,
    from: ['unit'],
    and: { above: ['finance'] },
  },
  setDuesRetentionRule: {
    method: 'POST',
    path: '/v1/dues/retention-rules',
    body: { unitId: unit, retainBp: 5000, decisionNo: '1-QĐ/ĐU', from: '2026-12-01' },
    offices: ['secretary', 'deputy'],
    from: ['unit'],
  },
  listUnmatchedTransactions: {
    path: `/v1/dues/unmatched-transactions?unitId=${unit}`,
    offices: ['finance'],
    from: ['above', 'unit'],
  },
  listAnnouncements: { path: '/v1/announcements' },
  listUnitAnnouncements: {
    path: `/v1/organizations/${unit}/announcements`,
    offices: ['unit-admin', 'province-admin', 'secretary', 'deputy', 'focal-point', 'inspector'],
    from: thereOrAbove,
  },
  publishAnnouncement: {
    method: 'POST',
    path: `/v1/organizations/${unit}/announcements`,
    body: announcement,
    offices: ['unit-admin', 'province-admin'],
    from: thereOrAbove,
  },
  actOnMany: {
    method: 'POST',
    path: '/v1/batches',
    body: {
      procedure: 'official-transfer',
      event: 'ADD_NOTE',
      input: { note: 'a' },
      dossiers: [{ id: 'x', revision: 1 }],
    },
  },
};

describe('what is about no dossier', () => {
  const like = seed.members.find(({ id }) => id === 'm-le-van-thu-nghiem')!;
  const person = (id: string, more: Partial<Member>): Member => ({ ...like, id, assignments: [], ...more });
  const mandate = (organizationId: string, office: Office, more = {}) => ({
    organizationId,
    office,
    from: '2025-01-01',
    ...more,
  });
  const held = Object.entries(places).flatMap(([place, id]) =>
    offices.map((office) => ({
      place: place as Place,
      office,
      member: person(`probe-${id}-${office}`, { assignments: [mandate(id, office)] }),
    })),
  );
  const nobodies = [
    person('probe-member', {}),
    person('probe-former', { assignments: readers.map((office) => mandate(unit, office, { to: '2026-01-01' })) }),
    person('probe-locked', { account: 'locked', assignments: readers.map((office) => mandate(unit, office)) }),
  ];
  const identity = trustedIdentity('');
  const members = [...seed.members, ...held.map(({ member }) => member), ...nobodies];
  const server = createServer({
    store: dryStore(memoryStore({ ...seed, members })),
    clock: settableClock(beginning),
    identity,
    requestsPerMinute: 1e9,
    later: () => undefined,
  });
  const outcome = async (
    who: string,
    { method = 'GET', path, body }: { method?: string; path: string; body?: object },
  ) => {
    asked += 1;
    identity.become(who);
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'once', 'if-match': '"0"' };
    const request = { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) };
    const response = await server(new Request(`http://test${path}`, request));
    const text = await response.text();
    return { status: response.status, isEmpty: text.startsWith('{"items":[],') };
  };

  test.each(Object.entries(rules))('%s is for those whom the matrix names', async (_, rule) => {
    const wrong: string[] = [];
    for (const { place, office, member } of held) {
      const may =
        rule.offices === undefined ||
        (rule.offices.includes(office) && rule.from!.includes(place)) ||
        rule.and?.[place]?.includes(office) === true;
      const { status: answer } = await outcome(member.id, rule);
      if (may ? answer >= 300 : answer !== 403) wrong.push(`${office} of ${place}: ${answer}`);
    }
    for (const { id } of nobodies) {
      const { status: answer } = await outcome(id, rule);
      if (rule.offices === undefined ? answer >= 300 : answer !== 403) wrong.push(`${id}: ${answer}`);
    }
    expect(wrong).toEqual([]);
  });

  // Known to everybody: how to be helped, what is in force, and what the register of organizations says.
  const forEverybody: readonly string[] = ['getOrganization', 'getSupportContacts'];
  const values: Readonly<Record<string, string>> = {
    unitId: unit,
    year: '2026',
    quarter: '3',
    month: '2026-10',
    plan: 'B',
    from: '2026-10',
    to: '2026-10',
  };
  const ofUnits = operations.flatMap(({ method, path, operation }) => {
    const parameters = ((operation['parameters'] ?? []) as readonly { readonly $ref?: string }[]).map(resolved);
    const asked = parameters.filter(
      (one) => one['in'] === 'query' && (one['required'] === true || one['name'] === 'unitId'),
    );
    const about = path.includes('{organizationId}') || asked.some((one) => one['name'] === 'unitId');
    const query = asked.map((one) => `${String(one['name'])}=${values[String(one['name'])] ?? 'x'}`).join('&');
    const address = `${path.replace('{organizationId}', unit)}${query ? `?${query}` : ''}`;
    return about && method === 'get' && !forEverybody.includes(operation.operationId)
      ? [[operation.operationId, address] as const]
      : [];
  });

  test.each(ofUnits)('%s tells strangers nothing of a unit', async (_, path) => {
    const wrong: string[] = [];
    const strangers = held.filter(({ place }) => ['sister', 'sisterCell', 'farProvince', 'farUnit'].includes(place));
    for (const { id } of [...strangers.map(({ member }) => member), ...nobodies]) {
      const { status: answer, isEmpty } = await outcome(id, { path });
      // A list without anything in it tells as little as a refusal.
      if (![403, 404].includes(answer) && !(answer === 200 && isEmpty)) wrong.push(`${id}: ${answer}`);
    }
    expect(wrong).toEqual([]);
    const granted = await Promise.all(
      held.filter(({ place }) => place === 'unit').map(({ member }) => outcome(member.id, { path })),
    );
    expect(
      granted.some(({ status: answer }) => answer === 200),
      'somebody of the unit reads it',
    ).toBe(true);
  });

  test('has a line here, or a test of its own beside its routes', () => {
    // Files, members, procedures, jobs and money of nobody are judged by attachments.test, requests.test, tour.test,
    // reconciliation.test, bank-reports.test and announcements.test.
    const elsewhere = [
      'withdrawAnnouncement',
      'matchTransaction',
      'settleTransaction',
      'listMembers',
      'uploadAttachment',
      'getAttachment',
      'deleteAttachment',
      'getJob',
      'cancelJob',
      'getReconciliation',
      'listDifferences',
      'openCorrection',
    ];
    const tags = ['session', 'announcements', 'registers', 'inbox', 'reports', 'reconciliation', 'dues'];
    const mine = operations.filter(
      (one) =>
        needsToken(one) &&
        (one.operation['tags'] as readonly string[]).some((tag) => tags.includes(tag)) &&
        !bindings.some(({ procedure }) => one.path.startsWith(`/v1/${procedure.id}/`)),
    );
    const ids = mine.map(({ operation }) => operation.operationId);
    expect(ids.filter((id) => !Object.hasOwn(rules, id) && !elsewhere.includes(id))).toEqual([]);
    expect(Object.keys(rules).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
