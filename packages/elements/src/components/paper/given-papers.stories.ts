import { caseBooks, playCase } from '@tthc-dang/core/cases';
import { paperOf, residenceIntroductionPaper, type Paper } from '@tthc-dang/core/documents';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { given } from '../../internal/testing/given-paper.ts';
import './index.ts';

/** Papers of worked cases, and of trials that no case plays. */
const meta: Meta = { title: 'Elements/Paper/Given', component: 'tthc-paper' };
export default meta;
type Story = StoryObj;

/** A paper of a worked case, for tables that no scenario plays. */
function ofCase(procedureId: string, paper: string, after = ''): Paper {
  const book = caseBooks.find(({ procedure }) => procedure.id === procedureId)!;
  for (const worked of book.cases) {
    const outcome = playCase(book, worked);
    const entry = outcome.ok
      ? outcome.dossier.log.findLast(({ documentIds }) => documentIds.includes(paper))
      : undefined;
    if (outcome.ok && entry && (after === '' || outcome.dossier.log.some(({ event }) => event === after)))
      return paperOf(book.procedure, outcome.dossier, `${entry.seq}-${paper}`, {
        organization: () => ({ name: 'Chi bộ Thôn 4 xã Lam Mẫu', above: 'Đảng ủy xã Lam Mẫu' }),
      });
  }
  throw new Error(`No worked case issues "${paper}".`);
}

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

/** Issued again: the first paper shows what it said, and that it ended. */
export const IntroductionEnded: Story = given(ofCase('official-transfer', 'introduction.box3', 'REISSUE'));
export const IntroductionReissued: Story = given(ofCase('official-transfer', 'introduction.reissued'));

const introduced = ofCase('official-transfer', 'introduction.box3');
export const TwentyBoxes: Story = given({
  ...introduced,
  parts: introduced.parts.map((part) =>
    part.kind === 'boxes'
      ? { ...part, boxes: Array.from({ length: 20 }, (_, index) => part.boxes[index % part.boxes.length]!) }
      : part,
  ),
});

/** A name that would be markup, and one without a space to break at. */
export const HostileAndLongNames: Story = given({
  ...introduced,
  issuer: { name: 'Đảng bộ '.repeat(12), above: 'Ủybannhândân'.repeat(8) },
  parts: [
    {
      kind: 'lines',
      lines: [
        { label: 'Họ và tên', value: '<img src=x onerror=alert(1)>' },
        { label: 'Nơi công tác', value: 'Nguyễn'.repeat(40) },
        { label: 'Ngày' },
      ],
    },
  ],
});

const picture = (drawing: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100">${drawing}</svg>`)}`;
const signature = {
  office: 'bí thư',
  organization: 'Đảng ủy xã Lam Mẫu',
  organizationId: 'o',
  name: 'Lê Thị Mẫu',
  personId: 'p',
  on: '2026-11-22',
};
export const WithPictures: Story = given(
  { ...ofCase('official-transfer', 'supplement-request'), signatures: [signature] },
  [
    {
      kind: 'signature',
      organizationId: 'o',
      personId: 'p',
      src: picture('<path d="M10 70C50 10 60 90 90 50s40-30 90 10" fill="none" stroke="#1a3f8b" stroke-width="4"/>'),
    },
    {
      kind: 'seal',
      organizationId: 'o',
      src: picture('<circle cx="100" cy="50" r="45" fill="none" stroke="#c00" stroke-width="4"/>'),
    },
  ],
);
