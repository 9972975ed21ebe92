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
  title: 'Elements/Bank accounts',
  component: 'tthc-bank-accounts',
  args: { scenario: 'bank-accounts/in-use', person: who.finance, unitId: who.base, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language, unitId }, { loaded }) =>
    html`<tthc-bank-accounts
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .unitId=${unitId}
    ></tthc-bank-accounts>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-bank-accounts')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
  };

/** The account in use, with its four fields. */
export const InUse: Story = { play: shows('#in-use', '113366668888') };

/** No account yet. */
export const None: Story = { args: { scenario: 'bank-accounts/none' }, play: shows('#change', 'Khai báo') };

/** Waits for the second person. */
export const Waiting: Story = {
  args: { scenario: 'bank-accounts/awaiting-confirmation', person: who.baseSecretary },
  play: shows('[data-change]', '113366668888'),
};

/** Changed: payers are told, and the former account can be restored. */
export const Changed: Story = { args: { scenario: 'bank-accounts/changed' }, play: shows('.cooling', 'đến hết ngày') };

/** In English. */
export const English: Story = { args: { language: 'en' }, play: shows('#in-use', 'Holder') };
