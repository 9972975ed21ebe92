import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { answer, focusIsOn, go, key, tabTo, tick, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const secretary = 'm-cell-so-vi-du-2-secretary';
const unitId = 'cell-so-vi-du-2';

/** The campaign of a cell, once it stands. */
async function campaignOf(scenario: string, person = secretary) {
  const served = await scenarioClient(scenario, person);
  const element = document.createElement('tthc-residence-campaign');
  Object.assign(element, { client: served.client, unitId });
  document.body.append(element);
  const shadow = element.shadowRoot!;
  const all = (selector: string) => [...shadow.querySelectorAll<HTMLElement>(selector)];
  const press = (words: string) =>
    all('button')
      .find(({ textContent }) => textContent?.includes(words))
      ?.click();
  await vi.waitFor(() => expect(all('.numbers-of, .notice').length).toBeGreaterThan(0));
  return { ...served, element, shadow, all, press };
}

/** Types the residence of members whom the registers have none for; says how many can be asked for then. */
async function typeAddresses({ all }: Awaited<ReturnType<typeof campaignOf>>, most = 9): Promise<number> {
  const count = Math.min(most, all('.address input').length);
  for (let done = 0; done < count; done += 1) {
    const input = all('.address input')[0] as HTMLInputElement;
    input.value = `Số ${done + 1}, xã Lam Mẫu`;
    input.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(all('fieldset .check:not(.all)')).toHaveLength(done + 1));
  }
  return count;
}

test('says of every member whether a request can be made, with every reason, and opens nothing', async () => {
  const { all, client, element } = await campaignOf('residence/none');
  const refused = all('section[aria-labelledby="not-yet"] .members > li');
  expect(refused.length).toBeGreaterThan(0);
  for (const line of refused) expect(line.querySelectorAll('.reasons li').length).toBeGreaterThan(0);
  expect((await client.dossiers({ procedure: 'residence-comment' })).total).toBe(0);
  await expectAccessible(element);
});

test('makes the requests of those who are ticked, tells a result for each, and then shows where they are', async () => {
  const campaign = await campaignOf('residence/none');
  const { all, press, client, shadow } = campaign;
  expect(await typeAddresses(campaign, 3)).toBe(3);
  all('fieldset .check:not(.all) input')[0]!.click();
  const wanted = 2;
  await vi.waitFor(() => expect(shadow.querySelector('#run')?.textContent).toContain(`${wanted} yêu cầu`));
  press('Lập và gửi');
  await vi.waitFor(() => expect(all('.lines .tag.ok')).toHaveLength(wanted));
  expect((await client.dossiers({ procedure: 'residence-comment' })).total).toBe(wanted);
  await vi.waitFor(() => expect(shadow.activeElement?.id).toBe('batch-title'));
  press('Quay lại');
  await vi.waitFor(() => expect(all('section[aria-labelledby="under-way"] li')).toHaveLength(wanted));
});

test('goes on after an answer that never came, and makes no request twice', async () => {
  const campaign = await campaignOf('residence/none');
  const { all, press, client, faults } = campaign;
  const count = await typeAddresses(campaign);
  faults.add({ operationId: 'runResidenceCampaign', kind: 'drop-after-write', count: 1 });
  press('Lập và gửi');
  await vi.waitFor(() => expect(all('.lines .tag.wait').length).toBeGreaterThan(0));
  press('Làm tiếp');
  await vi.waitFor(() => expect(all('.lines .tag.ok')).toHaveLength(count));
  expect((await client.dossiers({ procedure: 'residence-comment' })).total).toBe(count);
});

test('an address that was accepted is corrected where it stands, and the request goes to the corrected one', async () => {
  const campaign = await campaignOf('residence/none');
  const { all, press, client, shadow } = campaign;
  await typeAddresses(campaign, 1);
  const line = () => all('fieldset .given')[0];
  expect(line()?.textContent).toContain('Số 1, xã Lam Mẫu');
  all('fieldset .given button')[0]!.click();
  await vi.waitFor(() => expect(shadow.activeElement?.id).toMatch(/^address-/));
  await userEvent.fill(shadow.activeElement!, 'Số 12, xã Lam Mẫu');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(line()?.textContent).toContain('Số 12, xã Lam Mẫu'));
  await vi.waitFor(() => expect(shadow.activeElement?.id).toMatch(/^correct-/));
  press('Lập và gửi');
  await vi.waitFor(() => expect(all('.lines .tag.ok')).toHaveLength(1));
  const [dossier] = (await client.dossiers({ procedure: 'residence-comment' })).items;
  const { entries } = await client.log('residence-comment', dossier!.id);
  expect(JSON.stringify(entries)).toContain('Số 12, xã Lam Mẫu');
  press('Quay lại');
  await vi.waitFor(() => expect(shadow.textContent).toContain('chỉ sửa được khi nơi nhận báo gửi nhầm'));
});

test('an address that is taken away again makes no request, and its box stands open', async () => {
  const campaign = await campaignOf('residence/none');
  const { all, shadow, element } = campaign;
  await typeAddresses(campaign, 1);
  all('fieldset .given button')[0]!.click();
  await vi.waitFor(() => expect(shadow.activeElement?.id).toMatch(/^address-/));
  const { id } = shadow.activeElement!;
  await userEvent.clear(shadow.activeElement!);
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(shadow.querySelector('#run')).toBeNull());
  await vi.waitFor(() => expect(shadow.activeElement?.id).toBe(id));
  await expectAccessible(element);
});

test('shows who is late', async () => {
  const { all } = await campaignOf('residence/overdue');
  expect(all('section[aria-labelledby="under-way"] .tag.bad')).toHaveLength(1);
  expect(all('.numbers-of .late')).toHaveLength(1);
});

test('is refused, in words, to somebody who does not lead the cell', async () => {
  const { all } = await campaignOf('residence/none', 'm-cell-lam-mau-4-secretary');
  expect(all('.notice.bad')[0]?.textContent?.trim().length).toBeGreaterThan(20);
});

test('a secretary types an address, leaves somebody out and sends the rest by keyboard alone', async () => {
  const { element, heard } = await walk('tthc-residence-campaign', 'residence/none', secretary, { unitId });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.address input')).not.toBeNull());
  await answer(/^Nơi cư trú của/, 'Số 1, xã Lam Mẫu');
  await tabTo(/^Nơi cư trú của/);
  await expect.poll(() => heard.at(-1)).toMatch(/^Đã đủ điều kiện/);
  await userEvent.keyboard('Số 2, xã Lam Mẫu');
  await key('Enter');
  await vi.waitFor(() => expect(heard).toHaveLength(2));
  const names = [...element.shadowRoot!.querySelectorAll('fieldset .check:not(.all)')].map((one) =>
    one.textContent?.trim(),
  );
  expect(names).toHaveLength(2);
  await tick(new RegExp(`${names[0]}`));
  await go(/^Lập và gửi 1 yêu cầu/);
  await focusIsOn(/xong/);
  await go(/^Quay lại/);
  await focusIsOn(/^Lấy ý kiến/);
  expect(heard).toEqual([
    'Đã đủ điều kiện lập yêu cầu cho Đặng Văn Châu Ví Dụ.',
    // The box that the person went to stays theirs while the first member leaves the list.
    'Đã đủ điều kiện lập yêu cầu cho Bùi Thị Dũng Thử Nghiệm.',
    '1 hồ sơ được, 0 hồ sơ chưa được, 0 hồ sơ còn lại.',
  ]);
});
