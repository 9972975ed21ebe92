import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { PortalColours } from '../../styles/theme-from.ts';
import './index.ts';

interface Args {
  readonly colours: PortalColours;
  readonly overrides: string;
  readonly language: 'vi' | 'en';
}

/** Give the colours of a portal; look at every state, read what passes, copy the CSS. A build does the same with `themeFrom`. */
const meta: Meta<Args> = {
  title: 'Theme/From the colours of a portal',
  component: 'tthc-theme',
  args: { colours: { brand: '#a4161a', action: '#0b4f8a', surface: '#ffffff' }, overrides: '', language: 'vi' },
  render: ({ colours, overrides, language }) =>
    html`<tthc-theme .colours=${colours} .overrides=${overrides} .locale=${language}></tthc-theme>`,
  play: ({ canvasElement }) => judged(canvasElement, 'ok'),
};
export default meta;
type Story = StoryObj<Args>;

const judged = (canvas: HTMLElement, tone: 'ok' | 'bad'): Promise<void> =>
  waitFor(() =>
    expect(canvas.querySelector('tthc-theme')!.shadowRoot!.querySelector(`.notice.${tone}`)).not.toBeNull(),
  );
/** What is shown cannot be read, on purpose. */
const unreadable = { a11y: { options: { rules: { 'color-contrast': { enabled: false } } } } };

export const Passes: Story = {};
export const Green: Story = { args: { colours: { brand: '#1d4d2b', action: '#1f6f4a' } } };
export const Dark: Story = {
  args: { colours: { brand: '#e0666a', action: '#8cc4ff', surface: '#14181f', ink: '#f2f4f7' } },
};
export const English: Story = { args: { language: 'en' } };
/** The yellow of a portal as a colour of buttons: what cannot be read is said, with the nearest shade that can. */
export const TooPale: Story = {
  args: { colours: { brand: '#a4161a', action: '#ffd23f' } },
  parameters: unreadable,
  play: ({ canvasElement }) => judged(canvasElement, 'bad'),
};
/** The colours pass, and what the portal sets besides breaks a pair. */
export const BrokenByAnOverride: Story = {
  args: { overrides: ':root {\n  --tthc-ink-soft: #a0a8b4;\n  --tthc-focus: gold;\n  --tthc-primary: #123456;\n}' },
  parameters: unreadable,
  play: ({ canvasElement }) => judged(canvasElement, 'bad'),
};
