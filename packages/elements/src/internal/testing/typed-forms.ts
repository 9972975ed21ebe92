import { userEvent, type Locator } from 'vitest/browser';
import { administrationCast, cast, reportsCast } from '@tthc-dang/api-spec';
import { fillDay } from './on-page.ts';
import type { ServedScenario } from './scenario-client.ts';

/** A form in which somebody types, and how to come to it on a page that was just opened. */
export interface TypedForm {
  readonly what: string;
  readonly tag: keyof HTMLElementTagNameMap;
  readonly scenario: string;
  readonly personId: string;
  readonly properties?: (served: ServedScenario) => object;
  /** The buttons that lead to the form, as many of them as there are. */
  readonly by: readonly RegExp[];
  /** What has to be answered before the box is there, on the first page alone. */
  readonly first?: { readonly on: (within: Locator) => Locator; readonly act: (box: Locator) => Promise<void> };
  readonly box: (within: Locator) => Locator;
  readonly typed: string;
  /** Where it is kept until it is sent: as a working copy at the server, or in this window. */
  readonly keptBy: 'server' | 'window';
  /** The act, where the form has it on the same screen and somebody else may be faster; and what it needs besides. */
  readonly sends?: { readonly operationId: string; readonly fill?: (within: Locator) => Promise<void> };
}

const { member, cellSecretary } = cast.routeC;
const applied = /^(Bắt đầu|Làm tiếp hồ sơ)$/;
const labelled =
  (label: string | RegExp) =>
  (within: Locator): Locator =>
    within.getByLabelText(label);

/** One form of every kind in which more than a word is typed. */
export const typedForms: readonly TypedForm[] = [
  {
    what: 'an official transfer',
    tag: 'tthc-official-transfer',
    scenario: 'transfer/none',
    personId: member,
    by: [applied],
    first: { on: labelled('Lý do chuyển'), act: (box) => userEvent.selectOptions(box, 'new-unit') },
    box: labelled('Số quyết định'),
    typed: '12-QĐ/ĐU, gõ dở',
    keptBy: 'server',
  },
  {
    what: 'a temporary transfer',
    tag: 'tthc-temporary-transfer',
    scenario: 'temporary/none',
    personId: member,
    by: [applied],
    first: {
      on: (within) => within.getByRole('radio', { name: /Được cử đi học/ }),
      act: (box) => userEvent.click(box),
    },
    box: labelled('Cơ sở đào tạo'),
    typed: 'Trường gõ dở',
    keptBy: 'server',
  },
  {
    what: 'a comment of the residence',
    tag: 'tthc-residence-comment',
    scenario: 'residence/none',
    personId: member,
    by: [applied],
    first: { on: labelled('Mục đích lấy ý kiến'), act: (box) => userEvent.selectOptions(box, 'yearly') },
    box: labelled('Năm nhận xét'),
    typed: '2026',
    keptBy: 'server',
  },
  {
    what: 'a request for relief from dues',
    tag: 'tthc-dues-exemption',
    scenario: 'dues/none',
    personId: cast.routeA.member,
    by: [applied],
    // A year without its month: half an answer is kept too.
    box: (within) => within.getByRole('group', { name: /^Từ kỳ/ }).getByLabelText('Năm'),
    typed: '2027',
    keptBy: 'server',
  },
  {
    what: 'an objection to dues',
    tag: 'tthc-dues',
    scenario: 'dues/assessed',
    personId: cast.routeA.member,
    by: [/^Chưa đúng, đề nghị điều chỉnh/],
    box: labelled('Lý do'),
    typed: 'Tháng 10 tôi nghỉ không lương, gõ dở',
    keptBy: 'server',
    sends: { operationId: 'duesObligationDispute' },
  },
  {
    what: 'feedback',
    tag: 'tthc-feedback',
    scenario: 'feedback/none',
    personId: cast.routeA.member,
    by: [/^Viết (phản ánh|tiếp)/],
    box: labelled('Tiêu đề'),
    typed: 'Thêm chữ to, gõ dở',
    keptBy: 'server',
    sends: {
      operationId: 'feedbackSend',
      fill: async (within) => {
        await userEvent.click(within.getByRole('radio', { name: 'Đề xuất, góp ý' }));
        await userEvent.click(within.getByRole('radio', { name: 'Góp ý để tốt hơn' }));
        await userEvent.fill(within.getByLabelText('Nội dung'), 'Chữ nhỏ khó đọc.');
      },
    },
  },
  {
    what: "an officer's step",
    tag: 'tthc-dossier',
    scenario: 'transfer/in-cell-review',
    personId: cellSecretary,
    properties: ({ dossierId }) => ({ procedure: 'official-transfer', dossierId }),
    by: [/^Ghi kết quả họp chi bộ/],
    box: labelled('Nhận xét của chi bộ về bản tự kiểm điểm'),
    typed: 'Nhận xét dài, gõ dở',
    keptBy: 'server',
    sends: { operationId: 'officialTransferRecordMeeting', fill: () => fillDay(/^Ngày họp chi bộ/, '2026-11-02') },
  },
  {
    what: 'a weekly report',
    tag: 'tthc-report-form',
    scenario: 'reports/several-weeks',
    personId: reportsCast.secretary,
    by: [],
    box: labelled(/^Ghi chú thêm vào tin nhắn/),
    typed: 'Đã tập huấn, gõ dở',
    keptBy: 'window',
  },
  {
    what: 'a contact for support',
    tag: 'tthc-support-contacts',
    scenario: 'accounts/none',
    personId: administrationCast.admin,
    by: [/^Sửa đầu mối: Văn phòng/],
    box: labelled(/^Giờ làm việc/),
    typed: 'Sáng thứ Hai, gõ dở',
    keptBy: 'window',
    sends: { operationId: 'replaceSupportContacts' },
  },
  {
    what: 'what proves that a unit is ready',
    tag: 'tthc-readiness',
    scenario: 'accounts/none',
    personId: administrationCast.baseSecretary,
    properties: () => ({ unitId: administrationCast.base }),
    by: [/^Cập nhật mục: Cán bộ xử lý hồ sơ đã tập huấn/],
    box: labelled(/Căn cứ/),
    typed: 'Biên bản số 05, gõ dở',
    keptBy: 'window',
  },
  {
    what: 'a step on an account',
    tag: 'tthc-accounts',
    scenario: 'accounts/active',
    personId: administrationCast.admin,
    properties: () => ({ unitId: administrationCast.cell }),
    by: [/^Xử lý tài khoản của/, /^Khóa tài khoản$/],
    box: labelled(/^Lý do/),
    typed: 'Cho người khác mượn, gõ dở',
    keptBy: 'server',
  },
  {
    what: 'a bank account',
    tag: 'tthc-bank-accounts',
    scenario: 'bank-accounts/none',
    personId: administrationCast.finance,
    properties: () => ({ unitId: administrationCast.base }),
    by: [/^Khai báo tài khoản$/, /^Xử lý$/, /^Lập thông tin tài khoản$/],
    box: labelled(/^Ngân hàng/),
    typed: 'Ngân hàng gõ dở',
    keptBy: 'server',
  },
  {
    what: 'a delegation',
    tag: 'tthc-delegation',
    scenario: 'transfer/awaiting-upper',
    personId: 'm-upper-uy-ban-song-mau-org-head',
    properties: () => ({ unitId: 'upper-uy-ban-song-mau' }),
    by: [],
    box: labelled(/^Lý do/),
    typed: 'Đi công tác, gõ dở',
    keptBy: 'window',
  },
  {
    what: 'a cluster of units',
    tag: 'tthc-clusters',
    scenario: 'reports/clusters',
    personId: administrationCast.aboveSecretary,
    by: [/^Sửa cụm: Cụm 1/],
    box: labelled(/^Người hoặc tổ phụ trách/),
    typed: 'Tổ số 3, gõ dở',
    keptBy: 'window',
    sends: { operationId: 'replaceClusters' },
  },
  {
    what: 'an announcement',
    tag: 'tthc-unit-announcements',
    scenario: 'announcements/current',
    personId: administrationCast.admin,
    by: [],
    box: labelled(/^Nội dung/),
    typed: 'Từ 20 giờ đến 22 giờ, gõ dở',
    keptBy: 'window',
  },
  {
    what: 'an address in the campaign',
    tag: 'tthc-residence-campaign',
    scenario: 'residence/none',
    personId: 'm-cell-so-vi-du-2-secretary',
    properties: () => ({ unitId: 'cell-so-vi-du-2' }),
    by: [],
    box: (within) => within.getByLabelText(/^Nơi cư trú của/).first(),
    typed: 'Thôn 4, xã La',
    keptBy: 'window',
  },
];

/** Goes on from a page that was just opened to what is wanted there. */
export async function comeTo({ by }: TypedForm, within: Locator, wanted: Locator): Promise<void> {
  const pressed = new Set<Element>();
  for (let looks = 0; looks < 600 && wanted.elements().length === 0; looks += 1) {
    for (const name of by) {
      const [button] = within.getByRole('button', { name }).elements();
      // Pressed again, a dossier of a list would be fetched anew and never come.
      if (!(button instanceof HTMLElement) || button.ariaDisabled === 'true' || pressed.has(button)) continue;
      pressed.add(button);
      button.click();
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
