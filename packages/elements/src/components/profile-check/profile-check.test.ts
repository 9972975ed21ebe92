import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { administrationClient } from '@tthc-dang/core/client/administration';
import { cast } from '@tthc-dang/api-spec';
import { allIn, focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { answer, focusIsOn, go, tick, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function profileIn(scenario: string) {
  const served = await scenarioClient(scenario, cast.routeA.member);
  const element = await mount('tthc-profile-check', { client: served.client });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('table')).not.toBeNull());
  return { ...served, element };
}
const press = (name: string | RegExp) => userEvent.click(page.getByRole('button', { name }));

test('what is marked as wrong becomes a correction that has what is recorded, and is sent once it was put right', async () => {
  const { client, element } = await profileIn('corrections/none');
  await expectAccessible(element);
  await userEvent.click(page.getByRole('checkbox', { name: 'Chưa đúng: Thường trú' }));
  await press('Báo sửa 1 mục đã đánh dấu');
  await userEvent.fill(page.getByLabelText(/^Thường trú/), 'Thôn 4, xã Lam Mẫu, tỉnh Sông Mẫu');
  await expectAccessible(element);
  await userEvent.click(page.getByRole('checkbox', { name: /Tôi cam kết thông tin trên là đúng sự thật/ }));
  await press('Đề nghị sửa dữ liệu');
  await vi.waitFor(() => expect(focused()?.id).toBe('news'));
  const [dossier] = (await client.dossiers({ role: 'member', procedure: 'data-correction' })).items;
  expect(dossier?.state).toBe('cell-confirmation');
  await vi.waitFor(() =>
    expect(element.shadowRoot?.querySelector('ul li')?.textContent).toContain('Chờ chi bộ xác nhận'),
  );
});

test('asks for what was marked and nothing else, and lets an item be added that begins with what is recorded', async () => {
  const { client, element } = await profileIn('corrections/none');
  const asked = () =>
    allIn<HTMLElement & { readonly label: string }>(element.shadowRoot!, '.fields > *').map(({ label }) => label);
  await userEvent.click(page.getByRole('checkbox', { name: 'Chưa đúng: Thường trú' }));
  await press('Báo sửa 1 mục đã đánh dấu');
  await expect
    .poll(asked)
    .toEqual(['Các mục cần sửa', 'Thường trú', 'Giải thích thêm', 'Tôi cam kết thông tin trên là đúng sự thật']);
  const { items } = await administrationClient(client).profile();
  const recorded = (name: string) => items.find((item) => item.name === name)?.value ?? '';
  expect(recorded('permanentAddress')).not.toBe('');
  await expect.element(page.getByLabelText(/^Thường trú/).last()).toHaveValue(recorded('permanentAddress'));
  await userEvent.click(page.getByText('Thêm hoặc bớt mục'));
  await userEvent.click(page.getByRole('checkbox', { name: 'Quê quán' }));
  await expect.element(page.getByRole('textbox', { name: 'Quê quán' })).toHaveValue(recorded('nativePlace'));
  await userEvent.fill(page.getByRole('textbox', { name: 'Quê quán' }), 'Xã Mới, tỉnh Sông Mẫu');
  await userEvent.click(page.getByRole('checkbox', { name: 'Thường trú' }));
  await expectAccessible(element);
  await userEvent.click(page.getByRole('checkbox', { name: /Tôi cam kết thông tin trên là đúng sự thật/ }));
  await press('Đề nghị sửa dữ liệu');
  await vi.waitFor(() => expect(focused()?.id).toBe('news'));
  const [sent] = (await client.dossiers({ role: 'member', procedure: 'data-correction' })).items;
  const { facts } = await client.dossier('data-correction', sent!.id);
  expect(facts['correction']).toEqual({ nativePlace: 'Xã Mới, tỉnh Sông Mẫu' });
});

test('says what to do where nothing is marked', async () => {
  const { element } = await profileIn('corrections/none');
  await press('Báo sửa các mục đã đánh dấu');
  await vi.waitFor(() => expect(focused()?.id).toBe('wrong'));
  expect(element.shadowRoot?.querySelector('#wrong')?.textContent).toContain('ít nhất một mục');
});

test('goes on with a correction that was not sent', async () => {
  const { element } = await profileIn('corrections/draft');
  await press('Làm tiếp đề nghị');
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('tthc-event-form')).not.toBeNull());
});

test('an item is marked, put right and reported by keyboard alone', async () => {
  const { element, heard } = await walk('tthc-profile-check', 'corrections/none', cast.routeA.member);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('table')).not.toBeNull());
  await go(/^Báo sửa các mục đã đánh dấu/);
  await focusIsOn(/^Đồng chí đánh dấu ít nhất một mục/);
  await tick(/^Chưa đúng: Thường trú/);
  await go(/^Báo sửa 1 mục đã đánh dấu/);
  await focusIsOn(/^Đề nghị sửa dữ liệu/);
  await answer(/^Thường trú/, 'Thôn 4, xã Lam Mẫu, tỉnh Sông Mẫu');
  await go(/^Quay lại dữ liệu của tôi/);
  await focusIsOn(/^Báo sửa/);
  await go(/^Làm tiếp đề nghị/);
  await focusIsOn(/^Đề nghị sửa dữ liệu/);
  await tick(/^Tôi cam kết/);
  await go(/^Đề nghị sửa dữ liệu/);
  await focusIsOn(/^Đã gửi đề nghị sửa SD-/);
  expect(heard.at(-1)).toMatch(/^Đã gửi đề nghị sửa SD-/);
});
