import { afterEach, expect, test } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import { allIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import '../inbox/index.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

test('two portals on one page share neither server, person, language, session nor voice', async () => {
  const north = await scenarioClient('transfer/awaiting-base', cast.routeC.baseSecretary);
  const south = await scenarioClient('transfer/none', cast.routeC.member);
  const make = (fetch: typeof north.fetch, locale: 'vi' | 'en') => {
    const portal = Object.assign(document.createElement('tthc-portal'), { fetch, locale, token: 'x' });
    portal.append(document.createElement('tthc-inbox'));
    document.body.append(portal);
    return portal;
  };
  const before = Object.keys(globalThis).length;
  const [first, second] = [make(north.fetch, 'vi'), make(south.fetch, 'en')];
  const inboxOf = (portal: Element) => portal.querySelector('tthc-inbox')!.shadowRoot!;
  await expect.poll(() => inboxOf(first).textContent).toContain('Trần Thị Ví Dụ');
  await expect.poll(() => inboxOf(second).querySelector('.root')?.getAttribute('lang')).toBe('en');
  expect(inboxOf(second).textContent).not.toContain('Trần Thị Ví Dụ');

  const expired: string[] = [];
  first.addEventListener('tthc-session-expired', () => expired.push('first'));
  second.addEventListener('tthc-session-expired', () => expired.push('second'));
  north.faults.add({ operationId: '*', kind: 'expired-session', count: 1 });
  await first.resume();
  await expect.poll(() => expired).toEqual(['first']);
  const bars = (portal: Element) => allIn(portal.shadowRoot!, '.bar').length;
  await expect.poll(() => bars(first)).toBe(1);
  expect(bars(second)).toBe(0);
  expect(second.shadowRoot!.querySelector('[role=alert]')?.textContent?.trim()).toBe('');
  expect(Object.keys(globalThis).length).toBe(before);
});
