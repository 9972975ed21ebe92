import { duesObligation } from '@tthc-dang/core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { allIn, focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { press } from '../../internal/testing/on-page.ts';
import { qaServer } from '../../internal/testing/qa-server.ts';
import { knownProcedures } from '../../internal/known-procedures.ts';
import { Control } from '../qa/control.ts';
import { screens } from '../qa/screens.ts';
import { tour as english } from '../../locales/en/tour.ts';
import '../../all.ts';
import { tourTasks } from './tour-tasks.ts';
import './index.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => document.body.replaceChildren());

const baseUrl = 'https://may-chu.example';

async function opened(fetch: (request: Request) => Promise<Response> = qaServer()) {
  const element = await mount('tthc-tour', { fetch, baseUrl });
  const shadow = element.shadowRoot!;
  await vi.waitFor(() => expect(element.standing).not.toBe('asking'));
  return { element, shadow };
}
const textIn = (shadow: ShadowRoot, selector: string) =>
  shadow.querySelector(selector)?.textContent?.replace(/\s+/g, ' ') ?? '';

/** Presses what matches, once it is there; the last part of a selector may stand in another shadow. */
async function pressIn(shadow: ShadowRoot, selector: string): Promise<void> {
  const [host = '', ...inner] = selector.split(' ');
  const found = () => {
    const [first] = allIn(shadow, host);
    return inner.length === 0 ? first : first && allIn(first.shadowRoot!, inner.join(' '))[0];
  };
  await vi.waitFor(() => expect(found()).toBeDefined(), 10_000);
  await userEvent.click(found()!);
}

test.each(tourTasks.map((task) => [task.id, task] as const))(
  '%s can be done by whoever it is opened for',
  async (_, task) => {
    const control = new Control(baseUrl, qaServer());
    const { persons } = (await control.offered())!;
    const { scenario, person, element } = task.link;
    expect(persons.map(({ id }) => id)).toContain(person);
    expect(screens).toContain(element);
    expect(Object.keys(english)).toEqual(expect.arrayContaining([`tour.${task.id}`, `tour.${task.id}.how`]));
    const held = await control.held(scenario);
    if (!held.dossier) return expect(task.done).toBe('submitted');
    const { events } = await knownProcedures[held.dossier.procedure]!();
    expect(Object.keys(events)).toContain(task.done);
    const may = held.persons?.find(({ id }) => id === person)?.events ?? [];
    // A payment begins once the amount is confirmed.
    expect(may).toContain(
      held.dossier.procedure === duesObligation.id && task.done === 'START_PAYMENT' ? 'CONFIRM' : task.done,
    );
  },
);

test('says that everything is invented, for each audience what there is to try, without an accessibility violation', async () => {
  const { element, shadow } = await opened();
  expect(textIn(shadow, '#invented')).toContain('Không có gì được gửi đi thật');
  expect(shadow.querySelectorAll('ol > li')).toHaveLength(tourTasks.length);
  await expectAccessible(element);
});

test('ticks off what was really done, and nothing else; the page around hears nothing of it', async () => {
  const { shadow } = await opened();
  const heard = vi.fn();
  for (const type of ['tthc-acted', 'tthc-open-dossier', 'tthc-refused']) document.addEventListener(type, heard);
  shadow.querySelector<HTMLElement>('#try-accept')!.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()?.id).toBe('task'));
  await pressIn(shadow, '[data-event="ACCEPT"]');
  await vi.waitFor(() => expect(allIn(shadow, 'tthc-event-form')).toHaveLength(1), 10_000);
  // Opening the step is not taking it.
  expect(shadow.querySelector('#praise')).toBeNull();
  await pressIn(shadow, 'tthc-event-form .button:not(.quiet)');
  await vi.waitFor(() => expect(shadow.querySelector('#praise')).not.toBeNull(), 10_000);
  expect(textIn(shadow, '#praise')).toContain('không có gì được gửi đi thật');
  expect(heard).not.toHaveBeenCalled();
  await press('Về danh sách việc tập');
  await vi.waitFor(() => expect(focused()?.id).toBe('try-accept'));
  const ticked = [...shadow.querySelectorAll('li')].filter((one) => one.querySelector('.tag.ok'));
  expect(ticked.map((one) => one.querySelector('strong')?.textContent)).toEqual(['Tiếp nhận thử một hồ sơ']);
  // Another window of the same person, or a reload, still knows.
  document.body.replaceChildren();
  const again = await opened();
  expect(again.shadow.querySelectorAll('.tag.ok')).toHaveLength(1);
});

test('dues are ticked off once a payment was begun, not when the amount was confirmed', async () => {
  const { shadow } = await opened();
  shadow.querySelector<HTMLElement>('#try-pay-dues')!.click();
  await press('Đúng, tôi xác nhận mức đóng');
  const qr = page.getByRole('button', { name: 'Chuyển khoản bằng mã QR' });
  await expect.element(qr).toBeVisible();
  expect(shadow.querySelector('#praise')).toBeNull();
  await userEvent.click(qr);
  await vi.waitFor(() => expect(shadow.querySelector('#praise')).not.toBeNull(), 10_000);
});

test('without levers there is no practice, and it says so', async () => {
  const { shadow } = await opened(async () => new Response('', { status: 404 }));
  expect(textIn(shadow, '.notice.bad')).toContain('không có chỗ tập');
  expect(shadow.querySelector('button')).toBeNull();
});

test('an exercise that cannot be opened says so, and is tried again', async () => {
  const server = qaServer();
  let isDown = false;
  const { shadow } = await opened((request) =>
    isDown ? Promise.reject(new TypeError('Failed to fetch')) : server(request),
  );
  isDown = true;
  shadow.querySelector<HTMLElement>('#try-accept')!.click();
  await vi.waitFor(() => expect(textIn(shadow, '.notice.bad')).toContain('chưa mở được'.slice(1)));
  isDown = false;
  await press('Thử lại');
  await vi.waitFor(() => expect(shadow.querySelector('.practice')).not.toBeNull(), 10_000);
});
