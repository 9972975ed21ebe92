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
  title: 'Elements/Dues ledger',
  component: 'tthc-dues-ledger',
  args: { scenario: 'dues/paid-cash', person: duesCast.finance, month: '2026-11', unitId: '', language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language, month, unitId }, { loaded }) =>
    html`<tthc-dues-ledger
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .month=${month}
      .unitId=${unitId}
    ></tthc-dues-ledger>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-dues-ledger')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
  };

/** The treasurer of a cell: who has paid, in cash or otherwise, and who has not. */
export const Month: Story = { play: shows('.blocks', 'tiền mặt') };

/** Cash is taken in where the line stands: the amount that is due stands there already, and is read back in words. */
export const Cash: Story = {
  args: { scenario: 'dues/assessed' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('[data-act="cash"]')).not.toBeNull());
    shadowOf(canvasElement).querySelector<HTMLElement>('[data-act="cash"]')!.click();
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('tthc-event-form')).not.toBeNull());
  },
};

/** Money came in whose note says nothing: it waits until somebody says for whom it counts. */
export const UnmatchedMoney: Story = {
  args: { scenario: 'dues/unmatched-money' },
  play: shows('#unmatched ~ .blocks', 'NOP DANG PHI'),
};

/** Paid twice: the line says so until it is given back or credited. */
export const PaidTwice: Story = { args: { scenario: 'dues/overpaid' }, play: shows('.tag.wait', 'Nộp thừa') };

/** The month is not open yet: those who may open it can. */
export const NotOpen: Story = { args: { month: '2026-12' }, play: shows('.notice.wait', 'chưa lập') };

/** The book of the body above: the shares of its units. */
export const BodyAbove: Story = {
  args: { scenario: 'dues/book-submitted', person: duesCast.baseFinance },
  play: shows('#units ~ .blocks', 'Chi bộ'),
};

/** Somebody of another unit is told that the book is not theirs to see. */
export const NotTheirs: Story = {
  args: { person: duesCast.stranger, unitId: duesCast.cell },
  play: shows('.notice.bad'),
};

/** In English. */
export const English: Story = { args: { language: 'en' }, play: shows('#members', 'Members') };
