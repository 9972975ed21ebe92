import { administrationCast as who } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  /** What time the server says it is. */
  readonly at: string;
  readonly plan: 'A' | 'B' | undefined;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Milestones',
  component: 'tthc-milestones',
  args: { at: '2026-05-16T09:00:00+07:00', plan: 'B', language: 'vi' },
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient('accounts/none', who.member);
      served.clock.set(args.at);
      return { served };
    },
  ],
  render: ({ language, plan }, { loaded }) =>
    html`<tthc-milestones
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .plan=${plan}
    ></tthc-milestones>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shows =
  (selector: string, text: string): Play =>
  async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-milestones')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector(selector)?.textContent).toContain(text));
  };

/** In the middle of the plan of a committee: the earlier of two days is past, the later one is not. */
export const MiddleOfThePlan: Story = {
  play: shows('[data-row="B.accounts-schedule"]', 'Đã qua ngày sớm hơn'),
};

/** Both plans, on a day of the province's pilot. */
export const BothPlans: Story = {
  args: { plan: undefined, at: '2026-05-04T09:00:00+07:00' },
  play: shows('[data-row="A.pilot"]', 'còn\u00A02\u00A0ngày'),
};

/** What is past is hidden on demand, and long after the plan nothing is left. */
export const AllPast: Story = {
  args: { plan: 'A', at: '2026-11-21T09:00:00+07:00' },
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-milestones')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('[data-row]')).not.toBeNull());
    await userEvent.click(shadow.querySelector('input')!);
    await waitFor(() => expect(shadow.querySelector('.empty')).not.toBeNull());
  },
};

export const English: Story = {
  args: { language: 'en' },
  play: shows('[data-row="B.images"]', 'Images of signatures'),
};

export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } }, play: shows('[data-row]', '2026') };
