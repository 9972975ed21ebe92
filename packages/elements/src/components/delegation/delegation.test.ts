import { cast } from '@tthc-dang/api-spec';
import { administrationClient } from '@tthc-dang/core/client/administration';
import { afterEach, expect, test, vi } from 'vitest';
import { TthcChangeEvent } from '../../events/change-event.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { answer, answerDay, focusIsOn, go, key, pickRadio, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const unitId = 'upper-uy-ban-song-mau';
const head = 'm-upper-uy-ban-song-mau-org-head';

/** The delegations of a body above, as one of its people sees them. */
async function delegationsFor(person: string) {
  const served = await scenarioClient('transfer/awaiting-upper', person);
  const element = document.createElement('tthc-delegation');
  Object.assign(element, { client: served.client, unitId });
  document.body.append(element);
  const shadow = element.shadowRoot!;
  await vi.waitFor(() => expect(shadow.querySelector('.empty, .given, .notice')).not.toBeNull());
  const press = (words: string) =>
    [...shadow.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words))?.click();
  const answer = (name: string, value: string) =>
    shadow.querySelector(`[name="${name}"]`)!.dispatchEvent(new TthcChangeEvent(name, value));
  const kept = async () => (await administrationClient(served.client).delegations(unitId)).items;
  return { ...served, element, shadow, press, answer, kept };
}
const dayAfter = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);

test('the head gives an officer the power to decide for some days, and ends it early', async () => {
  const { element, shadow, press, answer, kept, clock } = await delegationsFor(head);
  await expectAccessible(element);
  answer('personId', cast.undelegatedOfficer);
  answer('from', dayAfter(clock.now(), 1));
  answer('to', dayAfter(clock.now(), 5));
  answer('reason', 'Trưởng ban đi công tác');
  press('Ủy quyền');
  await vi.waitFor(() => expect(shadow.querySelector('#came.ok')?.textContent).toContain('Đã ủy quyền'));
  expect(shadow.activeElement?.id).toBe('came');
  expect((await kept())[0]).toMatchObject({ personId: cast.undelegatedOfficer, kind: 'decides' });
  press('Chấm dứt ủy quyền cho');
  await vi.waitFor(() => expect(shadow.querySelector('#sure')).not.toBeNull());
  press('Xác nhận chấm dứt');
  await vi.waitFor(() => expect(shadow.querySelector('#came.ok')?.textContent).toContain('Đã chấm dứt'));
  expect((await kept())[0]?.endedOn).toBeDefined();
});

test('what is missing is told at its question, and what was typed stays', async () => {
  const { shadow, press, answer, kept } = await delegationsFor(head);
  answer('reason', 'Đi họp');
  press('Ủy quyền');
  await vi.waitFor(() =>
    expect(shadow.querySelector<HTMLElement & { error: string }>('[name="personId"]')?.error).not.toBe(''),
  );
  expect(shadow.querySelector<HTMLElement & { error: string }>('[name="reason"]')?.error).toBe('');
  expect(await kept()).toEqual([]);
});

test('a refusal names its reason and keeps the answers', async () => {
  const { shadow, press, answer, clock } = await delegationsFor(head);
  answer('personId', cast.undelegatedOfficer);
  answer('from', dayAfter(clock.now(), 5));
  answer('to', dayAfter(clock.now(), 1));
  answer('reason', 'Đi họp');
  press('Ủy quyền');
  await vi.waitFor(() =>
    expect(shadow.querySelector('#came.bad')?.textContent).toContain('không được trước ngày bắt đầu'),
  );
  expect(shadow.querySelector<HTMLElement & { value: string }>('[name="reason"]')?.value).toBe('Đi họp');
});

test('a member of another unit learns nothing', async () => {
  const { shadow } = await delegationsFor(cast.routeC.member);
  expect(shadow.querySelector('.notice.bad')).not.toBeNull();
  expect(shadow.querySelector('[name="personId"]')).toBeNull();
});

test('somebody is named, and no longer, by keyboard alone', async () => {
  const { element, heard } = await walk('tthc-delegation', 'transfer/awaiting-upper', head, { unitId });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('#send')).not.toBeNull());
  await go(/^Ủy quyền$/);
  await focusIsOn(/^Ủy quyền cho/);
  await pickRadio(/^Ủy quyền cho/, /cán bộ/);
  await answerDay(/^Từ ngày/, '2026-11-10');
  await answerDay(/^Đến hết ngày/, '2026-11-12');
  await answer(/^Lý do/, 'Đi công tác');
  await go(/^Ủy quyền$/);
  await focusIsOn(/^Đã ủy quyền cho/);
  await go(/^Chấm dứt ủy quyền cho/);
  await focusIsOn(/không còn làm thay/);
  await go(/^Thôi/);
  await focusIsOn(/^Chấm dứt ủy quyền cho/);
  await key('Enter');
  await go(/^Xác nhận chấm dứt/);
  await focusIsOn(/^Đã chấm dứt/);
  expect(heard).toEqual([
    '! Chọn người được ủy quyền. Nhập đủ ngày, tháng, năm. Nhập đủ ngày, tháng, năm. Nhập lý do.',
    'Đã ủy quyền cho Lê Quang An Ví Dụ từ 10/11/2026 đến hết 12/11/2026.',
    'Đã chấm dứt ủy quyền cho Lê Quang An Ví Dụ.',
  ]);
});
