import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { allIn, oneIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Dues',
  component: 'tthc-dues',
  args: { scenario: 'dues/assessed', person: cast.routeA.member, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-dues .client=${(loaded['served'] as ServedScenario).client} .locale=${language}></tthc-dues>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-dues')!.shadowRoot!;
const says =
  (...sentences: readonly string[]): Play =>
  async ({ canvasElement }) => {
    for (const sentence of sentences)
      await waitFor(() => expect(rootOf(canvasElement).textContent?.replace(/\s+/g, ' ')).toContain(sentence));
  };
/** Presses a button and waits for what it brings. */
const press =
  (button: string, expected: string): Play =>
  async ({ canvasElement }) => {
    const root = rootOf(canvasElement);
    await waitFor(() => expect(allIn(root, button)).not.toHaveLength(0));
    oneIn(root, button).click();
    await waitFor(() => expect(allIn(root, expected)).not.toHaveLength(0));
  };

/** The amount of the month, explained; the member confirms it or objects. */
export const Assessed: Story = {
  play: async (context) => {
    await says('Đúng, tôi xác nhận mức đóng')(context);
    oneIn(rootOf(context.canvasElement), '.why summary').click();
    await says('Căn cứ: 01-QĐ/TW')(context);
  },
};
export const Objecting: Story = { play: press('#dispute', 'tthc-field-long-text') };
export const Disputed: Story = { args: { scenario: 'dues/disputed' }, play: says('Chi bộ đang xem lại', '9.800.000') };
export const Upheld: Story = { args: { scenario: 'dues/upheld' }, play: says('Chi bộ giữ nguyên mức đóng') };
/** Confirmed: how to pay, and more than due on purpose. */
export const Confirmed: Story = {
  args: { scenario: 'dues/confirmed' },
  play: press('.more summary', 'tthc-field-number'),
};
/** The transfer as a picture to scan and as data to copy; waiting says no more than is known. */
export const AwaitingBank: Story = {
  args: { scenario: 'dues/awaiting-bank' },
  play: async (context) => {
    await says('Chưa thấy tiền về', 'Nội dung chuyển khoản')(context);
    await waitFor(() => expect(rootOf(context.canvasElement).querySelector('svg.qr')).not.toBeNull());
  },
};
export const PaymentExpired: Story = {
  args: { scenario: 'dues/payment-expired' },
  play: says('Mã chuyển khoản trước đã hết giờ chờ', 'Chuyển khoản bằng mã QR'),
};
export const AmountMismatch: Story = {
  args: { scenario: 'dues/amount-mismatch' },
  play: says('Đã nhận 123.000 đ', 'đừng chuyển thêm'),
};
export const PaidOnline: Story = { args: { scenario: 'dues/paid-online' }, play: says('Đã nộp', 'Xem biên lai') };
export const Receipt: Story = {
  args: { scenario: 'dues/paid-online' },
  play: press('.month .actions .button', '.sheet'),
};
export const PaidInCash: Story = { args: { scenario: 'dues/paid-cash' }, play: says('tiền mặt') };
export const PaidTwice: Story = { args: { scenario: 'dues/overpaid' }, play: says('nhận được tiền hai lần') };
/** October was paid too much: less is left to pay now, and the page says why. */
export const CreditLeft: Story = {
  args: { scenario: 'dues/credit-left' },
  play: says('Trừ khoản nộp thừa của kỳ 10/2026: 50.000 đ', 'Còn phải nộp 73.457 đ'),
};
export const CreditLeftInEnglish: Story = {
  args: { scenario: 'dues/credit-left', language: 'en' },
  play: says('Less what was paid too much for 10/2026: 50.000 đ', 'Left to pay: 73.457 đ'),
};
export const CreditCovers: Story = {
  args: { scenario: 'dues/credit-covers' },
  play: says('bằng khoản nộp thừa kỳ trước', 'Xem biên lai'),
};
export const Reversed: Story = { args: { scenario: 'dues/reversed' }, play: says('Ngân hàng hủy giao dịch') };
export const Overdue: Story = { args: { scenario: 'dues/overdue' }, play: says('quá hạn', 'Hạn nộp là') };
export const SeveralMonths: Story = {
  args: { scenario: 'dues/unpaid-three-months' },
  play: says('Đồng chí còn 4 kỳ phải nộp', 'Nhắc về đảng phí chưa đóng'),
};
export const Exempt: Story = { args: { scenario: 'dues/exempt', person: cast.exempt }, play: says('Được miễn') };
export const Deferred: Story = {
  args: { scenario: 'dues/deferred', person: cast.expiredMandate },
  play: says('Chậm đóng'),
};
export const Settled: Story = { args: { scenario: 'dues/settled' }, play: says('Đã chốt') };
export const Cancelled: Story = { args: { scenario: 'dues/cancelled' }, play: says('Hủy') };
/** The cell has not opened the month: what it will cost, as far as is known. */
export const NotOpened: Story = { args: { scenario: 'dues/none' }, play: says('Mức dự kiến') };
export const AskingForRelief: Story = { play: press('#relief', 'tthc-dues-exemption') };
export const English: Story = {
  args: { scenario: 'dues/awaiting-bank', language: 'en' },
  play: says('Waiting for the bank'),
};
export const OnAPhone: Story = {
  args: { scenario: 'dues/awaiting-bank' },
  globals: { viewport: { value: 'phone' } },
  play: says('Số tài khoản'),
};
/** The server is away: it says so and asks again when told to. */
export const ServerAway: Story = {
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient(args.scenario, args.person);
      served.faults.add({ operationId: 'listDuesObligations', kind: 'status', status: 503, count: 1 });
      return { served };
    },
  ],
  play: press('.notice.bad .button', '#confirm'),
};
