import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly procedure: string;
  readonly person: string;
  /** Which paper of the dossier; the last of its kind. Empty: the list. */
  readonly paper: string;
  readonly language: 'vi' | 'en';
}

const { routeA, routeB, routeC } = cast;
const residence = { member: 'm-tran-thi-vi-du', communeSecretary: 'm-base-lam-mau-secretary' } as const;
const address = 'https://vi-du.example/xac-minh/{code}';

const meta: Meta<Args> = {
  title: 'Elements/Document',
  component: 'tthc-document',
  args: {
    procedure: 'official-transfer',
    scenario: 'transfer/received',
    person: routeC.member,
    paper: '',
    language: 'vi',
  },
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient(args.scenario, args.person);
      // Without a paper the list is shown, also to somebody who may not read the dossier.
      if (args.paper === '') return { served, documentId: '' };
      const { documents } = await served.client.documents(args.procedure, served.dossierId);
      return { served, documentId: documents.findLast(({ paper }) => paper === args.paper)?.id };
    },
  ],
  render: ({ procedure, language }, { loaded }) => {
    const { client, dossierId } = loaded['served'] as ServedScenario;
    return html`<tthc-document
      .client=${client}
      .locale=${language}
      procedure=${procedure}
      dossier-id=${dossierId}
      document-id=${String(loaded['documentId'])}
      verification-address=${address}
    ></tthc-document>`;
  },
  play: async ({ canvasElement, args }) => {
    const shadow = canvasElement.querySelector('tthc-document')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector(args.paper === '' ? 'h1' : '.sheet h1, .sheet')).toBeTruthy());
    // No name of an organization is left to be an id.
    await waitFor(() => expect(shadow.textContent).not.toMatch(/\b(?:cell|base|upper|sub|tinh)-[a-z]+-/));
  },
};
export default meta;
type Story = StoryObj<Args>;

const of = (procedure: string, scenario: string, person: string, paper: string): Story => ({
  args: { procedure, scenario, person, paper },
});
const official = (scenario: string, paper: string, person = routeC.member): Story =>
  of('official-transfer', `transfer/${scenario}`, person, paper);
const temporary = (scenario: string, paper: string, person = routeC.member): Story =>
  of('temporary-transfer', `temporary/${scenario}`, person, paper);
const comment = (scenario: string, paper: string, person: string = residence.member): Story =>
  of('residence-comment', `residence/${scenario}`, person, paper);

export const List: Story = official('received', '');
export const NothingYet: Story = official('draft', '');
export const Receipt: Story = official('awaiting-cell', 'receipt');
export const SupplementNotice: Story = official('needs-supplement', 'supplement-request');
export const MinutesExtract: Story = official('awaiting-base', 'minutes-extract');
export const IntroductionDraft: Story = official('awaiting-base', 'introduction.box1');
export const Introduction: Story = official('introduced', 'introduction.upper');
export const IntroductionReceived: Story = official('received', 'introduction.last');
export const HoldNotice: Story = official('on-hold', 'hold-notice');
export const RefusalNotice: Story = official('refused', 'refusal-notice');
export const ReturnNote: Story = official('returned', 'return-note', routeC.upperOfficer);
export const ReceiptReport: Story = official('received', 'receipt-report');
export const IntroductionInside: Story = temporary('inside-one-base', 'introduction.box3', routeA.member);
export const IntroductionTemporary: Story = temporary('active', 'introduction.last');
export const IntroductionOnPaper: Story = temporary('on-paper-stay', 'introduction.box3', routeB.member);
export const IntroductionBack: Story = temporary('completed', 'introduction.back');
export const StayComment: Story = temporary('completed', 'stay-comment');
export const RequestSlipDraft: Story = comment('workplace-check', 'request-slip');
export const RequestSlip: Story = comment('commune-intake', 'request-slip.signed');
export const CommentForm: Story = comment('acknowledged', 'comment-form');
export const CommentReturned: Story = comment('written', 'comment-form', residence.communeSecretary);
export const Confirmation: Story = comment('acknowledged', 'confirmation');
export const English: Story = { args: { ...Introduction.args, language: 'en' } };
export const OnAPhone: Story = { ...Introduction, globals: { viewport: { value: 'phone' } } };

/** To whoever may not read it the dossier does not exist. */
export const NotForThisPerson: Story = {
  args: { person: cast.farSecretary, paper: '' },
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-document')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('.notice.bad')).not.toBeNull());
  },
};
