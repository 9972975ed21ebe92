import axe from 'axe-core';
import { administrationCast, cast } from '@tthc-dang/api-spec';
import { officialTransfer } from '@tthc-dang/core/procedures/official-transfer';
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
  // The keys of a list come after its rows.
  if (rowsOf(inbox).length > 1) await vi.waitFor(() => expect(inbox.shadowRoot?.querySelector('.keys')).toBeTruthy());
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

const keyIn = (inbox: TthcInbox, key: string) =>
  inbox.shadowRoot?.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const activeRow = (inbox: TthcInbox) =>
  inbox.shadowRoot?.activeElement?.closest<HTMLElement>('[data-row]')?.dataset['row'];

test('letters and arrows go through the rows, a slash to the search, a question mark to the list of keys', async () => {
  const { inbox } = await inboxOf(cast.routeC.baseSecretary);
  rowsOf(inbox)[0]?.querySelector<HTMLElement>('.opener')?.focus();
  for (const [key, row] of [
    ['j', '1'],
    ['ArrowUp', '0'],
    ['ArrowDown', '1'],
    ['k', '0'],
    ['End', String(rowsOf(inbox).length - 1)],
    ['Home', '0'],
  ] as const) {
    keyIn(inbox, key);
    await vi.waitFor(() => expect(activeRow(inbox), key).toBe(row));
  }
  keyIn(inbox, 'x');
  await vi.waitFor(() => expect(inbox.shadowRoot?.querySelectorAll('tr.chosen')).toHaveLength(1));
  keyIn(inbox, '/');
  await vi.waitFor(() => expect(inbox.shadowRoot?.activeElement?.id).toBe('q'));
  rowsOf(inbox)[0]?.querySelector<HTMLElement>('.opener')?.focus();
  keyIn(inbox, '?');
  expect(inbox.shadowRoot?.querySelector<HTMLDetailsElement>('.keys')?.open).toBe(true);
});

test('only dossiers of the same procedure at the same step can be ticked together', async () => {
  const { inbox, client } = await inboxOf(cast.routeC.baseSecretary);
  const { items } = await client.dossiers({ assignedTo: 'unit' });
  press(inbox, 'Xử lý nhiều hồ sơ');
  await inbox.updateComplete;
  const boxes = () => [...(inbox.shadowRoot?.querySelectorAll<HTMLInputElement>('.tick input') ?? [])];
  boxes()[0]?.click();
  await inbox.updateComplete;
  const [first] = items;
  expect(boxes().map(({ disabled }) => !disabled)).toEqual(
    items.map(({ procedure, state }) => procedure === first?.procedure && state === first.state),
  );
  expect((await axe.run(inbox)).violations).toEqual([]);
});

test('who comes back from a dossier finds the filter, the row and the focus', async () => {
  const { inbox, client } = await inboxOf(cast.routeC.baseSecretary);
  inbox.shadowRoot?.querySelector<HTMLInputElement>('#q')?.focus();
  await userEvent.keyboard('tran thi vi du');
  await vi.waitFor(() => expect(namesIn(inbox)).toEqual(['Trần Thị Ví Dụ']));
  rowsOf(inbox)[0]?.querySelector<HTMLElement>('.opener')?.click();
  inbox.remove();
  const again = document.createElement('tthc-inbox');
  again.client = client;
  document.body.append(again);
  again.focus();
  await vi.waitFor(() => expect(activeRow(again)).toBe('0'));
  expect(again.shadowRoot?.querySelector<HTMLInputElement>('#q')?.value).toBe('tran thi vi du');
  expect(namesIn(again)).toEqual(['Trần Thị Ví Dụ']);
});

test('new dossiers are told and change nothing until they are asked for', async () => {
  const { inbox, clientOf, dossierId, journey, clock } = await inboxOf(
    cast.routeC.baseSecretary,
    'transfer/in-cell-review',
  );
  const before = namesIn(inbox);
  const cell = clientOf(journey.cellSecretary);
  const send = async (event: 'RECORD_MEETING' | 'INTRODUCE_UP', input: object) => {
    const { revision } = await cell.dossier('official-transfer', dossierId);
    // The answers fit the event; which one is known only when it runs.
    return cell.send(officialTransfer, dossierId, event, input as never, { revision });
  };
  await send('RECORD_MEETING', { heldOn: clock.now().slice(0, 10), comment: 'Nhất trí.', minutesNo: '11-BB/CB' });
  await send('INTRODUCE_UP', { number: '04-GGT/CB' });
  // Whoever has just come back asks nothing again for a while.
  const news = await vi.waitFor(
    () => {
      globalThis.dispatchEvent(new Event('focus'));
      return inbox.shadowRoot?.querySelector<HTMLElement>('#news') ?? Promise.reject(new Error('no news'));
    },
    { timeout: 10_000 },
  );
  expect(news.textContent).toContain('1 hồ sơ mới');
  expect(namesIn(inbox)).toEqual(before);
  news.click();
  await vi.waitFor(() => expect(rowsOf(inbox)).toHaveLength(before.length + 1));
  expect(inbox.shadowRoot?.querySelector('#news')).toBeNull();
});

test('the counter finds what is presented by its code, explains a mistyped one, and says where another dossier is', async () => {
  const { inbox, client, clientOf, journey, dossierId } = await inboxOf(
    cast.routeC.destBaseSecretary!,
    'transfer/introduced',
  );
  const { code = '' } = await clientOf(journey.member).dossier('official-transfer', dossierId);
  [...(inbox.shadowRoot?.querySelectorAll<HTMLInputElement>('.views input') ?? [])][2]?.click();
  await vi.waitFor(() => expect(inbox.shadowRoot?.querySelector('#code')).not.toBeNull());
  const look = (typed: string) => {
    inbox.shadowRoot!.querySelector<HTMLInputElement>('#code')!.value = typed;
    inbox.shadowRoot!.querySelector<HTMLFormElement>('.desk')!.requestSubmit();
  };
  const swapped = code.replace(/(\d)(\d)$/, (_all, a: string, b: string) =>
    a === b ? `${a}${(Number(b) + 1) % 10}` : b + a,
  );
  look(swapped);
  await vi.waitFor(() =>
    expect(inbox.shadowRoot?.querySelector('#code-problem')?.textContent).toContain('Hai chữ số cuối không khớp'),
  );
  expect(inbox.shadowRoot?.querySelector<HTMLInputElement>('#code')?.value).toBe(swapped);
  expect((await axe.run(inbox)).violations).toEqual([]);
  const chosen = new Promise<TthcOpenDossierEvent>((resolve) =>
    inbox.addEventListener('tthc-open-dossier', resolve, { once: true }),
  );
  const atCounter = (await client.dossiers({ assignedTo: 'counter' })).items;
  expect(atCounter.map(({ id }) => id)).toContain(dossierId);
  look(`https://vi-du.example/xac-minh/${code.toLowerCase()}`);
  await vi.waitFor(() => expect(inbox.shadowRoot?.querySelector('#code-found.ok')).not.toBeNull());
  press(inbox, 'Mở hồ sơ');
  expect(await chosen).toMatchObject({ dossierId });
});

test('what is announced to officers stands above their list, and above the list of a member nothing does', async () => {
  localStorage.clear();
  const { inbox } = await inboxOf(administrationCast.cellSecretary, 'announcements/current');
  const head = () => inbox.shadowRoot?.querySelector('tthc-announcements')?.shadowRoot?.textContent ?? '';
  await vi.waitFor(() => expect(head()).toContain('Nộp bản tự kiểm điểm trước ngày 20/11/2026'));
  const { inbox: own } = await inboxOf(administrationCast.member, 'announcements/current');
  expect(own.shadowRoot?.querySelector('tthc-announcements')).toBeNull();
});
