import { administrationCast as who } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly person: string;
  readonly unitId: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Clusters',
  component: 'tthc-clusters',
  args: { scenario: 'reports/clusters', person: who.aboveSecretary, unitId: '', language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  beforeEach: () => sessionStorage.clear(),
  render: ({ unitId, language }, { loaded }) =>
    html`<tthc-clusters
      .client=${(loaded['served'] as ServedScenario).client}
      .unitId=${unitId}
      .locale=${language}
    ></tthc-clusters>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const found = (canvas: HTMLElement, selector: string) =>
  waitFor(() => oneIn<HTMLElement>(canvas.querySelector('tthc-clusters')!.shadowRoot!, selector));
const shows =
  (selector: string, text: string): Play =>
  async ({ canvasElement }) => {
    await waitFor(async () => expect((await found(canvasElement, selector)).textContent).toContain(text));
  };

/** A province in two clusters; the units of the first stand under no common body of their own. */
export const OfAProvince: Story = { play: shows('[data-row="cluster-1"]', 'Phụ trách') };

/** One is changed, and left without what it needs. */
export const WrongAnswers: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await found(canvasElement, '#add'));
    await found(canvasElement, '[name="unitIds"]');
    await userEvent.click(await found(canvasElement, '#save'));
    await found(canvasElement, '#error');
  },
};

export const None: Story = { args: { scenario: 'reports/several-weeks' }, play: shows('.empty', 'Chưa chia cụm') };

/** Whoever reads reports sees the clusters, and changes none. */
export const ReaderOfReports: Story = {
  args: { person: who.provinceAdmin, unitId: who.above },
  play: shows('[data-row="cluster-2"]', 'Tổ giúp việc số 2'),
};

export const English: Story = { args: { language: 'en' }, play: shows('[data-row="cluster-1"]', 'Led by') };
export const OnAPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: shows('[data-row="cluster-1"]', 'Phụ trách'),
};
