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
  title: 'Elements/Accounts',
  component: 'tthc-accounts',
  args: { scenario: 'accounts/active', person: who.admin, unitId: who.cell, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language, unitId }, { loaded }) =>
    html`<tthc-accounts
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .unitId=${unitId}
    ></tthc-accounts>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-accounts')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
  };

/** The accounts of a cell as its administrator sees them. */
export const List: Story = { play: shows('.blocks', 'Nguyễn Văn Mẫu') };

/** What may be done with one, and what not, with the reasons. */
export const OneAccount: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('[data-act="handle"]')).not.toBeNull());
    shadowOf(canvasElement).querySelector<HTMLElement>('[data-act="handle"]')!.click();
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('[data-event="REVOKE"]')).not.toBeNull());
  },
};

/** Locked: the list says so. */
export const Locked: Story = { args: { scenario: 'accounts/locked' }, play: shows('.tag.bad') };

/** The secretary confirms roles. */
export const Secretary: Story = {
  args: { scenario: 'accounts/awaiting-confirmation', person: who.cellSecretary },
  play: shows('.blocks .tag.wait'),
};

/** In English. */
export const English: Story = { args: { language: 'en' }, play: shows('#list', 'List') };
