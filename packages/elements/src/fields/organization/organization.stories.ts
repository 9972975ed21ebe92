import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { cast } from '@tthc-dang/api-spec';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly value?: string;
  readonly error?: string;
}

const meta: Meta<Args> = {
  title: 'Fields/Organization',
  component: 'tthc-field-organization',
  loaders: [async () => ({ served: await scenarioClient('transfer/none', cast.routeC.member) })],
  render: ({ value, error = '' }, { loaded }) =>
    html`<tthc-field-organization
      .client=${(loaded['served'] as ServedScenario).client}
      name="destination"
      label="Chi bộ nơi đến"
      hint="Gõ tên, không cần dấu. Chưa rõ chi bộ thì chọn đảng ủy cơ sở."
      required
      .types=${['cell', 'base-cell', 'base-committee']}
      .value=${value}
      .error=${error}
    ></tthc-field-organization>`,
};
export default meta;
type Story = StoryObj<Args>;

const boxIn = (canvas: HTMLElement) =>
  canvas.querySelector('tthc-field-organization')!.shadowRoot!.querySelector('input')!;

export const Empty: Story = {};
export const Wrong: Story = { args: { error: 'chưa chọn tổ chức đảng.' } };
export const Chosen: Story = {
  args: { value: cast.routeC.destination },
  play: ({ canvasElement }) => waitFor(() => expect(boxIn(canvasElement).value).not.toBe('')),
};
/** Results for a name typed without accents; the arrow key has marked the first. */
export const Searching: Story = {
  play: async ({ canvasElement }) => {
    const box = boxIn(canvasElement);
    await userEvent.type(box, 'chi bo thon');
    await waitFor(() => expect(box.getAttribute('aria-expanded')).toBe('true'));
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(box.getAttribute('aria-activedescendant')).toBe('option-0'));
  },
};
/** The name of a cell that was merged leads to the one that stands in its place. */
export const FormerName: Story = {
  play: async ({ canvasElement }) => {
    const box = boxIn(canvasElement);
    await userEvent.type(box, 'phong luu tru');
    await waitFor(() => expect(box.getAttribute('aria-expanded')).toBe('true'));
  },
};
