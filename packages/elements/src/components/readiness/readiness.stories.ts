import { administrationCast as who } from '@tthc-dang/api-spec';
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
  title: 'Elements/Readiness',
  component: 'tthc-readiness',
  args: { scenario: 'accounts/none', person: who.baseSecretary, unitId: who.base, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language, unitId }, { loaded }) =>
    html`<tthc-readiness
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .unitId=${unitId}
    ></tthc-readiness>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-readiness')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
  };

/** The secretary answers for the checklist and sees the units below. */
export const Secretary: Story = { play: shows('#units ~ .blocks', 'Chi bộ') };

/** An administrator reads it. */
export const Administrator: Story = { args: { person: who.admin }, play: shows('#items ~ .blocks', 'bắt buộc') };

/** An administrator switches how far the unit works online. */
export const SwitchingScope: Story = {
  args: { person: who.admin },
  play: async (context) => {
    await shows('#change-scope', 'Đổi phạm vi')(context);
    shadowOf(context.canvasElement).querySelector<HTMLElement>('#change-scope')!.click();
    await shows('#save-scope', 'Ghi phạm vi')(context);
  },
};

/** In English. */
export const English: Story = { args: { language: 'en' }, play: shows('#items', 'Checklist') };
