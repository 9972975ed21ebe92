import { LitElement, html, type TemplateResult } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { NextFocus } from './next-focus.ts';

/** A screen of two places, whose second one takes its time. */
class TwoPlaces extends LitElement {
  readonly next: NextFocus = new NextFocus(this);
  at: 'list' | 'waiting' | 'form' = 'list';

  override render(): TemplateResult {
    const places = {
      list: html`<button>Mở</button>`,
      waiting: html`<p role="status">Đang tải…</p>`,
      form: html`<input aria-label="Nội dung" />`,
    };
    return html`<h1 tabindex="-1">Đảng phí</h1>
      ${places[this.at]}`;
  }

  async go(at: TwoPlaces['at']): Promise<string | undefined> {
    this.at = at;
    this.requestUpdate();
    await this.updateComplete;
    return this.shadowRoot?.activeElement?.localName;
  }
}
customElements.define('test-two-places', TwoPlaces);

afterEach(() => document.body.replaceChildren());

async function opened(): Promise<TwoPlaces> {
  const host = new TwoPlaces();
  document.body.append(host);
  await host.updateComplete;
  host.shadowRoot?.querySelector('button')?.focus();
  return host;
}

test('until what is to have the focus is there, the heading has it', async () => {
  const host = await opened();
  host.next.to('input');
  expect(await host.go('waiting')).toBe('h1');
  expect(await host.go('form')).toBe('input');
});

test('whoever went elsewhere meanwhile is not called back to the heading', async () => {
  const host = await opened();
  const other = document.createElement('button');
  document.body.append(other);
  other.focus();
  host.next.to('input');
  expect(await host.go('waiting')).toBeUndefined();
  expect(document.activeElement).toBe(other);
});
