import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { afterEach, expect, test } from 'vitest';
import { TthcElement } from './base-element.ts';
import { patience, watchFocus } from './testing/focus-watch.ts';
import { focused } from './testing/in-shadow.ts';
import { mount } from './testing/mount.ts';

/** A page with a notice whose button may go away, in two ways to render the same heading. */
class KeepFocusPage extends TthcElement {
  @property() shows: 'trouble' | 'nothing' | 'answer' = 'trouble';

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  override render(): TemplateResult {
    if (this.shows === 'answer') return html`<section><h1 tabindex="-1">Hồ sơ</h1></section>`;
    return html`<h1 tabindex="-1">Hồ sơ</h1>
      <h2 id="list" tabindex="-1">Danh sách</h2>
      ${this.shows === 'trouble' ? html`<button>Thử lại</button>` : ''} <button id="other">Việc khác</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'keep-focus-page': KeepFocusPage;
  }
}
customElements.define('keep-focus-page', KeepFocusPage);

afterEach(() => document.body.replaceChildren());

const inside = (page: KeepFocusPage, selector: string) => page.renderRoot.querySelector<HTMLElement>(selector)!;
/** Renders what is to be shown, as an answer of the server does. */
async function show(page: KeepFocusPage, shows: KeepFocusPage['shows']): Promise<string> {
  page.shows = shows;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return focused()?.id || (focused()?.textContent ?? '');
}
const make = () => mount('keep-focus-page');

test('a button that goes away leaves the focus to the heading before it, not to the button beside it', async () => {
  const page = await make();
  inside(page, 'button').focus();
  expect(await show(page, 'nothing')).toBe('list');
});

test('a heading that is rendered anew in another place keeps the focus', async () => {
  const page = await make();
  inside(page, 'h1').focus();
  const before = focused();
  expect(await show(page, 'answer')).toBe('Hồ sơ');
  expect(focused()).not.toBe(before);
});

test('where nothing is left to take the focus, the element itself knows where it belongs', async () => {
  const page = await make();
  inside(page, 'button').focus();
  expect(await show(page, 'answer')).toBe('Hồ sơ');
});

test('a browser as old as docs/browsers.md allows keeps the focus too', async () => {
  // Safari has it from 17.4.
  const { checkVisibility } = Element.prototype;
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
  const page = await make();
  inside(page, 'button').focus();
  const left = await show(page, 'nothing');
  Object.assign(Element.prototype, { checkVisibility });
  expect(left).toBe('list');
});

test('what the act leads to comes first, and a focus elsewhere is left alone', async () => {
  const page = await make();
  inside(page, 'button').focus();
  page.shows = 'nothing';
  await page.updateComplete;
  inside(page, '#other').focus();
  expect(await show(page, 'nothing')).toBe('other');
});

test('the watch tells of a focus that is lost, and of nothing else', async () => {
  const told: string[] = [];
  const { toldOfFocus: before } = globalThis as { toldOfFocus?: unknown };
  Object.assign(globalThis, { toldOfFocus: (what: string) => told.push(what) });
  watchFocus(patience);
  const frames = async (): Promise<void> => {
    for (let frame = 0; frame < 6; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  };
  const bare = document.createElement('div');
  bare.attachShadow({ mode: 'open' }).innerHTML = '<button>Xóa</button><input><select hidden></select>';
  document.body.append(bare);
  const of = (selector: string) => bare.shadowRoot!.querySelector<HTMLElement>(selector)!;
  of('button').focus();
  await frames();
  of('input').focus();
  of('button').remove();
  await frames();
  expect(told).toEqual([]);
  of('input').toggleAttribute('disabled', true);
  await frames();
  expect(new Set(told)).toEqual(new Set(['div > input "" went away, and nothing took the focus']));
  bare.remove();
  Object.assign(globalThis, { toldOfFocus: before });
});
