import { administrationCast as who } from '@tthc-dang/api-spec';
import { milestones } from '@tthc-dang/core/readiness';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { press, tick } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { milestonesOfPlans } from '../../locales/en/milestones-of-plans.ts';
import type { TthcMilestones } from './milestones.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function planOn(day: string, properties: Partial<TthcMilestones> = {}) {
  const served = await scenarioClient('accounts/none', who.member);
  served.clock.set(`${day}T09:00:00+07:00`);
  const element = await mount('tthc-milestones', { client: served.client, ...properties });
  return { ...served, element };
}
const rowOf = (element: TthcMilestones, id: string) =>
  element.shadowRoot?.querySelector(`[data-row="${id}"]`)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('shows the dates of both plans to whoever signed in, without an accessibility violation', async () => {
  const { element } = await planOn('2026-05-16');
  await vi.waitFor(() => expect(element.shadowRoot?.querySelectorAll('[data-row]')).toHaveLength(milestones.length));
  expect(rowOf(element, 'A.pilot')).toMatch(/Đơn vị thí điểm.*21\/04\/2026 đến hết 06\/05\/2026.*Đã qua$/);
  expect(rowOf(element, 'A.province-wide')).toMatch(/Đang trong hạn còn 31 ngày$/);
  expect(rowOf(element, 'B.review')).toMatch(/trong tháng 07\/2026.*Sắp tới còn 46 ngày nữa bắt đầu$/);
  expect(rowOf(element, 'B.parallel')).toMatch(/từ 21\/05\/2026/);
  await expectAccessible(element);
});

test('where a plan names two days both are shown, and after the earlier one the later one warns', async () => {
  const { element } = await planOn('2026-05-15', { plan: 'B' });
  await vi.waitFor(() => expect(rowOf(element, 'B.accounts')).not.toBe(''));
  for (const id of ['B.accounts', 'B.accounts-schedule'])
    expect(rowOf(element, id)).toContain('hai ngày cho việc này: 14/05/2026 và 19/05/2026');
  expect(rowOf(element, 'B.accounts')).toContain('Đã qua');
  expect(rowOf(element, 'B.accounts-schedule')).toMatch(/Đã qua ngày sớm hơn còn 4 ngày$/);
  expect(element.shadowRoot?.querySelector('[data-row="B.accounts-schedule"] .tag.wait')).not.toBeNull();
  expect(element.shadowRoot?.querySelector('#A')).toBeNull();
});

test('on the last day of a milestone it is still open, and the day is said', async () => {
  const { element } = await planOn('2026-05-06', { plan: 'A' });
  await vi.waitFor(() => expect(rowOf(element, 'A.pilot')).toMatch(/Đang trong hạn hôm nay là ngày cuối$/));
});

test('hides what is past on demand, and says how much is left', async () => {
  const { element } = await planOn('2026-06-18', { plan: 'A' });
  await vi.waitFor(() => expect(rowOf(element, 'A.pilot')).not.toBe(''));
  await tick('Ẩn các mốc đã qua');
  await vi.waitFor(() => expect(rowOf(element, 'A.pilot')).toBe(''));
  expect(rowOf(element, 'A.electronic')).not.toBe('');
  expect(element.shadowRoot?.querySelector('[role="status"].unseen')?.textContent).toContain('Đang hiện 2 mốc');
});

test('without the server it says so, and asks again', async () => {
  const served = await scenarioClient('accounts/none', who.member);
  served.faults.add({ operationId: 'listMilestones', kind: 'status', status: 503, count: 1 });
  const element = await mount('tthc-milestones', { client: served.client });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.notice.bad')).not.toBeNull());
  await press('Thử lại');
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('[data-row]')).not.toBeNull());
});

test('every milestone and whom it is for have an English word', () => {
  const wanted = milestones.flatMap(({ id, who: whom }) => [
    `milestones.of.${id}`,
    ...(whom === undefined ? [] : [`milestones.of.${id}.who`]),
  ]);
  expect(Object.keys(milestonesOfPlans).toSorted()).toEqual(wanted.toSorted());
});
