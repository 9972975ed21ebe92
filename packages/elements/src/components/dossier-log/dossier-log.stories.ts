import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly person: string;
  readonly procedure: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Dossier log',
  component: 'tthc-dossier-log',
  args: {
    scenario: 'transfer/received',
    person: cast.routeC.baseSecretary,
    procedure: 'official-transfer',
    language: 'vi',
  },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ procedure, language }, { loaded }) => {
    const { client, dossierId } = loaded['served'] as ServedScenario;
    return html`<tthc-dossier-log
      .client=${client}
      .locale=${language}
      procedure=${procedure}
      dossier-id=${dossierId}
    ></tthc-dossier-log>`;
  },
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-dossier-log')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('#verdict')).not.toBeNull());
  },
};
export default meta;
type Story = StoryObj<Args>;

/** An officer on the way of the dossier. */
export const OfAnOfficer: Story = {};

/** A member, from whom what committees tell each other is kept. */
export const OfTheMember: Story = { args: { person: cast.routeC.member } };

export const English: Story = { args: { language: 'en' } };

export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } } };
