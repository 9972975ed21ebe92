import { cast } from '@tthc-dang/api-spec';
import type { DossierSummary } from '@tthc-dang/core';
import { officialTransfer } from '@tthc-dang/core/procedures/official-transfer';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Batch',
  component: 'tthc-batch',
  args: { language: 'vi' },
  loaders: [
    async () => {
      const served = await scenarioClient('transfer/inbox', cast.routeC.baseSecretary);
      return { served, items: (await served.client.dossiers({ assignedTo: 'unit', state: 'base-review' })).items };
    },
  ],
  render: ({ language }, { loaded }) =>
    html`<tthc-batch
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .procedure=${officialTransfer}
      .dossiers=${loaded['items'] as readonly DossierSummary[]}
    ></tthc-batch>`,
};
export default meta;
type Story = StoryObj<Args>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-batch')!.shadowRoot!;
const there = (canvas: HTMLElement, selector: string) =>
  waitFor(async () => {
    const found = shadowOf(canvas).querySelector<HTMLElement>(selector);
    await expect(found).not.toBeNull();
    return found!;
  });
const waysShow: NonNullable<Story['play']> = async ({ canvasElement }) =>
  void (await there(canvasElement, '[data-event]'));
const formShows: NonNullable<Story['play']> = async ({ canvasElement }) => {
  (await there(canvasElement, '[data-event="RETURN_TO_PREVIOUS"]')).click();
  await there(canvasElement, '#send-all');
};

/** What can be done with all of them, and what only one by one. */
export const Ways: Story = { play: waysShow };

/** The answers that are given once. */
export const Form: Story = { play: formShows };

/** Sent without the reason that is asked for. */
export const Missing: Story = {
  play: async (context) => {
    await formShows(context);
    (await there(context.canvasElement, '#send-all')).click();
    await there(context.canvasElement, '#summary');
  },
};

export const English: Story = { args: { language: 'en' }, play: waysShow };

export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } }, play: formShows };
