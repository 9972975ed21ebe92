import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { cast } from '@tthc-dang/api-spec';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const { member } = cast.routeC;

const meta: Meta<Args> = {
  title: 'Elements/Temporary transfer',
  component: 'tthc-temporary-transfer',
  args: { scenario: 'temporary/none', person: member, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-temporary-transfer
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
    ></tthc-temporary-transfer>`,
  play: ({ canvasElement }) => shows(canvasElement, 'h2'),
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-temporary-transfer')!.shadowRoot!;
const shows = (canvas: HTMLElement, selector: string): Promise<void> =>
  waitFor(() => expect(shadowOf(canvas).querySelector(selector)).not.toBeNull());
/** Presses the one solid button of the page. */
const goesOn =
  (expected: string): Play =>
  async ({ canvasElement }) => {
    await shows(canvasElement, '.button');
    shadowOf(canvasElement).querySelector<HTMLElement>('.button')!.click();
    await shows(canvasElement, expected);
  };

export const Start: Story = {};
export const English: Story = { args: { language: 'en' } };
export const FirstStep: Story = { play: goesOn('tthc-event-form') };
export const Resume: Story = { args: { scenario: 'temporary/draft' } };
export const AlreadyOnItsWay: Story = { args: { scenario: 'temporary/awaiting-base' } };
export const NotForThisMember: Story = { args: { person: cast.abroad }, play: goesOn('#refused') };
