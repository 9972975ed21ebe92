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
  readonly year: number;
  readonly quarter: number;
  readonly unitId: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Dues report',
  component: 'tthc-dues-report',
  args: {
    scenario: 'dues/book-accepted',
    person: duesCast.finance,
    year: 2026,
    quarter: 4,
    unitId: '',
    language: 'vi',
  },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language, year, quarter, unitId }, { loaded }) =>
    html`<tthc-dues-report
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .year=${year}
      .quarter=${quarter}
      .unitId=${unitId}
    ></tthc-dues-report>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-dues-report')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
  };

/** A cell whose money the body above has confirmed: everything agrees. */
export const Agrees: Story = { play: shows('.notice.ok', 'khớp') };

/** A cell has closed and its money is not yet in the book above: the check that fails is named with its codes. */
export const Disagrees: Story = {
  args: { scenario: 'dues/book-split', person: duesCast.baseFinance },
  play: shows('#problems', 'mã số'),
};

/** The quarter before anything was collected. */
export const Empty: Story = { args: { quarter: 1 }, play: shows('.blocks', '0 đ') };

/** In English. */
export const English: Story = { args: { language: 'en' }, play: shows('#rows', 'Figures') };
