import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { cast, type Fault } from '@tthc-dang/api-spec';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly person: string;
  readonly language: 'vi' | 'en';
  readonly theme: '' | 'large';
  readonly memberId: string;
  readonly fault?: Fault;
}

const { routeC } = cast;

const meta: Meta<Args> = {
  title: 'Elements/Official transfer',
  component: 'tthc-official-transfer',
  args: { scenario: 'transfer/none', person: routeC.member, language: 'vi', theme: '', memberId: '' },
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient(args.scenario, args.person);
      if (args.fault) served.faults.add(args.fault);
      return { served };
    },
  ],
  render: ({ language, theme, memberId }, { loaded }) =>
    html`<tthc-official-transfer
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      theme=${theme}
      member-id=${memberId}
    ></tthc-official-transfer>`,
  play: ({ canvasElement }) => shows(canvasElement, 'h2'),
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-official-transfer')!.shadowRoot!;
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
export const LargeText: Story = { args: { theme: 'large' } };
export const FirstStep: Story = { play: goesOn('tthc-event-form') };
export const Resume: Story = { args: { scenario: 'transfer/draft' } };
export const AlreadyOnItsWay: Story = { args: { scenario: 'transfer/awaiting-base' } };
/** A member abroad is outside the online procedures. */
export const NotForThisMember: Story = { args: { person: cast.abroad }, play: goesOn('#refused') };
export const NotYetOnline: Story = { args: { person: cast.offline }, play: goesOn('#refused') };
export const FiledByAnOfficer: Story = {
  args: { person: routeC.cellSecretary, memberId: routeC.member },
  play: goesOn('tthc-event-form'),
};
export const ServerResting: Story = {
  args: { fault: { operationId: '*', kind: 'status', status: 503 } },
  play: ({ canvasElement }) => shows(canvasElement, '#trouble'),
};
export const SessionEnded: Story = {
  args: { fault: { operationId: '*', kind: 'expired-session' } },
  play: ({ canvasElement }) => shows(canvasElement, '#trouble'),
};
