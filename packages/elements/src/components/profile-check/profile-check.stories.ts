import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { allIn, oneIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Profile check',
  component: 'tthc-profile-check',
  args: { scenario: 'corrections/none', language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, cast.routeA.member) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-profile-check
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
    ></tthc-profile-check>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-profile-check')!.shadowRoot!;
const says =
  (sentence: string): Play =>
  ({ canvasElement }) =>
    waitFor(() => expect(rootOf(canvasElement).textContent?.replace(/\s+/g, ' ')).toContain(sentence));

// The form and its fields come after the page.
const patience = { timeout: 10_000 };
const questionsIn = (root: ShadowRoot): readonly string[] =>
  allIn<HTMLElement & { readonly name: string }>(root, '.fields > *').map(({ name }) => name);

/** What the database has, to be looked over. */
export const MyData: Story = { play: says('Số định danh cá nhân') };
/** Nothing is marked: the page says what to do. */
export const NothingMarked: Story = {
  play: async (context) => {
    await says('Báo sửa các mục')(context);
    rootOf(context.canvasElement).querySelector<HTMLElement>('#report')!.click();
    await says('Đồng chí đánh dấu ít nhất một mục')(context);
  },
};
/** An address is marked: the form has what is recorded, to be put right. */
export const Reporting: Story = {
  play: async (context) => {
    await says('Báo sửa các mục')(context);
    const root = rootOf(context.canvasElement);
    root.querySelector<HTMLElement>('input[name="permanentAddress"]')!.click();
    await says('Báo sửa 1 mục')(context);
    root.querySelector<HTMLElement>('#report')!.click();
    await waitFor(() => expect(questionsIn(root)).toContain('permanentAddress'), patience);
  },
};
/** Another item is added on the form, and begins with what is recorded as well. */
export const AddingAnItem: Story = {
  play: async (context) => {
    await Reporting.play?.(context);
    const root = rootOf(context.canvasElement);
    // What the field says comes a little later than the field.
    await waitFor(() => oneIn(root, 'summary').click(), patience);
    oneIn(root, 'input[value="nativePlace"]').click();
    await waitFor(() => expect(questionsIn(root)).toContain('nativePlace'));
  },
};
export const Unsent: Story = { args: { scenario: 'corrections/draft' }, play: says('một đề nghị sửa chưa gửi') };
export const WithTheCell: Story = {
  args: { scenario: 'corrections/cell-confirmation' },
  play: says('Chờ chi bộ xác nhận'),
};
export const ToBeSupplemented: Story = {
  args: { scenario: 'corrections/needs-supplement' },
  play: says('Yêu cầu bổ sung'),
};
export const Recorded: Story = { args: { scenario: 'corrections/recorded' }, play: says('Đã sửa') };
export const Refused: Story = { args: { scenario: 'corrections/refused' }, play: says('Từ chối') };
export const English: Story = { args: { language: 'en' }, play: says('Check my data') };
