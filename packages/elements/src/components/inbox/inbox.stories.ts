import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  /** Who looks at the list. */
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Inbox',
  component: 'tthc-inbox',
  args: { scenario: 'transfer/inbox', person: cast.routeC.baseSecretary, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-inbox .client=${(loaded['served'] as ServedScenario).client} .locale=${language}></tthc-inbox>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-inbox')!.shadowRoot!;
const shows =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)).not.toBeNull());
  };

/** What waits for the base committee: late dossiers first. */
export const OfAnOfficer: Story = { play: shows('tbody .tag.bad') };

/** The same, by an officer of the body above. */
export const OfTheBodyAbove: Story = { args: { person: cast.routeC.upperOfficer! }, play: shows('tbody tr, .empty') };

/** A member without an office sees the own dossiers and no choice of lists. */
export const OfAMember: Story = {
  args: { scenario: 'transfer/awaiting-base', person: cast.routeC.member },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('tbody tr')).not.toBeNull());
    await expect(shadowOf(canvasElement).querySelector('.views')).toBeNull();
  },
};

export const Empty: Story = { args: { scenario: 'transfer/none', person: cast.routeC.member }, play: shows('.empty') };

export const English: Story = { args: { language: 'en' }, play: shows('tbody tr') };

/** On a phone a row is a block led by the member's name. */
export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } }, play: shows('tbody tr') };

/** Several dossiers at the same step are ticked to be worked on together. */
export const Ticking: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('#choose')).not.toBeNull());
    shadowOf(canvasElement).querySelector<HTMLElement>('#choose')!.click();
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('.tick input')).not.toBeNull());
    shadowOf(canvasElement).querySelector<HTMLElement>('.tick input')!.click();
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('#act-on-chosen')).not.toBeNull());
  },
};

export const TickingOnAPhone: Story = { globals: { viewport: { value: 'phone' } }, play: Ticking.play! };

/** A member presents an introduction, and its code was mistyped. */
export const AtTheCounter: Story = {
  args: { scenario: 'transfer/introduced', person: cast.routeC.destBaseSecretary! },
  play: async ({ canvasElement }) => {
    canvasElement.querySelector('tthc-inbox')!.view = 'counter';
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('#code')).not.toBeNull());
    shadowOf(canvasElement).querySelector<HTMLInputElement>('#code')!.value = 'CT-40168-202611-000128-39';
    shadowOf(canvasElement).querySelector<HTMLFormElement>('.desk')!.requestSubmit();
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('#code-problem')).not.toBeNull());
  },
};

/** The server is away: the list says so and offers to try again. */
export const ServerAway: Story = {
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient(args.scenario, args.person);
      served.faults.add({ operationId: 'listDossiers', kind: 'status', status: 503, count: 1 });
      return { served };
    },
  ],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('.notice.bad')).not.toBeNull());
    shadowOf(canvasElement).querySelector<HTMLElement>('.notice.bad .link')!.click();
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('tbody tr')).not.toBeNull());
  },
};
