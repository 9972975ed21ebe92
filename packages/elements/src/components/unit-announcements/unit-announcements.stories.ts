import { administrationCast as who } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Unit announcements',
  component: 'tthc-unit-announcements',
  args: { person: who.admin, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient('announcements/current', args.person) })],
  beforeEach: () => sessionStorage.clear(),
  render: ({ language }, { loaded }) =>
    html`<tthc-unit-announcements
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
    ></tthc-unit-announcements>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const found = (canvas: HTMLElement, selector: string) =>
  waitFor(() => oneIn<HTMLElement>(canvas.querySelector('tthc-unit-announcements')!.shadowRoot!, selector));
const shows =
  (selector: string, text: string): Play =>
  async ({ canvasElement }) => {
    await waitFor(async () => expect((await found(canvasElement, selector)).textContent).toContain(text));
  };

/** What was announced, the newest first, with what became of it. */
export const OfAUnit: Story = { play: shows('[data-row="announcement-3"]', 'đang hiện') };

/** What is missing is said at its field. */
export const WrongAnswers: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await found(canvasElement, '#publish'));
    await found(canvasElement, '#error');
  },
};

/** It is asked once more before one is withdrawn. */
export const Withdrawing: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await found(canvasElement, '[data-withdraw="announcement-3"]'));
    await found(canvasElement, '#sure');
  },
};

/** A province tells everybody. */
export const OfAProvince: Story = {
  args: { person: who.provinceAdmin },
  play: shows('[name="audience"]', ''),
};

/** Whoever administers nothing. */
export const NoOffice: Story = { args: { person: who.member }, play: shows('.empty', 'không giữ nhiệm vụ') };

export const English: Story = { args: { language: 'en' }, play: shows('#announced', 'Announced') };
export const OnAPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: shows('[data-row="announcement-3"]', 'đang hiện'),
};
