import { expect, test } from 'vitest';
import { hrefOf, isQaLink, printQaLink, readQaLink, type QaChoices, type QaLink } from './qa-link.ts';

const choices: QaChoices = {
  scenarios: [
    'transfer/none',
    'transfer/draft',
    'transfer/needs-supplement',
    'temporary/needs-supplement',
    'dues/none',
    'dues/settled',
    'feedback/none',
  ],
  persons: ['m-tran-thi-vi-du', 'm-le-van-thu-nghiem'],
  elements: ['tthc-dossier', 'tthc-inbox', 'tthc-official-transfer'],
  operations: ['getMe', 'officialTransferResubmit'],
  faults: ['latency', 'status', 'drop-after-write', 'stale', 'expired-session'],
};
const least: QaLink = { scenario: 'transfer/needs-supplement', person: 'm-tran-thi-vi-du', element: 'tthc-dossier' };
const full: QaLink = {
  ...least,
  dossier: { procedure: 'official-transfer', id: 'dossier-0001' },
  event: 'RESUBMIT',
  clock: '2026-11-10T14:30:00+07:00',
  faults: [
    { operationId: 'officialTransferResubmit', kind: 'status', amount: 503, count: 2 },
    { operationId: '*', kind: 'latency', amount: 3000 },
    { operationId: 'getMe', kind: 'expired-session' },
  ],
  locale: 'en',
};
const read = (search: string) => readQaLink(search, choices);
const mistakesIn = (more: string) => {
  const found = read(`${printQaLink(least)}${more}`);
  return found.ok ? [] : found.mistakes.map(({ code, part, given }) => [code, part, given]);
};

test('a link is read as it was printed, and reads well', () => {
  expect(printQaLink(full)).toBe(
    'scenario=transfer/needs-supplement&person=m-tran-thi-vi-du&element=tthc-dossier' +
      '&dossier=official-transfer/dossier-0001&event=RESUBMIT&clock=2026-11-10T14:30' +
      '&fault=officialTransferResubmit:status:503x2&fault=*:latency:3000&fault=getMe:expired-session&locale=en',
  );
  for (const link of [least, full]) expect(read(printQaLink(link))).toEqual({ ok: true, link });
});

test('a link keeps what else stands in the address, replaces a state in it, and has no anchor', () => {
  const href = hrefOf(least, 'https://cong.example/a.html?id=qa--link&scenario=old&fault=x#/hop-thu');
  expect(href).toBe(`https://cong.example/a.html?id=qa--link&${printQaLink(least)}`);
  expect(isQaLink(new URL(href).search)).toBe(true);
  expect(isQaLink('?id=qa--link&code=x')).toBe(false);
});

test.each([
  ['2026-11-10', '2026-11-10T08:00:00+07:00'],
  ['2026-11-10T14:30', '2026-11-10T14:30:00+07:00'],
  ['2026-11-10T14:30:15', '2026-11-10T14:30:15+07:00'],
  ['2026-11-10T14:30:00+07:00', '2026-11-10T14:30:00+07:00'],
  ['2026-11-10T07:30:00Z', '2026-11-10T14:30:00+07:00'],
])('a clock may be written as %s', (written, at) => {
  expect(read(`${printQaLink(least)}&clock=${written}`)).toEqual({ ok: true, link: { ...least, clock: at } });
});

test('every part that is wrong is named, with what there is', () => {
  const found = read('scenario=transfer/needs-suplement&person=m-nobody&element=tthc-nothing&fault=getMee:statuss');
  expect(found).toEqual({
    ok: false,
    link: { faults: [{ operationId: 'getMee', kind: 'statuss' }] },
    mistakes: [
      { code: 'unknown-operation', part: 'fault', given: 'getMee', near: choices.operations, of: 2 },
      { code: 'unknown-fault', part: 'fault', given: 'statuss', near: choices.faults, of: 5 },
      {
        code: 'unknown-scenario',
        part: 'scenario',
        given: 'transfer/needs-suplement',
        near: expect.arrayContaining(['transfer/needs-supplement']),
        of: 7,
      },
      { code: 'unknown-person', part: 'person', given: 'm-nobody', near: choices.persons, of: 2 },
      { code: 'unknown-element', part: 'element', given: 'tthc-nothing', near: choices.elements, of: 3 },
    ],
  });
  expect(found.ok ? [] : found.mistakes[2]?.near[0]).toBe('transfer/needs-supplement');
});

test('a link without its three parts says which are missing', () => {
  const found = read('');
  expect(found.ok ? [] : found.mistakes.map(({ code, part }) => `${code} ${part}`)).toEqual([
    'missing scenario',
    'missing person',
    'missing element',
  ]);
});

test.each([
  ['&clock=2026-02-30', ['bad-clock', 'clock', '2026-02-30']],
  ['&clock=tomorrow', ['bad-clock', 'clock', 'tomorrow']],
  ['&clock=2026-11-10T25:00', ['bad-clock', 'clock', '2026-11-10T25:00']],
  ['&dossier=dossier-0001', ['bad-dossier', 'dossier', 'dossier-0001']],
  ['&dossier=../etc/passwd', ['bad-dossier', 'dossier', '../etc/passwd']],
  ['&event=resubmit', ['bad-event', 'event', 'resubmit']],
  ['&locale=fr', ['unknown-locale', 'locale', 'fr']],
  ['&fault=getMe', ['bad-fault', 'fault', 'getMe']],
  ['&fault=getMe:status:200', ['bad-fault', 'fault', 'getMe:status:200']],
  ['&fault=getMe:status:503x0', ['bad-fault', 'fault', 'getMe:status:503x0']],
  ['&person=m-le-van-thu-nghiem', ['twice', 'person', 'm-le-van-thu-nghiem']],
])('%s is refused by name', (more, mistake) => expect(mistakesIn(more)).toEqual([mistake]));
