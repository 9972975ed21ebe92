import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { DossierView } from '@tthc-dang/core';
import { officialTransferForm } from '@tthc-dang/core/forms/official-transfer';
import { cast, samplePng, type Fault } from '@tthc-dang/api-spec';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import '../portal/index.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly person: string;
  readonly event: string;
  readonly language: 'vi' | 'en';
  readonly fault?: Fault;
}
interface Loaded {
  readonly served: ServedScenario;
  readonly dossier: DossierView;
}

const { routeC } = cast;

const meta: Meta<Args> = {
  title: 'Elements/Event form',
  component: 'tthc-event-form',
  args: { scenario: 'transfer/in-cell-review', person: routeC.cellSecretary, event: 'RECORD_MEETING', language: 'vi' },
  loaders: [
    async ({ args }): Promise<Loaded> => {
      const served = await scenarioClient(args.scenario, args.person);
      const dossier = await served.client.dossier('official-transfer', served.dossierId);
      return { served, dossier };
    },
  ],
  render: ({ event, language }, { loaded }) => {
    // What the loader above returns.
    const { served, dossier } = loaded as unknown as Loaded;
    return html`<tthc-event-form
      .client=${served.client}
      .locale=${language}
      .procedure=${officialTransferForm}
      .dossier=${dossier}
      .event=${event}
    ></tthc-event-form>`;
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('.title')).not.toBeNull());
  },
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-event-form')!.shadowRoot!;
const sends =
  (shows: string, fault?: Fault): Play =>
  async ({ canvasElement, loaded }) => {
    const shadow = shadowOf(canvasElement);
    await waitFor(() => expect(shadow.querySelector('#send')).not.toBeNull());
    if (fault) (loaded as unknown as Loaded).served.faults.add(fault);
    shadow.querySelector<HTMLElement>('#send')!.click();
    await waitFor(() => expect(shadow.querySelector(shows)).not.toBeNull());
  };

export const Short: Story = {};
export const English: Story = { args: { language: 'en' } };
export const WithFaults: Story = { play: sends('#summary') };
export const Stepped: Story = { args: { scenario: 'transfer/draft', person: routeC.member, event: 'SUBMIT' } };
export const NothingToFillIn: Story = { args: { scenario: 'transfer/awaiting-cell', event: 'ACCEPT' } };
export const AnswerLost: Story = {
  ...NothingToFillIn,
  play: sends('#outcome', { operationId: 'officialTransferAccept', kind: 'drop-after-write' }),
};
export const SessionEnded: Story = {
  ...NothingToFillIn,
  play: sends('#outcome', { operationId: 'officialTransferAccept', kind: 'expired-session' }),
};
/** The deputy has accepted the dossier while the secretary looked at it. */
export const SomebodyWasFaster: Story = {
  ...NothingToFillIn,
  play: async (context) => {
    const { served, dossier } = context.loaded as unknown as Loaded;
    await served
      .clientOf(routeC.cellDeputy)
      .send(officialTransferForm, dossier.id, 'ACCEPT', {}, { revision: dossier.revision });
    await sends('#outcome')(context);
  },
};
export const CannotBeUndone: Story = {
  args: { scenario: 'transfer/presentation-overdue', person: routeC.upperOfficer!, event: 'CANCEL_INTRODUCTION' },
  // The reason has to be asked for, or the story shows that the step is not this person's.
  play: ({ canvasElement }) => comes(canvasElement, 'tthc-field-long-text'),
};
export const NotNow: Story = { args: { event: 'APPROVE' } };

/** Types into a text field of the form, as a person would. */
const types = async (canvas: HTMLElement, text: string): Promise<void> => {
  const field = () => shadowOf(canvas).querySelector('tthc-field-long-text')?.shadowRoot?.querySelector('textarea');
  await waitFor(() => expect(field()).toBeTruthy());
  await userEvent.type(field()!, text);
};
const comes = (canvas: HTMLElement, selector: string): Promise<void> =>
  waitFor(() => expect(shadowOf(canvas).querySelector(selector)).not.toBeNull(), { timeout: 5000 });

/** Another window saved its copy meanwhile: both are shown, and the person chooses. */
export const AnotherWindow: Story = {
  play: async ({ canvasElement, loaded }) => {
    const { served, dossier } = loaded as unknown as Loaded;
    const input = { comment: 'Viết ở máy khác.' };
    await served.client.saveDraft(officialTransferForm, dossier.id, { event: 'RECORD_MEETING', input, revision: 1 });
    await types(canvasElement, 'Viết ở đây.');
    await comes(canvasElement, '#other-copy');
  },
};
/** What is not on the server yet, answer by answer. */
export const NotSaved: Story = {
  play: async ({ canvasElement, loaded }) => {
    const { served } = loaded as unknown as Loaded;
    served.faults.add({ operationId: 'officialTransferSaveDraft', kind: 'status', status: 503, count: 9 });
    await types(canvasElement, 'Chưa lưu.');
    await comes(canvasElement, '#unsent');
  },
};
/** A longer form says where else the working copy can be. */
export const Places: Story = {
  args: { scenario: 'transfer/draft', person: routeC.member, event: 'SUBMIT' },
  play: async ({ canvasElement }) => {
    await comes(canvasElement, '.places');
    shadowOf(canvasElement).querySelector('summary')!.click();
    await comes(canvasElement, '.places[open]');
  },
};
/** The same working copy on the phone: the code leads to the dossier, and photos taken there have come back. */
export const OnThePhone: Story = {
  args: { scenario: 'transfer/draft', person: routeC.member, event: 'SUBMIT' },
  render: ({ event }, { loaded }) => {
    const { served, dossier } = loaded as unknown as Loaded;
    return html`<tthc-portal dossier-href="https://cong.example/ho-so/{procedure}/{id}" .client=${served.client}>
      <tthc-event-form .procedure=${officialTransferForm} .dossier=${dossier} .event=${event}></tthc-event-form>
    </tthc-portal>`;
  },
  play: async ({ canvasElement, loaded }) => {
    const { served, dossier } = loaded as unknown as Loaded;
    await comes(canvasElement, '.places');
    shadowOf(canvasElement).querySelector('summary')!.click();
    await userEvent.click([...shadowOf(canvasElement).querySelectorAll<HTMLElement>('.places button')].at(-1)!);
    await comes(canvasElement, '.phone .code');
    const photo = new File([samplePng], 'tu-kiem-diem.png', { type: 'image/png' });
    const ref = await served.client.upload(dossier.id, photo);
    const input = { ground: 'new-unit', selfCriticism: [ref] };
    await served.client.saveDraft(officialTransferForm, dossier.id, { event: 'SUBMIT', input, revision: 1 });
    await comes(canvasElement, '.phone .notice.ok');
  },
};
