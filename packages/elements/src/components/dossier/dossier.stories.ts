import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  /** Who looks at the dossier. */
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const { routeB, routeC } = cast;

const meta: Meta<Args> = {
  title: 'Elements/Dossier',
  component: 'tthc-dossier',
  args: { scenario: 'transfer/awaiting-base', person: routeC.member, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language }, { loaded }) => {
    const { client, dossierId } = loaded['served'] as ServedScenario;
    return html`<tthc-dossier
      .client=${client}
      .locale=${language}
      procedure="official-transfer"
      dossier-id=${dossierId}
    ></tthc-dossier>`;
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('.next')).not.toBeNull());
  },
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-dossier')!.shadowRoot!;
const as = (scenario: string, person: string): Story => ({ args: { scenario, person } });

/** Opens the form of an event, as somebody does who wants to take that step. */
const opens =
  (event: string): Play =>
  async ({ canvasElement }) => {
    const shadow = shadowOf(canvasElement);
    await waitFor(() => expect(shadow.querySelector(`[data-event="${event}"]`)).not.toBeNull());
    shadow.querySelector<HTMLElement>(`[data-event="${event}"]`)!.click();
    await waitFor(() =>
      expect(shadow.querySelector('tthc-event-form')?.shadowRoot?.querySelector('.title')).toBeTruthy(),
    );
  };

export const Draft: Story = as('transfer/draft', routeC.member);
export const AwaitingCell: Story = as('transfer/awaiting-cell', routeC.cellSecretary);
export const NeedsSupplement: Story = as('transfer/needs-supplement', routeC.member);
export const AnsweringASupplement: Story = { ...NeedsSupplement, play: opens('RESUBMIT') };
/** The introduction has to wait for the cell's meeting: the reason stands beside the steps. */
export const StepWithAReasonWhyNot: Story = as('transfer/in-cell-review', routeC.cellSecretary);
export const AwaitingSub: Story = as('transfer/awaiting-sub', routeB.subSecretary!);
export const OnItsWay: Story = as('transfer/awaiting-base', routeC.member);
export const AwaitingBase: Story = as('transfer/awaiting-base', routeC.baseSecretary);
export const Approving: Story = { ...AwaitingBase, play: opens('APPROVE') };
export const AwaitingUpper: Story = as('transfer/awaiting-upper', routeC.upperOfficer!);
export const OnHold: Story = as('transfer/on-hold', routeC.member);
export const Introduced: Story = as('transfer/introduced', routeC.member);
export const PresentationOverdue: Story = as('transfer/presentation-overdue', routeC.member);
export const AwaitingDestination: Story = as('transfer/awaiting-destination-base', routeC.destBaseSecretary!);
export const Returned: Story = as('transfer/returned', routeC.upperOfficer!);
export const OverdueAtTheCell: Story = as('transfer/overdue-at-cell', routeC.cellSecretary);
export const Received: Story = as('transfer/received', routeC.member);
export const Refused: Story = as('transfer/refused', routeC.member);
/** The notice of the refusal opens in place, to be read and printed. */
export const ReadingANotice: Story = {
  ...Refused,
  play: async ({ canvasElement }) => {
    const shadow = shadowOf(canvasElement);
    await waitFor(() => expect(shadow.querySelector('.next [data-document]')).not.toBeNull());
    shadow.querySelector<HTMLElement>('.next [data-document]')!.click();
    await waitFor(() =>
      expect(shadow.querySelector('tthc-document')?.shadowRoot?.querySelector('.sheet h1')).toBeTruthy(),
    );
  },
};
export const English: Story = { args: { language: 'en' } };
export const OnAPhone: Story = { ...NeedsSupplement, globals: { viewport: { value: 'phone' } } };

/** To whoever may not read it a dossier does not exist. */
export const NotForThisPerson: Story = {
  args: { person: cast.farSecretary },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('.notice.bad')).not.toBeNull());
  },
};
