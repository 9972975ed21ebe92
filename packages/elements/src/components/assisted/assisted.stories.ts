import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import '../portal/index.ts';
import './index.ts';

interface Args {
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Assisted',
  component: 'tthc-assisted',
  args: { language: 'vi' },
  loaders: [async () => ({ served: await scenarioClient('transfer/none', cast.routeC.member) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-portal .fetch=${(loaded['served'] as ServedScenario).fetch} .locale=${language}>
      <tthc-assisted></tthc-assisted>
    </tthc-portal>`,
};
export default meta;
type Story = StoryObj<Args>;

const inside = (canvas: HTMLElement) => canvas.querySelector('tthc-assisted')!.shadowRoot!;
const press = (canvas: HTMLElement) => userEvent.click(inside(canvas).querySelector('.button')!);

export const Start: Story = {};
export const English: Story = { args: { language: 'en' } };
/** Without a name and the member's own word nobody helps. */
export const Incomplete: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(inside(canvasElement).querySelector('.button')).not.toBeNull());
    await press(canvasElement);
    await waitFor(() =>
      expect(
        inside(canvasElement).querySelector('tthc-field-text')!.shadowRoot!.querySelector('#error'),
      ).not.toBeNull(),
    );
  },
};
