import { administrationCast as who } from '@tthc-dang/api-spec';
import { oversightClient } from '@tthc-dang/core/client/oversight';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { focused, oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible, mount } from '../../internal/testing/mount.ts';
import { fill, press } from '../../internal/testing/on-page.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcClusters } from './clusters.ts';
import './index.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => document.body.replaceChildren());

async function clustersOf(personId: string = who.aboveSecretary, unitId = '') {
  const served = await scenarioClient('reports/clusters', personId);
  const element = await mount('tthc-clusters', { client: served.client, unitId });
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('[data-row]')).not.toBeNull());
  return { ...served, element, ask: oversightClient(served.client) };
}
const textIn = (element: TthcClusters, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const errorAt = (element: TthcClusters, name: string) =>
  oneIn(element.shadowRoot!, `[name="${name}"]`).shadowRoot?.querySelector('#error')?.textContent ?? '';
const boxes = () => page.getByRole('checkbox').elements().length;

test('shows each cluster with who leads it and its units, without an accessibility violation', async () => {
  const { element } = await clustersOf();
  expect(textIn(element, '[data-row="cluster-1"]')).toMatch(/Phụ trách: Đồng chí Phó Bí thư .*Lam Mẫu; .*Ví Dụ/);
  await press('Thêm cụm');
  await vi.waitFor(() => expect(boxes()).toBeGreaterThan(1));
  await expectAccessible(element);
});

test('what is missing is not sent, and each fault stands at its field', async () => {
  const { element, ask } = await clustersOf();
  await press('Thêm cụm');
  await vi.waitFor(() => expect(boxes()).toBeGreaterThan(1));
  await fill(/^Tên cụm/, 'cụm 1');
  await press('Ghi cụm');
  expect(errorAt(element, 'name')).toContain('Đã có cụm tên này');
  expect(errorAt(element, 'leader')).toContain('phụ trách');
  expect(errorAt(element, 'unitIds')).toContain('ít nhất một đơn vị');
  expect((await ask.clusters(who.above)).revision).toBe(1);
});

test('adds a cluster of units that are in no other, and takes it apart again', async () => {
  const { element, ask } = await clustersOf();
  await press('Thêm cụm');
  await vi.waitFor(() => expect(boxes()).toBeGreaterThan(1));
  // Units of other clusters are not offered.
  expect(page.getByRole('checkbox', { name: /Lam Mẫu/ }).elements()).toHaveLength(0);
  await fill(/^Tên cụm/, 'Cụm 3');
  await fill(/^Người hoặc tổ phụ trách/, 'Tổ giúp việc số 3');
  await userEvent.click(page.getByRole('checkbox').first());
  await press('Ghi cụm');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã ghi cụm “Cụm 3”'));
  const { clusters } = await ask.clusters(who.above);
  expect(clusters.map(({ id, name }) => [id.startsWith('cluster-'), name])).toEqual([
    [true, 'Cụm 1'],
    [true, 'Cụm 2'],
    [false, 'Cụm 3'],
  ]);
  await press('Bỏ cụm: Cụm 3');
  await vi.waitFor(() => expect(focused()?.id).toBe('cluster-title'));
  await press('Bỏ');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Đã bỏ cụm'));
  expect((await ask.clusters(who.above)).clusters).toHaveLength(2);
});

test('what the server alone knows to be wrong is said, and nothing typed is lost', async () => {
  const { element } = await clustersOf();
  await press('Thêm cụm');
  await vi.waitFor(() => expect(boxes()).toBeGreaterThan(1));
  await fill(/^Tên cụm/, 'Cụm lồng nhau');
  await fill(/^Người hoặc tổ phụ trách/, 'Tổ giúp việc số 3');
  // The body right above units that are in other clusters.
  await userEvent.click(page.getByRole('checkbox', { name: /Ủy ban nhân dân tỉnh Sông Mẫu$/ }));
  await press('Ghi cụm');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('bị tính hai lần'));
  await expect.element(page.getByLabelText(/^Tên cụm/)).toHaveValue('Cụm lồng nhau');
});

test('somebody else was faster: what was typed stays, over the newer list', async () => {
  const { element, ask } = await clustersOf();
  await press('Sửa cụm: Cụm 2');
  await vi.waitFor(() => expect(boxes()).toBeGreaterThan(0));
  await fill(/^Người hoặc tổ phụ trách/, 'Tổ giúp việc số 9');
  const { clusters } = await ask.clusters(who.above);
  const [first, second] = clusters.map(({ id, name, leader, unitIds }) => ({ id, name, leader, unitIds }));
  await ask.replaceClusters(who.above, [{ ...first!, leader: 'Người khác' }, second!], { revision: 1 });
  await press('Ghi cụm');
  await vi.waitFor(() => expect(textIn(element, '#news')).toContain('Có người vừa sửa danh sách này'));
  expect(textIn(element, '[data-row="cluster-1"]')).toContain('Người khác');
  await press('Ghi cụm');
  await vi.waitFor(() => expect(textIn(element, '[data-row="cluster-2"]')).toContain('Tổ giúp việc số 9'));
  expect(textIn(element, '[data-row="cluster-1"]')).toContain('Người khác');
});

test('whoever reads reports sees the clusters, and has nothing to press', async () => {
  const { element } = await clustersOf(who.provinceAdmin, who.above);
  expect(element.shadowRoot?.querySelector('button')).toBeNull();
});
