import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Residence campaign',
  component: 'tthc-residence-campaign',
  args: { scenario: 'residence/none', person: 'm-cell-so-vi-du-2-secretary', language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-residence-campaign
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      unit-id="cell-so-vi-du-2"
    ></tthc-residence-campaign>`,
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-residence-campaign')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('.numbers-of')).not.toBeNull());
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Before anything was asked for: who can be, who cannot and why. */
export const BeforeTheRun: Story = {};

/** A residence that was accepted is corrected before the request is sent. */
export const CorrectingAnAddress: Story = {
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-residence-campaign')!.shadowRoot!;
    for (const residence of ['Số 5, Thôn 4, xã Lam Mẫu', 'Thôn 2, xã Lam Mẫu']) {
      await waitFor(() => expect(shadow.querySelector('.members .address input')).not.toBeNull());
      const before = shadow.querySelectorAll('.given').length;
      const address = shadow.querySelector<HTMLInputElement>('.members .address input')!;
      address.value = residence;
      address.dispatchEvent(new Event('change'));
      await waitFor(() => expect(shadow.querySelectorAll('.given')).toHaveLength(before + 1));
    }
    shadow.querySelector<HTMLElement>('.given button')!.click();
    await waitFor(() => expect(shadow.querySelector('fieldset .address input')).not.toBeNull());
  },
};

/** A residence was typed, and the request made: a result for each. */
export const AfterTheRun: Story = {
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-residence-campaign')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('.address input')).not.toBeNull());
    const address = shadow.querySelector<HTMLInputElement>('.address input')!;
    address.value = 'Số 5, Thôn 4, xã Lam Mẫu';
    address.dispatchEvent(new Event('change'));
    await waitFor(() => expect(shadow.querySelector('#run')).not.toBeNull());
    shadow.querySelector<HTMLElement>('#run')!.click();
    await waitFor(() => expect(shadow.querySelector('.lines .tag.ok')).not.toBeNull());
  },
};

/** A request that waits too long at the residence. */
export const Overdue: Story = { args: { scenario: 'residence/overdue' } };

export const English: Story = { args: { language: 'en' } };

export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } } };
