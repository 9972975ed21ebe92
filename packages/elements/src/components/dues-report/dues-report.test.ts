import { duesCast } from '@tthc-dang/api-spec';
import { duesClient } from '@tthc-dang/core/client/dues';
import { afterEach, expect, test, vi } from 'vitest';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcDuesReport } from './dues-report.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

async function reportOf(scenario: string, personId: string = duesCast.finance, unitId: string = duesCast.cell) {
  const served = await scenarioClient(scenario, personId);
  const element = document.createElement('tthc-dues-report');
  element.client = served.client;
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.blocks')).toBeTruthy());
  const view = await duesClient(served.client).b01({ unitId, year: 2026, quarter: 4 });
  return { ...served, element, view };
}
const textIn = (element: TthcDuesReport, selector: string) =>
  element.shadowRoot?.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

test('shows every row of the current quarter as the server counts it', async () => {
  const { element, view } = await reportOf('dues/book-accepted');
  expect(element.shadowRoot?.querySelectorAll('.blocks tbody tr')).toHaveLength(view.rows.length);
  const collected = view.rows.find(({ code }) => code === '02')!;
  expect(textIn(element, '[data-row="02"]').replaceAll('.', '')).toContain(`Tổng (4): ${collected.total} đ`);
  expect(textIn(element, '[data-row="01"]')).toContain('người');
  await expectAccessible(element);
});

test('names each check that fails with its codes, and marks the rows', async () => {
  const { element, view } = await reportOf('dues/book-split', duesCast.baseFinance, duesCast.base);
  expect(view.ok).toBe(false);
  for (const { rule, codes, says } of view.problems) {
    expect(textIn(element, `[data-rule="${rule}"]`)).toContain(says);
    expect(textIn(element, `[data-rule="${rule}"]`)).toContain(codes.join(', '));
    for (const code of codes) expect(textIn(element, `[data-row="${code}"]`)).toContain('cần xem lại');
  }
});

test('reads another quarter and shows the report on paper', async () => {
  const { element } = await reportOf('dues/book-accepted');
  const quarter = oneIn<HTMLSelectElement>(element.shadowRoot!, '#quarter');
  quarter.value = '1';
  quarter.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(textIn(element, '#rows')).toContain('quý 1'));
  oneIn(element.shadowRoot!, '#print').click();
  const paper = await vi.waitFor(() => oneIn(element.shadowRoot!, 'tthc-paper'));
  await vi.waitFor(() => expect(paper.shadowRoot?.textContent).toContain('Mẫu B01/ĐP. Quý I năm 2026'));
});
