import { reportsCast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { oversightClient } from '@tthc-dang/core/client/oversight';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Report form',
  component: 'tthc-report-form',
  args: { person: reportsCast.secretary, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient('reports/several-weeks', args.person) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-report-form
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
    ></tthc-report-form>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-report-form')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
  };
const turnedTo =
  (kind: string, then: Play): Play =>
  async (context) => {
    await shows('.counts')(context);
    shadowOf(context.canvasElement).querySelector<HTMLElement>(`input[value="${kind}"]`)!.click();
    await then(context);
  };

/** The week that is due next: figures, one number, the text to paste. */
export const Weekly: Story = { play: shows('.notice.wait', 'Gửi trước 17:00') };

/** The body above sees who has not reported yet. */
export const OfTheBodyAbove: Story = {
  args: { person: reportsCast.aboveClerk },
  play: shows('[data-row="base-so-vi-du"]', 'chưa gửi'),
};

/** The final report: three parts, as the plans ask. */
export const Final: Story = { play: turnedTo('final', shows('.notice.bad', 'Đã quá hạn')) };

/** Nothing was written: everything that is missing is named at once. */
export const Missing: Story = {
  play: turnedTo('pilot', async (context) => {
    const shadow = shadowOf(context.canvasElement);
    await waitFor(() => expect(shadow.querySelector('[name="results"]')).not.toBeNull());
    shadow.querySelector<HTMLElement>('#send')!.click();
    await shows('#summary', 'Có 3 mục cần sửa')(context);
  }),
};

/** Sent, and until it is due it may be sent again. */
export const Sent: Story = {
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient('reports/several-weeks', args.person);
      await oversightClient(served.client).fileWeeklyReport({ unitId: reportsCast.unit, obstacles: 1 });
      return { served };
    },
  ],
  play: shows('.notice.ok', 'có thể gửi lại'),
};

/** An inspector reads. */
export const ReadOnly: Story = {
  args: { person: reportsCast.inspector },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).textContent).toContain('người gửi là bí thư'));
  },
};

/** The server is away: the page says so and offers to try again. */
export const ServerAway: Story = {
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient('reports/several-weeks', args.person);
      served.faults.add({ operationId: 'getWeeklyReport', kind: 'status', status: 503, count: 1 });
      return { served };
    },
  ],
  play: async (context) => {
    await shows('.notice.bad')(context);
    shadowOf(context.canvasElement).querySelector<HTMLElement>('.notice.bad .link')!.click();
    await shows('.counts')(context);
  },
};

export const English: Story = { args: { language: 'en' }, play: shows('.notice.wait', 'Send before') };

export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } }, play: shows('.notice.wait') };
