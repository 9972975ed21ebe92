import { cast } from '@tthc-dang/api-spec';
import { officialTransfer } from '@tthc-dang/core';
import type { Client } from '@tthc-dang/core/client';
import type { ReactiveController } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PortalContext } from '../../controllers/portal-context.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { DossierSource } from './dossier-source.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  // Test files share the window, so this one may stand behind another.
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const minute = 60_000;

/** A source on a served dossier that was read once; it counts how often it asks, and `shown` waits for an answer. */
async function sourceOf(scenario: string) {
  const served = await scenarioClient(scenario, cast.routeC.member);
  let asked = 0;
  let tell = (): void => undefined;
  const shown = () => new Promise<void>((resolve) => (tell = resolve));
  const client: Client = {
    ...served.client,
    dossier: (...which) => {
      asked += 1;
      return served.client.dossier(...which);
    },
  };
  const controllers: ReactiveController[] = [];
  const told: string[] = [];
  const source = new DossierSource(
    {
      addController: (controller) => controllers.push(controller),
      removeController: () => undefined,
      requestUpdate: () => tell(),
      updateComplete: Promise.resolve(true),
    },
    ({ state }) => told.push(state),
  );
  for (const controller of controllers) controller.hostConnected?.();
  const first = shown();
  // What the source uses of a portal.
  const portal = { client, session: 1, now: () => served.clock.now() } as PortalContext;
  source.want({ portal, procedure: 'official-transfer', dossierId: served.dossierId });
  await first;
  const leave = () => controllers.forEach((controller) => controller.hostDisconnected?.());
  return { ...served, source, told, shown, leave, asked: () => asked };
}

test('reads again each minute while somebody looks, and stops after half an hour without news', async () => {
  const { shown, asked, leave } = await sourceOf('transfer/awaiting-base');
  for (let n = 1; n <= 30; n += 1) {
    const answered = shown();
    vi.advanceTimersByTime(minute);
    await answered;
    expect(asked()).toBe(1 + n);
  }
  vi.advanceTimersByTime(60 * minute);
  expect(asked()).toBe(31);
  leave();
});

test('reads again when somebody comes back, but not at every flicker, and not once the page is left', async () => {
  const { shown, asked, leave } = await sourceOf('transfer/awaiting-base');
  globalThis.dispatchEvent(new Event('focus'));
  expect(asked()).toBe(1);
  vi.setSystemTime(Date.now() + 10_000);
  const answered = shown();
  globalThis.dispatchEvent(new Event('focus'));
  await answered;
  expect(asked()).toBe(2);
  leave();
  vi.setSystemTime(Date.now() + 10_000);
  globalThis.dispatchEvent(new Event('focus'));
  vi.advanceTimersByTime(10 * minute);
  expect(asked()).toBe(2);
});

test('does not go on reading a dossier that has come to its end', async () => {
  const { asked, leave } = await sourceOf('transfer/received');
  vi.advanceTimersByTime(10 * minute);
  expect(asked()).toBe(1);
  leave();
});

test('tells when somebody else moved the dossier on', async () => {
  const { source, told, clientOf, dossierId, leave } = await sourceOf('transfer/awaiting-cell');
  const other = clientOf(cast.routeC.cellSecretary);
  const { revision } = await other.dossier('official-transfer', dossierId);
  await other.send(officialTransfer, dossierId, 'ACCEPT', {}, { revision });
  await source.read();
  expect(told).toEqual(['cell-review']);
  expect(source.view?.state).toBe('cell-review');
  leave();
});

test('does not read while nobody looks', async () => {
  const { asked, leave } = await sourceOf('transfer/awaiting-base');
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  vi.advanceTimersByTime(10 * minute);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(asked()).toBe(1);
  leave();
});
