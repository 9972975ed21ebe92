import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cast } from '@tthc-dang/api-spec';
import { focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { answer, focusIsOn, go, pickRadio, walk } from '../../internal/testing/walk.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function feedbackIn(scenario: string) {
  const served = await scenarioClient(scenario, cast.routeA.member);
  const element = await mount('tthc-feedback', { client: served.client });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('[role="status"]:not(.unseen)')).toBeNull());
  return { ...served, element };
}
const press = (name: string | RegExp) => userEvent.click(page.getByRole('button', { name }));

test('a member writes feedback, learns its code and by when it is answered', async () => {
  const { client, element } = await feedbackIn('feedback/none');
  await press('Viết phản ánh');
  await userEvent.click(page.getByRole('radio', { name: 'Đề xuất, góp ý' }));
  await userEvent.click(page.getByRole('radio', { name: 'Góp ý để tốt hơn' }));
  await userEvent.fill(page.getByLabelText('Tiêu đề'), 'Thêm chữ to');
  await userEvent.fill(page.getByLabelText('Nội dung'), 'Đồng chí lớn tuổi khó đọc chữ nhỏ.');
  await expectAccessible(element);
  await press('Gửi phản ánh');
  await vi.waitFor(() => expect(focused()?.id).toBe('news'));
  const [sent] = (await client.dossiers({ role: 'member', procedure: 'feedback' })).items;
  expect(sent?.state).toBe('with-unit');
  expect(element.shadowRoot?.querySelector('#news')?.textContent).toContain(sent?.code);
});

test('what was begun and not sent is gone on with, and no second one is opened', async () => {
  const { client, element } = await feedbackIn('feedback/draft');
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('#write')?.textContent).toContain('Viết tiếp'));
  await press('Viết tiếp phản ánh chưa gửi');
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('tthc-event-form')).not.toBeNull());
  expect((await client.dossiers({ role: 'member', procedure: 'feedback' })).total).toBe(1);
});

test('the page learns which feedback is to be seen', async () => {
  const { element } = await feedbackIn('feedback/answered');
  const opened: string[] = [];
  element.addEventListener('tthc-open-dossier', ({ procedure }) => opened.push(procedure));
  await press(/^Xem GY-/);
  expect(opened).toEqual(['feedback']);
  await expectAccessible(element);
});

test('is written by keyboard alone, left and gone on with, and sent', async () => {
  const { element, heard } = await walk('tthc-feedback', 'feedback/none', cast.routeA.member);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('#write')).not.toBeNull());
  await go(/^Viết phản ánh/);
  await focusIsOn(/^Gửi phản ánh/);
  await go(/^Gửi phản ánh/);
  await focusIsOn(/mục cần sửa/);
  await answer(/^Tiêu đề/, 'Thêm chữ to');
  await go(/^Quay lại/);
  await focusIsOn(/^Viết/);
  await go(/^Viết tiếp phản ánh chưa gửi/);
  await focusIsOn(/^Gửi phản ánh/);
  await pickRadio(/^Về việc gì/, /Đề xuất, góp ý/);
  await pickRadio(/^Mức độ/, /Góp ý để tốt hơn/);
  await answer(/^Nội dung/, 'Đồng chí lớn tuổi khó đọc chữ nhỏ.');
  await go(/^Gửi phản ánh/);
  await focusIsOn(/^Đã gửi phản ánh GY-/);
  expect(heard.at(-1)).toMatch(/^Đã gửi phản ánh GY-/);
});
