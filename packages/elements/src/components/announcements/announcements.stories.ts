import { administrationCast as who } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly person: string;
  readonly onlyNew: boolean;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Announcements',
  component: 'tthc-announcements',
  args: { scenario: 'announcements/current', person: who.member, onlyNew: false, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  beforeEach: () => localStorage.removeItem('tthc-announcements-put-away'),
  render: ({ onlyNew, language }, { loaded }) =>
    html`<tthc-announcements
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      ?only-new=${onlyNew}
    ></tthc-announcements>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-announcements')!.shadowRoot!;
const says =
  (...sentences: readonly string[]): Play =>
  async ({ canvasElement }) => {
    for (const sentence of sentences)
      await waitFor(() => expect(rootOf(canvasElement).textContent?.replace(/\s+/g, ' ')).toContain(sentence));
  };

/** What runs and what was before, with what was withdrawn. */
export const OfAMember: Story = { play: says('Tạm ngừng hệ thống tối thứ Bảy', 'Đã thu hồi ngày 28/10/2026') };

/** Above a page: what is new alone; an officer has one more, a button away. */
export const AboveAPage: Story = {
  args: { person: who.cellSecretary, onlyNew: true },
  play: says('Tạm ngừng hệ thống tối thứ Bảy', 'Còn 1 thông báo nữa'),
};

/** One was put away: where it is now is said. */
export const PutAway: Story = {
  args: { onlyNew: true },
  play: async ({ canvasElement }) => {
    (await waitFor(() => oneIn<HTMLElement>(rootOf(canvasElement), '.notice .link'))).click();
    await waitFor(() => oneIn(rootOf(canvasElement), '#is-away'));
  },
};

export const None: Story = { args: { scenario: 'accounts/none' }, play: says('Không có thông báo nào') };
export const English: Story = { args: { language: 'en' }, play: says('Announcements of your unit', 'Withdrawn on') };
export const OnAPhone: Story = {
  args: { onlyNew: true },
  globals: { viewport: { value: 'phone' } },
  play: says('Nộp bản tự kiểm điểm'),
};
