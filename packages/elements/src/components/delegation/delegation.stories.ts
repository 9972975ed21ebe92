import { cast } from '@tthc-dang/api-spec';
import { administrationClient } from '@tthc-dang/core/client/administration';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly person: string;
  readonly unitId: string;
  readonly language: 'vi' | 'en';
  /** A delegation has been given already. */
  readonly given: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Delegation',
  component: 'tthc-delegation',
  args: {
    person: 'm-upper-uy-ban-song-mau-org-head',
    unitId: 'upper-uy-ban-song-mau',
    language: 'vi',
    given: false,
  },
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient('transfer/awaiting-upper', args.person);
      const from = served.clock.now().slice(0, 10);
      const body = { personId: cast.undelegatedOfficer, from, to: from, reason: 'Trưởng ban đi công tác.' };
      if (args.given) await administrationClient(served.client).delegate(args.unitId, body);
      return { served };
    },
  ],
  render: ({ unitId, language }, { loaded }) =>
    html`<tthc-delegation
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      unit-id=${unitId}
    ></tthc-delegation>`,
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-delegation')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('.empty, .given')).not.toBeNull());
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Nobody stands in yet. */
export const None: Story = {};

/** An officer decides today. */
export const InForce: Story = { args: { given: true } };

/** Of a cell: its secretary names the deputy. */
export const OfACell: Story = { args: { person: cast.routeC.cellSecretary, unitId: cast.routeC.origin } };

export const English: Story = { args: { given: true, language: 'en' } };

export const OnAPhone: Story = { args: { given: true }, globals: { viewport: { value: 'phone' } } };
