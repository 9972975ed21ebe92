import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Feedback',
  component: 'tthc-feedback',
  args: { scenario: 'feedback/none', language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, cast.routeA.member) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-feedback .client=${(loaded['served'] as ServedScenario).client} .locale=${language}></tthc-feedback>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-feedback')!.shadowRoot!;
const says =
  (sentence: string): Play =>
  ({ canvasElement }) =>
    waitFor(() => expect(rootOf(canvasElement).textContent?.replace(/\s+/g, ' ')).toContain(sentence));

export const Nothing: Story = { play: says('Đồng chí chưa gửi phản ánh nào.') };
/** The form of feedback, with what becomes of a complaint said before. */
export const Writing: Story = {
  play: async (context) => {
    await says('Đồng chí chưa gửi')(context);
    const root = rootOf(context.canvasElement);
    root.querySelector<HTMLElement>('#write')!.click();
    await waitFor(() => expect(root.querySelector('tthc-event-form')).not.toBeNull());
  },
};
export const Unsent: Story = { args: { scenario: 'feedback/draft' }, play: says('Viết tiếp phản ánh chưa gửi') };
export const WithTheUnit: Story = { args: { scenario: 'feedback/with-unit' }, play: says('Trả lời chậm nhất') };
export const Complaint: Story = { args: { scenario: 'feedback/complaint-review' }, play: says('Xem ') };
export const Answered: Story = { args: { scenario: 'feedback/answered' }, play: says('Đã có câu trả lời') };
export const Closed: Story = { args: { scenario: 'feedback/closed' }, play: says('Đã kết thúc') };
export const English: Story = { args: { scenario: 'feedback/with-unit', language: 'en' }, play: says('Answer due by') };
