import { administrationCast, cast, reportsCast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  /** Who looks at the figures. */
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Progress',
  component: 'tthc-progress',
  args: { scenario: 'reports/several-weeks', person: reportsCast.aboveSecretary, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-progress .client=${(loaded['served'] as ServedScenario).client} .locale=${language}></tthc-progress>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-progress')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('#backlog-title')).not.toBeNull());
  };

/** The body above: its units side by side, who is late and why. */
export const BodyAbove: Story = { play: shows('.plot', 'Tiếp nhận') };

/** A grassroots committee: its cells. */
export const OneCommittee: Story = { args: { person: reportsCast.secretary }, play: shows('.plot', 'Tiếp nhận') };

/** A cell sees itself as the only line. */
export const OneCell: Story = { args: { person: reportsCast.cellSecretary }, play: shows('.counts', 'Quá hạn') };

/** One cluster of the province: its units stand under no common body of their own. */
export const OneCluster: Story = {
  args: { scenario: 'reports/clusters', person: administrationCast.aboveSecretary },
  play: async ({ canvasElement, ...more }) => {
    const select = await waitFor(() => oneIn<HTMLSelectElement>(shadowOf(canvasElement), '#cluster'));
    select.value = 'cluster-1';
    select.dispatchEvent(new Event('change'));
    await shows('h1', 'Cụm 1')({ canvasElement, ...more } as Parameters<Play>[0]);
  },
};

/** The figures in full, beside their plots. */
export const FiguresShown: Story = {
  play: async ({ canvasElement, ...more }) => {
    await shows('.plot')({ canvasElement, ...more } as Parameters<Play>[0]);
    shadowOf(canvasElement)
      .querySelectorAll('details')
      .forEach((one) => (one.open = true));
    await expect(shadowOf(canvasElement).querySelectorAll('table').length).toBeGreaterThan(2);
  },
};

/** Nothing has happened yet, and the page says so. */
export const NothingYet: Story = { args: { scenario: 'transfer/none' }, play: shows('.empty', 'Chưa có số liệu') };

/** Somebody without an office that reads reports. */
export const NoOffice: Story = {
  args: { person: cast.routeC.member },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).textContent).toContain('không giữ nhiệm vụ nào'));
  },
};

export const English: Story = { args: { language: 'en' }, play: shows('.plot', 'Received') };

/** On a phone the weeks lie under each other. */
export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } }, play: shows('.plot') };
