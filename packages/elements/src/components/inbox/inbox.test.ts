import axe from 'axe-core';
import { cast } from '@tthc-dang/api-spec';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import type { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import type { TthcInbox } from './inbox.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

/** The inbox of a person, once its first page is there. */
async function inboxOf(personId: string, scenario = 'transfer/inbox') {
  const served = await scenarioClient(scenario, personId);
  const inbox = document.createElement('tthc-inbox');
  inbox.client = served.client;
  document.body.append(inbox);
  await vi.waitFor(() =>
    expect(rowsOf(inbox).length + (inbox.shadowRoot?.querySelectorAll('.empty').length ?? 0)).toBeGreaterThan(0),
  );
  return { ...served, inbox };
}
const rowsOf = (inbox: TthcInbox) => [...(inbox.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
const namesIn = (inbox: TthcInbox) => rowsOf(inbox).map((row) => row.querySelector('.opener')?.textContent?.trim());
const press = (inbox: TthcInbox, words: string) =>
  [...(inbox.shadowRoot?.querySelectorAll('button') ?? [])]
    .find((button) => button.textContent?.includes(words))
    ?.click();

test('shows an officer what waits for the unit, the nearest deadline first, without an accessibility violation', async () => {
  const { inbox, client } = await inboxOf(cast.routeC.baseSecretary);
  const page = await client.dossiers({ assignedTo: 'unit' });
  expect(page.total).toBeGreaterThan(1);
  expect(namesIn(inbox)).toEqual(page.items.map(({ memberName }) => memberName));
  expect(page.items.map(({ dueOn }) => dueOn ?? '9')).toEqual(page.items.map(({ dueOn }) => dueOn ?? '9').toSorted());
  expect((await axe.run(inbox)).violations).toEqual([]);
});

test('finds a member by a name typed without accents', async () => {
  const { inbox } = await inboxOf(cast.routeC.baseSecretary);
  const field = inbox.shadowRoot?.querySelector<HTMLInputElement>('#q');
  field?.focus();
  await userEvent.keyboard('tran thi vi du');
  await vi.waitFor(() => expect(namesIn(inbox)).toEqual(['Trần Thị Ví Dụ']));
});

test('says that nothing fits a filter, and takes the filter away again', async () => {
  const { inbox } = await inboxOf(cast.routeC.baseSecretary);
  const all = namesIn(inbox);
  const field = inbox.shadowRoot?.querySelector<HTMLInputElement>('#q');
  field?.focus();
  await userEvent.keyboard('khong co ai{Enter}');
  await vi.waitFor(() => expect(inbox.shadowRoot?.querySelector('.empty')?.textContent).toContain('khớp với cách lọc'));
  press(inbox, 'Bỏ lọc');
  await vi.waitFor(() => expect(namesIn(inbox)).toEqual(all));
  expect(field?.value).toBe('');
});

test('names what is late by the days', async () => {
  const { inbox } = await inboxOf(cast.routeC.cellSecretary, 'transfer/overdue-at-cell');
  expect(rowsOf(inbox)[0]?.querySelector('.tag.bad')?.textContent).toMatch(/^Quá \d+ ngày$/);
});

test('offers a member without an office nothing but the own dossiers', async () => {
  const { inbox } = await inboxOf(cast.routeC.member, 'transfer/awaiting-base');
  expect(inbox.shadowRoot?.querySelector('h1')?.textContent).toBe('Hồ sơ của tôi');
  expect(inbox.shadowRoot?.querySelector('.views')).toBeNull();
  expect(rowsOf(inbox)).toHaveLength(1);
});

test('tells the page which dossier was chosen, by a control that every keyboard works', async () => {
  const { inbox, dossierId } = await inboxOf(cast.routeC.member, 'transfer/awaiting-base');
  const chosen = new Promise<TthcOpenDossierEvent>((resolve) =>
    inbox.addEventListener('tthc-open-dossier', resolve, { once: true }),
  );
  const opener = inbox.shadowRoot?.querySelector('.opener');
  expect(opener).toBeInstanceOf(HTMLButtonElement);
  (opener as HTMLButtonElement).click();
  expect(await chosen).toMatchObject({ procedure: 'official-transfer', dossierId });
});

test('makes links where the page says how a dossier is addressed', async () => {
  const { inbox, dossierId } = await inboxOf(cast.routeC.member, 'transfer/awaiting-base');
  inbox.href = '#/ho-so/{procedure}/{id}';
  await inbox.updateComplete;
  expect(inbox.shadowRoot?.querySelector('a.opener')?.getAttribute('href')).toBe(
    `#/ho-so/official-transfer/${dossierId}`,
  );
});

test('keeps the list and offers to try again when the server is away', async () => {
  const { inbox, faults } = await inboxOf(cast.routeC.baseSecretary);
  const before = namesIn(inbox);
  faults.add({ operationId: 'listDossiers', kind: 'status', status: 503, count: 1 });
  await inbox.reload();
  await inbox.updateComplete;
  expect(inbox.shadowRoot?.querySelector('.notice.bad')).not.toBeNull();
  expect(namesIn(inbox)).toEqual(before);
  press(inbox, 'Thử lại');
  await vi.waitFor(() => expect(inbox.shadowRoot?.querySelector('.notice.bad')).toBeNull());
});
