import { duesCast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  /** Who looks at the book. */
  readonly person: string;
  readonly month: string;
  readonly unitId: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Dues period',
  component: 'tthc-dues-period',
  args: { scenario: 'dues/book-collecting', person: duesCast.finance, month: '2026-11', unitId: '', language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language, month, unitId }, { loaded }) =>
    html`<tthc-dues-period
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .month=${month}
      .unitId=${unitId}
    ></tthc-dues-period>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-dues-period')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
  };

/** The treasurer sees that nothing stands in the way, and proposes to close. */
export const Collecting: Story = { play: shows('[data-event="PREPARE_CLOSE"]') };

/** Money is to be reconciled: the secretary reads why the book does not close, and what stands in the way. */
export const Blocked: Story = {
  args: { scenario: 'dues/book-blocked', person: duesCast.secretary },
  play: shows('[data-blocker]'),
};

/** Finance has proposed; somebody else closes. */
export const Prepared: Story = {
  args: { scenario: 'dues/book-prepared', person: duesCast.secretary },
  play: shows('[data-event="CLOSE"]'),
};

/** What stays and what goes up. */
export const Split: Story = {
  args: { scenario: 'dues/book-split' },
  play: shows('[data-step="split"] .facts', 'Nộp lên cấp trên'),
};

/** Sent up: the body above compares it with its bank. */
export const SentUp: Story = {
  args: { scenario: 'dues/book-submitted', person: duesCast.baseFinance },
  play: shows('#units ~ .blocks button', 'Xử lý'),
};

/** Returned, with the reason. */
export const Returned: Story = {
  args: { scenario: 'dues/book-returned' },
  play: shows('[data-step="submit"] .notice', 'Thiếu sao kê.'),
};

/** Confirmed: every step is done. */
export const Accepted: Story = {
  args: { scenario: 'dues/book-accepted' },
  play: shows('[data-step="accept"] .tag.ok'),
};

/** In English. */
export const English: Story = {
  args: { scenario: 'dues/book-prepared', language: 'en' },
  play: shows('[data-step="close"]', 'Two people'),
};
