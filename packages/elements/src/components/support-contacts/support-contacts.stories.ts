import { administrationCast as who } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  /** Who looks at the list. */
  readonly person: string;
  readonly unitId: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Support contacts',
  component: 'tthc-support-contacts',
  args: { person: who.admin, unitId: '', language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient('accounts/none', args.person) })],
  render: ({ language, unitId }, { loaded }) =>
    html`<tthc-support-contacts
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .unitId=${unitId}
    ></tthc-support-contacts>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const found = (canvas: HTMLElement, selector: string) =>
  waitFor(() => oneIn(canvas.querySelector('tthc-support-contacts')!.shadowRoot!, selector));
const shows =
  (selector: string, text: string): Play =>
  async ({ canvasElement }) => {
    await waitFor(async () => expect((await found(canvasElement, selector)).textContent).toContain(text));
  };

/** The administrator of a commune keeps up its contacts. */
export const OfAUnit: Story = { play: shows('[data-row="0"]', '0912345601') };

/** A contact is written, and what cannot be is said at its field. */
export const WrongAnswers: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await found(canvasElement, '#add'));
    await userEvent.type(await found(canvasElement, '[name="hotline"]').then(controlOf), '1900 12');
    await userEvent.click(await found(canvasElement, '#save'));
    await found(canvasElement, '#error');
  },
};

/** Somebody else was faster: what was typed stays, over the newer list. */
export const SomebodyElseWasFaster: Story = {
  play: async ({ canvasElement, loaded }) => {
    await userEvent.click(await found(canvasElement, '[data-row="0"] button'));
    await userEvent.type(await found(canvasElement, '[name="hours"]').then(controlOf), ', trừ ngày lễ');
    const { client } = loaded['served'] as ServedScenario;
    await changeElsewhere(client);
    await userEvent.click(await found(canvasElement, '#save'));
    await found(canvasElement, '.notice.wait');
  },
};

/** It is asked once more before a contact is taken off. */
export const Removing: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await found(canvasElement, '[data-row="1"] button:nth-of-type(2)'));
    await found(canvasElement, '#remove');
  },
};

/** A unit that has published nothing. */
export const None: Story = { args: { person: who.provinceAdmin, unitId: 'base-so-vi-du' }, play: shows('.empty', '') };

/** Whoever keeps up no contacts. */
export const NoOffice: Story = { args: { person: who.member }, play: shows('.empty', 'không giữ nhiệm vụ') };

export const English: Story = { args: { language: 'en' }, play: shows('#contacts', 'Contacts of the unit') };
export const OnAPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: shows('[data-row="0"]', '0912345601'),
};

const controlOf = (field: Element): HTMLElement => oneIn(field.shadowRoot!, '#control');

async function changeElsewhere(client: ServedScenario['client']): Promise<void> {
  const { administrationClient } = await import('@tthc-dang/core/client/administration');
  const admin = administrationClient(client);
  const { contacts, revision } = await admin.supportContacts(who.base);
  await admin.replaceSupportContacts(
    who.base,
    contacts.map((one) => ({ ...one, hours: 'Cả ngày' })),
    { revision },
  );
}
