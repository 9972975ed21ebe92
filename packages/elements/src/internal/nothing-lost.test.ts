import { afterEach, expect, test } from 'vitest';
import { page, userEvent, type Locator } from 'vitest/browser';
import '../all.ts';
import { DeviceCopies } from '../components/event-form/safekeeping/device-copies.ts';
import { allTextOf, oneIn } from './testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from './testing/scenario-client.ts';
import { comeTo, typedForms, type TypedForm } from './testing/typed-forms.ts';

afterEach(async () => {
  document.body.replaceChildren();
  Window.end();
  for (const { personId } of typedForms) await new DeviceCopies(personId).want(false);
});

const atServer = typedForms.filter(({ keptBy }) => keptBy === 'server');
const gone = () => new Response(null, { status: 410 });
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 50));

/** A window with a form in it, which can go in every way in which windows go. */
class Window {
  readonly portal = document.createElement('tthc-portal');
  readonly element: HTMLElement;
  readonly within: Locator;
  readonly box: Locator;
  /** A dead window gets no answer; one that is being left, only to what may outlive it. */
  network: 'up' | 'down' | 'leaving' | 'dead' | 'ended' = 'up';
  static readonly #opened: Window[] = [];
  readonly #unanswered: ((answer: Response) => void)[] = [];

  private constructor(form: TypedForm, served: ServedScenario) {
    this.element = Object.assign(document.createElement(form.tag), form.properties?.(served));
    this.portal.fetch = (request) => {
      if (this.network === 'ended') return Promise.resolve(gone());
      if (this.network === 'down') return Promise.reject(new TypeError('Failed to fetch'));
      const isServed = this.network === 'up' || (this.network === 'leaving' && request.keepalive);
      return isServed ? served.fetch(request) : new Promise((answer) => this.#unanswered.push(answer));
    };
    Window.#opened.push(this);
    this.portal.append(this.element);
    document.body.append(this.portal);
    // Found by what tells it from the same form in another window.
    this.element.id = `form-${document.body.childElementCount}`;
    this.within = page.elementLocator(this.element);
    this.box = form.box(this.within);
  }

  /** Opens one and goes to the box, or to what has to be answered before. */
  static async open(form: TypedForm, served: ServedScenario, first = form.box): Promise<Window> {
    const opened = new Window(form, served);
    await comeTo(form, opened.within, first(opened.within));
    return opened;
  }

  /** What waits for an answer gets one that ends it: no later test hears of it. */
  static end(): void {
    for (const one of Window.#opened.splice(0)) {
      one.network = 'ended';
      for (const answer of one.#unanswered) answer(gone());
    }
  }

  text = (): string => allTextOf(this.element);

  /** Goes without a word, as a crashed one does. */
  dies(): void {
    this.network = 'dead';
    this.portal.remove();
  }
}

/** Waits until the server has what is typed; what stays in the window is there at once. */
async function isSaved({ text }: Window, { keptBy }: TypedForm): Promise<void> {
  if (keptBy === 'server') await expect.poll(text, { timeout: 5_000 }).toMatch(/Đã lưu \d/);
}

/** A form in which something was typed just now, for the first time. */
async function typedIn(form: TypedForm) {
  const served = await scenarioClient(form.scenario, form.personId);
  const begun = await Window.open(form, served, form.first?.on);
  await form.first?.act(form.first.on(begun.within));
  await expect.element(begun.box).toBeVisible();
  const type = () => userEvent.fill(begun.box, form.typed);
  return { served, begun, type };
}

/** What was typed stands in a window that is opened anew. */
async function comesBack(form: TypedForm, served: ServedScenario): Promise<void> {
  const { box } = await Window.open(form, served);
  await expect.element(box).toHaveValue(form.typed);
}

test.each(typedForms)('$what: a reload in the middle of a word loses nothing', async (form) => {
  const { served, begun, type } = await typedIn(form);
  await type();
  // The person is asked whether to leave; then the page has no time for anything but a last request.
  expect(dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
  begun.network = 'leaving';
  dispatchEvent(new Event('pagehide'));
  await turn();
  begun.dies();
  await comesBack(form, served);
});

test.each(typedForms)('$what: the back button in the middle of a word loses nothing', async (form) => {
  const { served, begun, type } = await typedIn(form);
  await type();
  begun.portal.remove();
  await turn();
  await comesBack(form, served);
});

test.each(typedForms)('$what: a server that is away keeps nobody from typing', async (form) => {
  const { served, begun, type } = await typedIn(form);
  begun.network = 'down';
  await type();
  if (form.keptBy === 'server') await expect.poll(begun.text, { timeout: 5_000 }).toContain('Chưa lưu được');
  await expect.element(begun.box).toHaveValue(form.typed);
  begun.network = 'up';
  dispatchEvent(new Event('online'));
  await isSaved(begun, form);
  begun.dies();
  await comesBack(form, served);
});

test.each(typedForms)('$what: a session that ends takes nothing along', async (form) => {
  const { served, begun, type } = await typedIn(form);
  served.faults.add({ operationId: '*', kind: 'expired-session', count: 99 });
  await type();
  await begun.portal.resume();
  await expect.poll(() => begun.portal.shadowRoot?.textContent).toContain('Phiên đã hết hạn');
  await expect.element(begun.box).toHaveValue(form.typed);
  served.faults.clear();
  await begun.portal.resume();
  await isSaved(begun, form);
  await expect.element(begun.box).toHaveValue(form.typed);
  begun.dies();
  await comesBack(form, served);
});

test.each(atServer)('$what: a second window is told before it overwrites', async (form) => {
  const { served, begun, type } = await typedIn(form);
  if (form.first) await isSaved(begun, form);
  const second = await Window.open(form, served);
  await type();
  await isSaved(begun, form);
  await userEvent.fill(second.box, `${form.typed.slice(0, -1)}9`);
  await expect.poll(second.text, { timeout: 5_000 }).toContain('Đồng chí đã soạn ở cửa sổ hoặc thiết bị khác');
  expect(second.text()).toContain(form.typed);
  second.dies();
  begun.dies();
  await comesBack(form, served);
});

test.each(typedForms.filter(({ sends }) => sends))(
  '$what: somebody who was faster takes nothing along',
  async (form) => {
    const { served, begun, type } = await typedIn(form);
    const { operationId, fill } = form.sends!;
    await fill?.(begun.within);
    await type();
    await isSaved(begun, form);
    served.faults.add({ operationId, kind: 'stale', count: 1 });
    oneIn(begun.element.shadowRoot!, '#send, #save').click();
    await expect.poll(begun.text, { timeout: 5_000 }).toMatch(/Hồ sơ vừa có thay đổi|Có người vừa sửa danh sách này/);
    await expect.element(begun.box).toHaveValue(form.typed);
    begun.dies();
    await comesBack(form, served);
  },
);

test.each(typedForms)(
  '$what: a tab that dies without a network leaves its answers behind, if they are wanted',
  async (form) => {
    await new DeviceCopies(form.personId).want(true);
    const { served, begun, type } = await typedIn(form);
    begun.network = 'down';
    await type();
    if (form.keptBy === 'server') await expect.poll(begun.text, { timeout: 5_000 }).toContain('Chưa lưu được');
    begun.dies();
    if (form.keptBy === 'window') return comesBack(form, served);
    const next = await Window.open(form, served);
    await expect.poll(next.text, { timeout: 5_000 }).toContain('Trên máy này còn một bản chưa lưu được');
    await userEvent.click(page.getByRole('button', { name: 'Lấy bản kia' }));
    await expect.element(next.box).toHaveValue(form.typed);
  },
);
