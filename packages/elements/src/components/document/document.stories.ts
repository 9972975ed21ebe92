import { cast } from '@tthc-dang/api-spec';
import { caseBooks, playCase } from '@tthc-dang/core/cases';
import {
  b01Paper,
  collectionBookPaper,
  paperOf,
  residenceIntroductionPaper,
  type Paper,
} from '@tthc-dang/core/documents';
import { b01Codes, b01Indicators } from '@tthc-dang/core/dues';
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

/** A paper of a worked case, for tables that no scenario plays. */
function ofCase(procedureId: string, paper: string): Paper {
  const book = caseBooks.find(({ procedure }) => procedure.id === procedureId)!;
  for (const worked of book.cases) {
    const outcome = playCase(book, worked);
    const entry = outcome.ok
      ? outcome.dossier.log.findLast(({ documentIds }) => documentIds.includes(paper))
      : undefined;
    if (outcome.ok && entry)
      return paperOf(book.procedure, outcome.dossier, `${entry.seq}-${paper}`, {
        organization: () => ({ name: 'Chi bộ Thôn 4 xã Lam Mẫu', above: 'Đảng ủy xã Lam Mẫu' }),
      });
  }
  throw new Error(`No worked case issues "${paper}".`);
}

const given = (paper: Paper): Story => ({
  loaders: [],
  render: ({ language }) => html`<tthc-document .locale=${language} .paper=${paper}></tthc-document>`,
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-document')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('.sheet h1')?.textContent).toBe(paper.title));
  },
});

export const ExtensionNote: Story = given(ofCase('temporary-transfer', 'extension-note'));
export const DuesReceipt: Story = given(ofCase('dues-obligation', 'receipt'));
export const RefundNote: Story = given(ofCase('dues-obligation', 'refund-note'));
export const ReliefDecision: Story = given(ofCase('dues-exemption', 'decision'));
export const ClosedBook: Story = given(ofCase('dues-remittance', 'collection-book'));
export const SplitSheet: Story = given(ofCase('dues-remittance', 'split-sheet'));
export const TransferSlip: Story = given(ofCase('dues-remittance', 'transfer-slip'));

export const ResidenceIntroduction: Story = given(
  residenceIntroductionPaper({
    number: '21-GGT/ĐU',
    on: '2026-11-22',
    issuer: { name: 'Đảng ủy Sở Ví Dụ', above: 'Đảng ủy Ủy ban nhân dân tỉnh Sông Mẫu' },
    commune: 'Đảng ủy xã Lam Mẫu',
    memberName: 'Trần Thị Ví Dụ',
    member: { sex: 'Nữ', birthDate: '1990-05-01', admittedOn: '2015-02-03', officialOn: '2016-02-03' },
    currentCell: 'Chi bộ 2 Sở Ví Dụ',
    exemptFromActivity: true,
  }),
);

const names = ['Nguyễn Văn Mẫu', 'Trần Thị Ví Dụ', 'Hoàng Văn Bộ Phận', 'Phạm Thị Mẫu', 'Lê Văn Thử Nghiệm'];
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11'];
export const CollectionBook: Story = given(
  collectionBookPaper(
    {
      unitId: 'cell-lam-mau-4',
      unitName: 'Chi bộ Thôn 4 xã Lam Mẫu',
      year: 2026,
      lines: names.map((memberName, index) => ({
        no: index + 1,
        memberId: `m-${index}`,
        memberName,
        paid: 123_457 * months.length,
        months: months.map((month, at) => ({
          period: `2026-${month}`,
          due: 123_457,
          basisAmount: 12_345_678,
          rateBp: 100,
          paid: { amount: 123_457, on: `2026-${month}-15`, channel: 'cash', receiptNo: `${at + 1}/${index + 1}` },
          cumulative: 123_457 * (at + 1),
        })),
      })),
    },
    '2026-11-30',
  ),
);

export const B01: Story = given(
  b01Paper(
    {
      template: 'B01-DP@141',
      unitId: 'base-lam-mau',
      unitName: 'Đảng ủy xã Lam Mẫu',
      year: 2026,
      quarter: 4,
      ok: false,
      problems: [
        {
          rule: '02 = 04 + 12',
          codes: ['02', '04', '12'],
          says: 'Tổng thu phải bằng số trích giữ lại cộng số nộp lên.',
        },
      ],
      rows: b01Codes.map((code) => ({
        code,
        label: b01Indicators[code],
        communes: 1_234_567_890,
        enterprises: 0,
        others: 0,
        total: 1_234_567_890,
      })),
    },
    '2026-12-31',
  ),
);
