import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { administrationCast, cast } from '@tthc-dang/api-spec';
import { oversightClient } from '@tthc-dang/core/client/oversight';
import { allIn, focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function homeIn(scenario: string, person: string = cast.routeA.member) {
  const served = await scenarioClient(scenario, person);
  const element = await mount('tthc-home', { client: served.client });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('#todo')).not.toBeNull());
  const linesOf = (selector: string) =>
    [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((one) =>
      one.textContent?.replace(/\s+/g, ' ').trim(),
    );
  return { ...served, element, linesOf };
}

test('shows what is asked of a member, the nearest deadline first, without an accessibility violation', async () => {
  const { element, linesOf } = await homeIn('dues/unpaid-three-months');
  await vi.waitFor(() => expect(linesOf('.todo li')).toHaveLength(4));
  expect(linesOf('.todo li')[0]).toBe('Nộp đảng phí kỳ 08/2026: 123.457 đ quá hạn từ 31/08/2026');
  expect(linesOf('.todo li')[3]).toBe('Xác nhận mức đảng phí kỳ 11/2026: 123.457 đ hạn 30/11/2026');
  await expectAccessible(element);
});

test('a month that a credit covers asks nothing of its member, and says by what it is covered', async () => {
  const { element, linesOf } = await homeIn('dues/credit-covers-unconfirmed');
  await vi.waitFor(() =>
    expect(linesOf('section[aria-labelledby="dues"] p')).toContain(
      'Kỳ 11/2026 được trừ đủ bằng khoản nộp thừa của kỳ 10/2026, không phải nộp thêm.',
    ),
  );
  expect(linesOf('.todo li')).toEqual([]);
  expect(element.shadowRoot?.textContent).not.toMatch(/\b0 đ/);
  await expectAccessible(element);
});

test('a dossier that somebody else has asks nothing of its member', async () => {
  const { linesOf } = await homeIn('transfer/awaiting-base', cast.routeC.member);
  expect(linesOf('.todo li')).toEqual([]);
  expect(linesOf('section[aria-labelledby="mine"] li')[0]).toMatch(/^Chuyển sinh hoạt đảng chính thức/);
});

test('an officer sees the inbox in the numbers of the server', async () => {
  const { client, linesOf } = await homeIn('transfer/inbox', cast.routeC.baseSecretary);
  const { unit, overdue } = await oversightClient(client).counts();
  expect(overdue).toBeGreaterThan(0);
  await vi.waitFor(() =>
    expect(linesOf('section[aria-labelledby="office"] .counts')[0]).toContain(
      `${unit} hồ sơ chờ xử lý ${overdue} quá hạn`,
    ),
  );
});

test('a member without an office is shown no inbox', async () => {
  const { element } = await homeIn('transfer/none', cast.routeC.member);
  expect(element.shadowRoot?.querySelector('#office')).toBeNull();
});

test('notices are marked as read at the server, and the focus stays with them', async () => {
  const { client, element } = await homeIn('dues/unpaid-three-months');
  await userEvent.click(page.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }));
  await vi.waitFor(() => expect(focused()?.id).toBe('news'));
  expect(element.shadowRoot?.querySelector('#mark-read')).toBeNull();
  expect(await oversightClient(client).unread()).toEqual({ unread: 0, more: false });
});

test('tells the page what is to be begun, or links there', async () => {
  const { element } = await homeIn('transfer/none', cast.routeC.member);
  const started: string[] = [];
  element.addEventListener('tthc-start', ({ what }) => started.push(what));
  await userEvent.click(page.getByRole('button', { name: 'Lấy ý kiến nhận xét nơi cư trú' }));
  expect(started).toEqual(['residence-comment']);
  element.startHref = '#/{what}';
  await element.updateComplete;
  expect(element.shadowRoot?.querySelector('.starts a')?.getAttribute('href')).toBe('#/official-transfer');
});

test('what is announced stands above the page, and what was put away is a line away', async () => {
  localStorage.clear();
  const { element } = await homeIn('announcements/current', administrationCast.member);
  const titles = () => allIn(element.shadowRoot!, '.notice strong').map((one) => one.textContent.trim());
  await vi.waitFor(() => expect(titles()).toHaveLength(2));
  const [first, second] = titles();
  await userEvent.click(page.getByRole('button', { name: `Ẩn thông báo: ${first}` }));
  await vi.waitFor(() => expect(titles()).toEqual([second]));
  await userEvent.click(page.getByText('Thông báo của đơn vị', { exact: true }));
  await vi.waitFor(() => expect(titles()).toEqual([second, first, second]));
});
