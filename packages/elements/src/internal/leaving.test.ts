import { afterEach, beforeEach, expect, test } from 'vitest';
import { cast } from '@tthc-dang/api-spec';
import { anyElement, atRest } from './testing/any-element.ts';
import { everyTag } from './testing/every-tag.ts';
import { scenarioClient } from './testing/scenario-client.ts';

const timers = new Set<unknown>();
const { setTimeout: later, setInterval: often, clearTimeout: stopLater, clearInterval: stopOften } = globalThis;

/** Who listens to the window or the document. */
const listening: string[] = [];

/** Counts the timers that were set and neither came nor were cleared, and those who listen. */
beforeEach(() => {
  timers.clear();
  listening.splice(0);
  for (const target of [globalThis, document]) {
    const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
    Object.assign(target, {
      addEventListener: (...given: Parameters<typeof add>) => {
        listening.push(given[0]);
        add.apply(target, given);
      },
      removeEventListener: (...given: Parameters<typeof remove>) => {
        const at = listening.indexOf(given[0]);
        if (at >= 0) listening.splice(at, 1);
        remove.apply(target, given);
      },
    });
  }
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
  for (const target of [globalThis, document]) {
    Reflect.deleteProperty(target, 'addEventListener');
    Reflect.deleteProperty(target, 'removeEventListener');
  }
  document.body.replaceChildren();
});

const tags = everyTag.filter((tag) => tag !== 'tthc-portal');

/** What was on its way when an element left. */
const asked: string[] = [];
const turn = () => new Promise<void>((resolve) => later(resolve, 50));

test('every element of the kit has its tag once everything is imported', () => {
  expect(tags.length).toBeGreaterThan(35);
  expect(tags.filter((tag) => !customElements.get(tag))).toEqual([]);
});

test.each(tags)('%s asks for nothing more, sets no timer and hears nothing once it is off the page', async (tag) => {
  // Everything but who is signed in stays on its way, so that leaving has something to stop.
  const waiting = await leaves(tag, cast.routeC.member, ({ url }) => url.endsWith('/me'));
  asked.push(...waiting);
  // Everything is answered: what goes on by itself, like looking for news, has to stop.
  expect(await leaves(tag, cast.routeC.baseSecretary, () => true)).toEqual([]);
});

test('most of them were asking for something when they left', () => {
  expect(new Set(asked.map((one) => one.split(' ')[0])).size).toBeGreaterThan(tags.length / 4);
});

/** Takes an element off the page while some of its requests are answered and the others are not; names the latter. */
async function leaves(
  tag: string,
  personId: string,
  isAnswered: (request: Request) => boolean,
): Promise<readonly string[]> {
  const served = await scenarioClient('transfer/awaiting-base', personId);
  const element = await anyElement(tag, served);
  const open = new Set<Request>();
  const afterwards: string[] = [];
  let left = false;
  const before = listening.length;
  const portal = Object.assign(document.createElement('tthc-portal'), {
    baseUrl: 'https://may-chu.example',
    fetch: (request: Request) => {
      // As the browser does: a request that was called off before it began is none.
      if (request.signal.aborted) return Promise.reject(request.signal.reason);
      if (left) afterwards.push(`${request.method} ${request.url}`);
      open.add(request);
      const gone = new Promise<Response>((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason)),
      );
      return Promise.race(isAnswered(request) ? [served.fetch(request), gone] : [gone]).finally(() =>
        open.delete(request),
      );
    },
  });
  portal.append(element);
  document.body.append(portal);
  await turn();
  await atRest(
    () => element.shadowRoot?.textContent ?? '',
    () => [...open].some(isAnswered),
  );
  const waiting = [...open].map(({ url }) => `${tag} ${url}`);
  left = true;
  portal.remove();
  await turn();
  expect([...open].map(({ url }) => url)).toEqual([]);
  expect(afterwards).toEqual([]);
  expect(timers.size).toBe(0);
  expect(listening.slice(before)).toEqual([]);
  return waiting;
}
