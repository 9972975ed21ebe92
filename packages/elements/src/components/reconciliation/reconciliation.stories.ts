import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  /** Who looks at the list. */
  readonly person: string;
  readonly unitId: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Reconciliation',
  component: 'tthc-reconciliation',
  args: {
    scenario: 'transfer/none',
    person: 'm-upper-uy-ban-song-mau-org-officer',
    unitId: 'base-so-vi-du',
    language: 'vi',
  },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language, unitId }, { loaded }) =>
    html`<tthc-reconciliation
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .unitId=${unitId}
    ></tthc-reconciliation>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-reconciliation')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
  };

const compare =
  (list: string): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('#start')).not.toBeNull());
    const chosen = new DataTransfer();
    chosen.items.add(new File([list], 'danh-sach.csv', { type: 'text/csv' }));
    const input = shadowOf(canvasElement).querySelector<HTMLInputElement>('[type=file]')!;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    shadowOf(canvasElement).querySelector<HTMLElement>('#start')!.click();
  };

/** Before anything: what is compared, and what such a list looks like. */
export const Start: Story = { play: shows('#start', 'đối chiếu') };

/** What differs, field by field, with the way to a correction. */
export const Result: Story = {
  play: async (context) => {
    await compare(`mã đảng viên;họ và tên\n${cast.routeC.member};Trần Thị Khác\nm-la;Người Lạ\n`)(context);
    await waitFor(() => expect(shadowOf(context.canvasElement).querySelector('#differences')).not.toBeNull(), {
      timeout: 5000,
    });
  },
};

/** A list with bad lines is not compared: each is named. */
export const BadLines: Story = {
  play: async (context) => {
    await compare('mã đảng viên;họ và tên\n;Không mã\n')(context);
    await shows('#bad-lines', 'Dòng 2')(context);
  },
};

/** In English. */
export const English: Story = { args: { language: 'en' }, play: shows('#start', 'Compare') };
