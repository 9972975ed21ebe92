import { administrationCast, reportsCast } from '@tthc-dang/api-spec';
import { procedures } from '@tthc-dang/core';
import { createClient } from '@tthc-dang/core/client';
import { oversightClient } from '@tthc-dang/core/client/oversight';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { reportForm as formEnglish } from '../../locales/en/report-form.ts';
import { reports as english } from '../../locales/en/reports.ts';
import { reportForm } from '../../locales/vi/report-form.ts';
import { reports } from '../../locales/vi/reports.ts';
import { focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { countedProcedures } from './procedure-choice.ts';
import type { TthcProgress } from './progress.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function progressOf(personId: string = reportsCast.aboveSecretary, scenario = 'reports/several-weeks') {
  const served = await scenarioClient(scenario, personId);
  const element = document.createElement('tthc-progress');
  element.client = served.client;
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.counts, .empty')).toBeTruthy());
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('#backlog-title')).toBeTruthy());
  return { ...served, element, ask: oversightClient(served.client) };
}
const textIn = (element: TthcProgress, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
function choose(element: TthcProgress, id: string, value: string) {
  const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`#${id}`)!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
}

test('shows what the server counted, with a table beside each plot, without an accessibility violation', async () => {
  const { element, ask } = await progressOf();
  const { total, weeks, units, lead } = await ask.progress({ unitId: reportsCast.above, weeks: 8 });
  expect(textIn(element, '.counts')).toBe(
    `Tiếp nhận ${total.received} Đã giải quyết ${total.closed} Đang giải quyết ${total.open} Quá hạn ${total.overdue}`,
  );
  expect(textIn(element, '.facts')).toContain(`Chín phần mười xong trong ${lead.ninetyDays} ngày`);
  for (const { from, received, closed, open } of weeks)
    expect(textIn(element, `[data-row="${from}"]`)).toMatch(
      new RegExp(`Tiếp nhận: ${received} Đã giải quyết: ${closed} Đang giải quyết: ${open}$`),
    );
  for (const { id, name } of units) expect(textIn(element, `[data-row="${id}"]`)).toContain(name);
  const pictures = [...element.shadowRoot!.querySelectorAll('[role="img"]')];
  expect(pictures.length).toBeGreaterThan(2);
  for (const picture of pictures) expect(picture.getAttribute('aria-label')).toMatch(/Biểu đồ .*Xem số liệu/);
  element.shadowRoot!.querySelectorAll('details').forEach((one) => (one.open = true));
  await expectAccessible(element);
});

test('names the units that are behind with every reason, as the server does', async () => {
  const { element, ask } = await progressOf();
  const { late } = await ask.lateUnits({ unitId: reportsCast.above, plan: 'A' });
  expect(late.length).toBeGreaterThan(0);
  for (const { name } of late) expect(textIn(element, '.behind')).toContain(name);
  expect(textIn(element, '.behind')).toContain('Có 4 hồ sơ quá hạn');
});

test('goes down to one unit, and the focus stays on the filter', async () => {
  const { element, ask } = await progressOf();
  element.shadowRoot!.querySelector<HTMLElement>('#below')!.focus();
  choose(element, 'below', reportsCast.unit);
  await vi.waitFor(() => expect(textIn(element, 'h1')).toContain('Đảng bộ Sở Ví Dụ'));
  const { total } = await ask.progress({ unitId: reportsCast.unit, weeks: 8 });
  expect(textIn(element, '.counts')).toContain(`Tiếp nhận ${total.received} `);
  expect(focused()?.id).toBe('below');
  choose(element, 'below', '');
  await vi.waitFor(() => expect(textIn(element, 'h1')).toContain('Ủy ban nhân dân'));
});

test('shows one cluster alone as the server counts it, with its leader, and late units under their clusters', async () => {
  const unitId = administrationCast.above;
  const { element, ask } = await progressOf(administrationCast.aboveSecretary, 'reports/clusters');
  await vi.waitFor(() => expect(element.shadowRoot!.querySelector('#cluster')).not.toBeNull());
  choose(element, 'below', 'base-lam-mau');
  choose(element, 'cluster', 'cluster-1');
  await vi.waitFor(() => expect(textIn(element, 'h1')).toContain('Cụm 1'));
  const { total, units } = await ask.progress({ unitId, cluster: 'cluster-1', weeks: 8 });
  expect(textIn(element, '.counts')).toContain(`Tiếp nhận ${total.received} `);
  for (const { id, name } of units) expect(textIn(element, `[data-row="${id}"]`)).toContain(name);
  expect(element.shadowRoot!.textContent).toContain('Phụ trách cụm: Đồng chí Phó Bí thư Tỉnh ủy');
  expect(element.shadowRoot!.querySelector<HTMLSelectElement>('#below')?.value).toBe('');
  const { late } = await ask.lateUnits({ unitId, cluster: 'cluster-1', plan: 'A' });
  expect(late.length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(textIn(element, '.behind')).toContain(late[0]!.name));
  expect(textIn(element, 'h2 ~ h3')).toBe('Cụm 1');
  choose(element, 'cluster', '');
  await vi.waitFor(() => expect(textIn(element, 'h1')).not.toContain('Cụm 1'));
});

test('says honestly that there are no figures, and how figures are counted', async () => {
  const { element } = await progressOf();
  choose(element, 'procedure', 'residence-comment');
  await vi.waitFor(() => expect(textIn(element, '.empty')).toContain('Chưa có số liệu'));
  expect(element.shadowRoot!.querySelector('.plot')).toBeNull();
  // What does not follow the filter says so.
  expect(element.shadowRoot!.textContent).toContain('không theo bộ lọc thủ tục');
  expect(textIn(element, '.how')).toContain('từ thứ Năm đến hết thứ Tư');
});

test('keeps the figures and offers to try again when the server is away', async () => {
  const { element, faults } = await progressOf();
  faults.add({ operationId: 'getProgressReport', kind: 'status', status: 503, count: 1 });
  await element.reload();
  await element.updateComplete;
  expect(textIn(element, '.notice.bad')).toContain('Hệ thống đang tạm nghỉ');
  expect(element.shadowRoot!.querySelector('.counts')).not.toBeNull();
  element.shadowRoot!.querySelector<HTMLElement>('.notice.bad .link')!.click();
  await vi.waitFor(() => expect(element.shadowRoot!.querySelector('.notice.bad')).toBeNull());
});

test('every control is reached by the keyboard', async () => {
  const { element } = await progressOf();
  element.focus();
  await vi.waitFor(() => expect(focused()?.id).toBe('title'));
  const reached: string[] = [];
  for (let step = 0; step < 8; step++) {
    await userEvent.tab();
    reached.push(focused()?.id || (focused()?.textContent?.trim() ?? ''));
  }
  expect(reached).toEqual([
    'below',
    'procedure',
    'weeks',
    'Tải bảng tính (CSV)',
    'In',
    'Xem số liệu',
    'Xem số liệu',
    'Các con số được tính thế nào',
  ]);
});

test('names procedures as their tables do', () => {
  expect(countedProcedures).toEqual(procedures.map(({ id }) => id));
  for (const { id, label } of procedures)
    expect(reports[`reports.procedure.${id}` as keyof typeof reports]).toBe(label);
  expect(Object.keys(english)).toEqual(Object.keys(reports));
  expect(Object.keys(formEnglish)).toEqual(Object.keys(reportForm));
});

test('a unit that is not the reader’s is no fault of the system', async () => {
  const { client } = await scenarioClient('reports/several-weeks', reportsCast.secretary);
  const element = document.createElement('tthc-progress');
  Object.assign(element, { client, unitId: reportsCast.above });
  document.body.append(element);
  await vi.waitFor(() => expect(textIn(element, '.notice.bad')).toContain('không được xem'));
  expect(element.shadowRoot!.querySelector('.plot')).toBeNull();
});

test('a request that runs is called off when the element leaves the page', async () => {
  const served = await scenarioClient('reports/several-weeks', reportsCast.aboveSecretary);
  const signals: AbortSignal[] = [];
  const fetch = (request: Request): Promise<Response> => {
    signals.push(request.signal);
    return served.fetch(request);
  };
  const element = document.createElement('tthc-progress');
  element.client = createClient({ baseUrl: 'https://may-chu.example', fetch, retry: { limit: 0 } });
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('#backlog-title')).toBeTruthy());
  signals.length = 0;
  choose(element, 'weeks', '26');
  await vi.waitFor(() => expect(signals.length).toBeGreaterThan(0));
  element.remove();
  expect(signals.every(({ aborted }) => aborted)).toBe(true);
});
