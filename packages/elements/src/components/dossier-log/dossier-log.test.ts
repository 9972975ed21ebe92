import { cast } from '@tthc-dang/api-spec';
import type { LogView } from '@tthc-dang/core';
import { hashOf } from '@tthc-dang/core/log';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { judgeLog } from './judge-log.ts';
import { csvFile } from './log-file.ts';
import '../dossier/index.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const { routeC } = cast;

/** The log of a dossier once its chain is judged. */
async function logOf(person: string, scenario: string, procedure = 'official-transfer') {
  const served = await scenarioClient(scenario, person);
  const element = document.createElement('tthc-dossier-log');
  Object.assign(element, { client: served.client, procedure, dossierId: served.dossierId });
  document.body.append(element);
  const shadow = () => element.shadowRoot!;
  const verdict = () =>
    vi.waitFor(() => shadow().querySelector('#verdict')?.textContent ?? Promise.reject(new Error('none yet')));
  return { ...served, element, shadow, verdict };
}

test('shows an officer every entry with who, seat and answers, and finds the chain whole, accessibly', async () => {
  const { client, dossierId, element, shadow, verdict } = await logOf(routeC.baseSecretary, 'transfer/received');
  const { entries } = await client.log('official-transfer', dossierId);
  expect(await verdict()).toMatch(/^\s*Nhật ký nguyên vẹn/);
  expect(shadow().querySelectorAll('ol > li')).toHaveLength(entries.length);
  const text = shadow().querySelector('ol')?.textContent ?? '';
  for (const { actorName } of entries) expect(text).toContain(actorName);
  expect(text).toContain('bí thư');
  await expectAccessible(element);
});

test('a member is told how much could be checked on the own device', async () => {
  const { verdict, client, dossierId } = await logOf(routeC.member, 'transfer/received');
  const { entries } = await client.log('official-transfer', dossierId);
  const hidden = entries.filter((entry) => hashOf(entry) !== entry.hash).length;
  expect(hidden).toBeGreaterThan(0);
  expect(await verdict()).toContain(`${hidden} dòng có phần không hiện`);
});

test('a changed, a missing and a swapped entry are found, and where', async () => {
  const { client, dossierId } = await logOf(routeC.baseSecretary, 'transfer/received');
  const log = await client.log('official-transfer', dossierId);
  expect(judgeLog(log).kind).not.toBe('broken');
  const changed = (change: (entries: LogView['entries'][number][]) => void): LogView => {
    const entries = [...log.entries];
    change(entries);
    return { ...log, entries };
  };
  const at = log.entries.findIndex(({ input, event }) => input !== null && event !== 'OPEN');
  expect(judgeLog(changed((entries) => (entries[at] = { ...entries[at]!, actorName: 'Người khác' })))).toEqual({
    kind: 'broken',
    seq: at,
    problem: 'hash',
  });
  expect(judgeLog(changed((entries) => entries.splice(at, 1)))).toMatchObject({ kind: 'broken', seq: at });
  expect(judgeLog({ ...log, intact: false, entries: [] })).toMatchObject({ kind: 'broken', problem: 'empty' });
});

test('a server that is away is told, and asked again', async () => {
  const { element, shadow, faults, verdict } = await logOf(routeC.baseSecretary, 'transfer/awaiting-base');
  await verdict();
  faults.add({ operationId: 'officialTransferGetLog', kind: 'status', status: 503, count: 1 });
  await element.reload();
  await element.updateComplete;
  expect(shadow().querySelector('.notice.bad .link')).not.toBeNull();
});

test('a table for spreadsheets carries no formula and keeps quotes', async () => {
  const text = await csvFile([['=1+1', 'nói "được"', '-x']]).text();
  expect(text.trim().replace('\uFEFF', '')).toBe(`"'=1+1","nói ""được""","'-x"`);
});

test('opens in the page of a dossier when it is asked for, and takes the focus', async () => {
  const { client, dossierId } = await scenarioClient('transfer/awaiting-base', routeC.baseSecretary);
  const dossier = document.createElement('tthc-dossier');
  Object.assign(dossier, { client, dossierId, procedure: 'official-transfer' });
  document.body.append(dossier);
  const link = await vi.waitFor(
    () => dossier.shadowRoot?.querySelector<HTMLElement>('#whole-log') ?? Promise.reject(new Error('not there yet')),
  );
  link.click();
  await vi.waitFor(() =>
    expect(dossier.shadowRoot?.querySelector('tthc-dossier-log')?.shadowRoot?.activeElement?.id).toBe('title'),
  );
});
