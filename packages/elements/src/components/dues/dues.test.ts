import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cast } from '@tthc-dang/api-spec';
import { createClient } from '@tthc-dang/core/client';
import { duesClient } from '@tthc-dang/core/client/dues';
import { duesObligationForm } from '@tthc-dang/core/forms/dues/obligation';
import { bankOf } from '../../internal/testing/bank-of.ts';
import { allIn, focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const { member } = cast.routeA;
const press = (name: string | RegExp) => userEvent.click(page.getByRole('button', { name, exact: true }));
const textOf = (): string =>
  allIn<Element>(document.body, '*')
    .map(({ shadowRoot }) => shadowRoot?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');
const reads = (text: string, timeout = 5_000) => expect.poll(textOf, { timeout }).toContain(text);

/** The page of a member's dues in a scenario, once it shows a month. */
async function duesIn(scenario: string, person = member) {
  const served = await scenarioClient(scenario, person);
  const element = await mount('tthc-dues', { client: served.client });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.sum')).not.toBeNull());
  const dues = duesClient(served.client);
  const { dossierId = '' } = (await dues.obligations()).items[0] ?? {};
  const events = async () => (await served.client.log('dues-obligation', dossierId)).entries.map(({ event }) => event);
  return { ...served, element, dues, dossierId, events, bank: bankOf(served) };
}

test('a member reads why the amount is what it is, confirms it, pays by transfer and sees the receipt', async () => {
  const { element, dues, dossierId, bank } = await duesIn('dues/assessed');
  await userEvent.click(oneIn(element.shadowRoot!, '.why summary'));
  await reads('Mức đóng: 1 % của căn cứ tính.');
  const rounding = [...(element.shadowRoot?.querySelectorAll('.why li') ?? [])].find((one) =>
    one.textContent?.includes('Làm tròn'),
  );
  expect(rounding?.textContent).toContain('Quy ước của hệ thống, không phải quy định.');
  await expectAccessible(element);

  await press('Đúng, tôi xác nhận mức đóng');
  await reads('Đã xác nhận mức đóng.');
  await vi.waitFor(() => expect(focused()?.id).toBe('news'));
  await press('Chuyển khoản bằng mã QR');
  await vi.waitFor(() => expect(focused()?.id).toBe('transfer'));
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('svg.qr path')?.getAttribute('d')).toMatch(/^M/));
  await reads('Đang chờ ngân hàng báo');
  await expectAccessible(element);

  const status = await dues.payment(dossierId);
  if (status.status !== 'pending' || !status.request) throw new Error('Nothing is waited for.');
  await reads(status.request.note);
  await bank(status.request);
  await press('Kiểm tra lại');
  await reads('Đã nhận 123.457 đ. Cảm ơn đồng chí.');
  await press('Xem biên lai');
  await reads('Biên lai thu đảng phí');
  await expectAccessible(element);
});

test('pressed twice, a payment is begun once', async () => {
  const { element, events } = await duesIn('dues/confirmed');
  const button = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.button') ?? [])].find((one) =>
    one.textContent?.includes('mã QR'),
  );
  button?.click();
  button?.click();
  await reads('Đang chờ ngân hàng báo');
  expect((await events()).filter((event) => event === 'START_PAYMENT')).toHaveLength(1);
});

test('an answer that was lost is asked for again under the same key, and the money is asked for once', async () => {
  const { faults, events } = await duesIn('dues/confirmed');
  faults.add({ operationId: 'requestDuesPayment', kind: 'drop-after-write', count: 1 });
  await press('Chuyển khoản bằng mã QR');
  await reads('Chưa rõ máy chủ đã nhận hay chưa.');
  // What became of it is read at once: the transfer is there without pressing again.
  await reads('Số tài khoản');
  expect((await events()).filter((event) => event === 'START_PAYMENT')).toHaveLength(1);
});

test('while the network is away nothing is called failed, and the page asks on', async () => {
  const { element, faults, dues, dossierId, bank } = await duesIn('dues/awaiting-bank');
  faults.add({ operationId: 'getDuesPayment', kind: 'status', status: 503, count: 1 });
  await press('Kiểm tra lại');
  await reads('Chưa hỏi được. Trang sẽ tự hỏi lại; tiền đã chuyển không bị ảnh hưởng.');
  expect(element.shadowRoot?.textContent).not.toMatch(/thất bại|không thành/);
  const status = await dues.payment(dossierId);
  if (status.status !== 'pending' || !status.request) throw new Error('Nothing is waited for.');
  await bank(status.request);
  // Nobody presses: the page asks again by itself.
  await reads('Đã nhận 123.457 đ.', 15_000);
});

test('another amount than was asked is looked at by people, and the member is told to send no more', async () => {
  const { dues, dossierId, bank } = await duesIn('dues/awaiting-bank');
  const status = await dues.payment(dossierId);
  if (status.status !== 'pending' || !status.request) throw new Error('Nothing is waited for.');
  await bank(status.request, { amount: 100_000 });
  await press('Kiểm tra lại');
  await reads('Đã nhận 100.000 đ, trong khi số phải nộp là 123.457 đ.');
  expect(textOf()).not.toContain('Số tài khoản');
});

test('money that comes after the code has expired still counts', async () => {
  const { dues, dossierId, bank, element } = await duesIn('dues/payment-expired');
  await reads('Mã chuyển khoản trước đã hết giờ chờ');
  const status = await dues.payment(dossierId);
  if (status.status !== 'failed' || !status.request) throw new Error('It has not expired.');
  expect(status.mayStillArrive).toBe(true);
  expect(await bank(status.request)).toEqual({ result: 'paid' });
  await element.reload();
  await reads('Đã nộp 123.457 đ');
});

test('more than due is paid on purpose only', async () => {
  const { element, dues, dossierId } = await duesIn('dues/confirmed');
  await userEvent.click(oneIn(element.shadowRoot!, '.more summary'));
  const box = page.getByLabelText(/Tổng số tiền nộp/);
  await userEvent.fill(box, '100.000');
  await press('Chuyển khoản bằng mã QR');
  await reads('Số tiền nộp không được thấp hơn mức 123.457 đ.');
  await userEvent.fill(box, '200.000');
  await press('Chuyển khoản bằng mã QR');
  await reads('Đồng chí đánh dấu xác nhận tự nguyện nộp cao hơn, hoặc bỏ trống số tiền.');
  await userEvent.click(page.getByRole('checkbox', { name: 'Tôi tự nguyện nộp 200.000 đ, cao hơn mức 76.543 đ' }));
  await press('Chuyển khoản bằng mã QR');
  await reads('Đồng chí chọn nộp 200.000 đ, cao hơn mức 76.543 đ.');
  const status = await dues.payment(dossierId);
  expect(status.status === 'pending' && status.request?.amount).toBe(200_000);
});

test('a member objects with the right income, and what was typed stands on the page after', async () => {
  await duesIn('dues/assessed');
  await press('Chưa đúng, đề nghị điều chỉnh');
  await userEvent.fill(page.getByLabelText('Lý do'), 'Tháng 10 tôi nghỉ không lương.');
  await userEvent.fill(page.getByLabelText(/Thu nhập đúng để tính đảng phí/), '9.800.000');
  await press('Đề nghị điều chỉnh');
  await reads('Đã gửi đề nghị điều chỉnh.');
  await reads('Tháng 10 tôi nghỉ không lương');
  await reads('Thu nhập đồng chí cho là đúng: 9.800.000 đ.');
});

test('another window that was quicker is no trouble: the month is shown as it is now', async () => {
  const { clientOf, dossierId } = await duesIn('dues/assessed');
  const mine = clientOf(member);
  const { revision } = await mine.dossier('dues-obligation', dossierId);
  await mine.send(duesObligationForm, dossierId, 'CONFIRM', {}, { revision });
  await press('Đúng, tôi xác nhận mức đóng');
  await reads('Kỳ này vừa có thay đổi.');
  await reads('Chuyển khoản bằng mã QR');
});

test('copies a line of the transfer as banking apps take it, and says so', async () => {
  await duesIn('dues/awaiting-bank');
  const written: string[] = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void written.push(text));
  await press('Sao chép số tiền');
  await reads('Đã sao chép');
  expect(written).toEqual(['123457']);
  vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await press('Sao chép nội dung chuyển khoản');
  await reads('Trình duyệt không cho sao chép.');
  vi.restoreAllMocks();
});

test('asks by itself while it stands on the page, and not once it has left', async () => {
  const served = await scenarioClient('dues/awaiting-bank', member);
  const asked = vi.fn();
  const client = createClient({
    baseUrl: 'https://may-chu.example',
    retry: { limit: 0 },
    fetch: (request) => {
      if (request.url.endsWith('/payment')) asked();
      return served.fetch(request);
    },
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const element = await mount('tthc-dues', { client });
    await vi.waitFor(() => expect(textOf()).toContain('Đang chờ ngân hàng báo'));
    asked.mockClear();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toHaveBeenCalled();
    element.remove();
    asked.mockClear();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(asked).not.toHaveBeenCalled();
  } finally {
    vi.useRealTimers();
  }
});
