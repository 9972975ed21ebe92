import { afterEach, expect, test, vi } from 'vitest';
import { cast, createServer } from '@tthc-dang/api-spec';
import { kitVersions } from '@tthc-dang/core/versions';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import pkg from '../../../package.json' with { type: 'json' };
import { kitVersion } from '../../version.ts';
import '../inbox/index.ts';
import './index.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const kit = (more: object = {}) => ({ kit: '0.1', api: '1.0', from: '2026-01-01', ...more });

/** A portal at a server that tells these versions; what it says in the console, and the events it fires. */
async function portalAt(versions?: Parameters<typeof createServer>[0]['versions']) {
  const { store, clock, identity, faults } = await scenarioClient('transfer/awaiting-base', cast.routeC.baseSecretary);
  const server = createServer({ store, clock, identity, faults, ...(versions ? { versions } : {}) });
  const said = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const heard: object[] = [];
  let asked = 0;
  const portal = document.createElement('tthc-portal');
  Object.assign(portal, {
    baseUrl: 'https://may-chu.example',
    fetch: async (request: Request) => {
      const answer = await server(request);
      if (new URL(request.url).pathname === '/v1/versions') asked += 1;
      return answer;
    },
  });
  document.body.addEventListener('tthc-version', ({ verdict }) => void heard.push(verdict), { once: true });
  portal.append(document.createElement('tthc-inbox'));
  document.body.append(portal);
  await vi.waitFor(() => expect(asked).toBe(1));
  await vi.waitFor(() =>
    expect(portal.querySelector('tthc-inbox')?.shadowRoot?.querySelector('tbody tr')).toBeTruthy(),
  );
  await new Promise((resolve) => setTimeout(resolve));
  return {
    portal,
    faults,
    heard,
    asked: () => asked,
    said: () => said.mock.calls.map(([text]) => String(text)).filter((text) => text.startsWith('tthc-dang')),
    bars: () => [...portal.shadowRoot!.querySelectorAll('.bar')].map(({ textContent }) => textContent?.trim()),
  };
}

test('a kit and a server of one time say nothing to anybody, and the server is asked once', async () => {
  const { heard, said, bars, portal, asked } = await portalAt();
  await portal.resume();
  expect([heard, said(), bars(), asked()]).toEqual([[], [], [], 1]);
});

test('before its last day the developers are warned, in the console and by an event, and members see nothing', async () => {
  // The scenario stands in November 2026.
  const { heard, said, bars } = await portalAt({ api: '1.2.0', kits: [kit({ endsOn: '2027-01-31' })] });
  expect(heard).toEqual([{ code: 'ends-soon', endsOn: '2027-01-31', days: expect.any(Number) }]);
  expect(said()).toEqual([expect.stringMatching(/The last day of version 0\.1\.0 .* is 2027-01-31, in \d+ days/)]);
  expect(bars()).toEqual([]);
});

test.each([
  ['ended', { api: '1.2.0', kits: [kit({ endsOn: '2026-06-30' })] }, /was 2026-06-30/],
  ['unknown', { api: '1.0.0', kits: [] }, /does not know/],
])('what is amiss is told to the developers: %s', async (code, versions, words) => {
  const { heard, said } = await portalAt(versions);
  expect(heard).toEqual([expect.objectContaining({ code })]);
  expect(said()).toEqual([expect.stringMatching(words)]);
});

test('when they no longer go together the members are told, in their language and accessibly', async () => {
  const { portal, bars, heard } = await portalAt({ api: '2.0.0', kits: [kit()] });
  expect(heard).toEqual([{ code: 'incompatible', needs: '1.0', has: '2.0.0' }]);
  await vi.waitFor(() => expect(bars()).toEqual([expect.stringContaining('không còn phù hợp với hệ thống')]));
  await expectAccessible(portal);
  portal.locale = 'en';
  await vi.waitFor(() => expect(bars()).toEqual([expect.stringContaining('no longer fits the system')]));
});

test('the kit tells the version of its package, which has its line in the table', () => {
  expect(kitVersion).toBe(pkg.version);
  expect(kitVersions.map(({ kit: known }) => known)).toContain(kitVersion.split('.').slice(0, 2).join('.'));
});
