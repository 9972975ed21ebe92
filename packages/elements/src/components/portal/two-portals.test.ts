import { afterEach, expect, test } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import { allIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { anyElement, atRest } from '../../internal/testing/any-element.ts';
import { everyTag } from '../../internal/testing/every-tag.ts';

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

const north = { scenario: 'transfer/awaiting-base', personId: cast.routeC.baseSecretary, locale: 'vi' } as const;
const south = { scenario: 'transfer/draft', personId: cast.routeC.member, locale: 'en' } as const;

/** What an element shows, and what it asks of the server of its portal. */
interface Seen {
  readonly text: string;
  readonly asked: readonly string[];
}

/** Puts an element into a portal of its own. */
async function inPortal(tag: string, { scenario, personId, locale }: typeof north | typeof south) {
  const served = await scenarioClient(scenario, personId);
  const element = await anyElement(tag, served);
  const asked: string[] = [];
  let open = 0;
  const fetch = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    asked.push(`${request.method} ${pathname}${search}`);
    open += 1;
    return served.fetch(request).finally(() => (open -= 1));
  };
  const portal = Object.assign(document.createElement('tthc-portal'), { fetch, locale, token: personId });
  portal.append(element);
  document.body.append(portal);
  const seen = async (): Promise<Seen> => {
    const text = await atRest(
      () =>
        allIn(portal, '*')
          .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
          .join(' '),
      () => open > 0,
    );
    // The time of day goes on between two looks.
    return { text: text.replaceAll(/\s+|\d\d:\d\d/g, ' '), asked: asked.toSorted() };
  };
  return { portal, seen };
}

test.each(everyTag.filter((tag) => tag !== 'tthc-portal'))(
  '%s is the same beside another portal as alone: it knows only its own server, person and language',
  async (tag) => {
    const alone: Seen[] = [];
    // Once for the code and the words that come late: whether they are there already is not what portals differ by.
    for (const place of [north, south, north, south]) {
      const { portal, seen } = await inPortal(tag, place);
      alone.push(await seen());
      portal.remove();
    }
    const both = [await inPortal(tag, north), await inPortal(tag, south)];
    expect(await Promise.all(both.map(({ seen }) => seen()))).toEqual(alone.slice(2));
  },
);
