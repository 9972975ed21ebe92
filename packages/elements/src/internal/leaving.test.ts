import { LitElement } from 'lit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import * as kit from '../all.ts';
import { cast } from '@tthc-dang/api-spec';
import { scenarioClient } from './testing/scenario-client.ts';

const timers = new Set<unknown>();
const { setTimeout: later, setInterval: often, clearTimeout: stopLater, clearInterval: stopOften } = globalThis;

/** Counts the timers that were set and neither came nor were cleared. */
beforeEach(() => {
  timers.clear();
  const counted =
    (set: typeof globalThis.setTimeout, once: boolean) =>
    (act: () => void, ms?: number): unknown => {
      const timer: unknown = set(() => {
        if (once) timers.delete(timer);
        act();
      }, ms);
      timers.add(timer);
      return timer;
    };
  const cleared =
    (clear: typeof globalThis.clearTimeout) =>
    (timer: number | undefined): void => {
      timers.delete(timer);
      clear(timer);
    };
  Object.assign(globalThis, {
    setTimeout: counted(later, true),
    setInterval: counted(often as typeof later, false),
    clearTimeout: cleared(stopLater),
    clearInterval: cleared(stopOften),
  });
});

afterEach(() => {
  Object.assign(globalThis, {
    setTimeout: later,
    setInterval: often,
    clearTimeout: stopLater,
    clearInterval: stopOften,
  });
  document.body.replaceChildren();
});

const tags = Object.values(kit)
  .filter((one) => typeof one === 'function' && one.prototype instanceof LitElement)
  .map((one) => customElements.getName(one as unknown as CustomElementConstructor) ?? '')
  .filter((tag) => tag !== '' && tag !== 'tthc-portal');

/** What was on its way when an element left. */
const asked: string[] = [];
const turn = () => new Promise<void>((resolve) => later(resolve, 50));

test('there are elements to try', () => expect(tags.length).toBeGreaterThan(5));

test.each(tags)('%s asks for nothing more and sets no timer once it is off the page', async (tag) => {
  const served = await scenarioClient('transfer/draft', cast.routeC.member);
  const open = new Set<Request>();
  let left = false;
  const afterwards: string[] = [];
  const portal = Object.assign(document.createElement('tthc-portal'), {
    baseUrl: 'https://may-chu.example',
    fetch: (request: Request) => {
      // As the browser does: a request that was called off before it began is none.
      if (request.signal.aborted) return Promise.reject(request.signal.reason);
      if (left) afterwards.push(`${request.method} ${request.url}`);
      open.add(request);
      // Who is signed in is answered; everything else stays on its way, so that leaving has something to stop.
      if (request.url.endsWith('/me')) return served.fetch(request).finally(() => open.delete(request));
      return new Promise<Response>((_, reject) => {
        request.signal.addEventListener('abort', () => {
          open.delete(request);
          reject(request.signal.reason);
        });
      });
    },
  });
  const element = Object.assign(document.createElement(tag), { procedure: 'official-transfer', dossierId: 'x' });
  if (tag === 'tthc-event-form') Object.assign(element, { procedure: undefined });
  portal.append(element);
  document.body.append(portal);
  await turn();
  asked.push(...[...open].map(({ url }) => `${tag} ${url}`));
  left = true;
  portal.remove();
  await turn();
  expect([...open].map(({ url }) => url)).toEqual([]);
  expect(afterwards).toEqual([]);
  expect(timers.size).toBe(0);
});

test('most of them were asking for something when they left', () => {
  expect(new Set(asked.map((one) => one.split(' ')[0])).size).toBeGreaterThan(tags.length / 4);
});
