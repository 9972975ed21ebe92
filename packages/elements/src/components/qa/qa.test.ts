import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { cast, createServer, memoryStore, seed, trustedIdentity } from '@tthc-dang/api-spec';
import { allIn } from '../../internal/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { qaServer } from '../../internal/testing/qa-server.ts';
import '../../all.ts';
import manifest from '../../../custom-elements.json' with { type: 'json' };
import { printQaLink, type QaLink } from './qa-link.ts';
import { screens } from './screens.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const { routeC } = cast;
const address = 'https://thu.example/qa/';
const supplement: QaLink = { scenario: 'transfer/needs-supplement', person: routeC.member, element: 'tthc-dossier' };

/** A bar on a fresh server, and the screen of the state below it. */
async function openedAt(search: string, server = qaServer()) {
  const bar = Object.assign(document.createElement('tthc-qa'), { fetch: server, address });
  document.body.append(bar);
  const entered = await bar.open(search);
  const portal = document.createElement('tthc-portal');
  if (entered) {
    Object.assign(portal, { fetch: server, token: entered.token, baseUrl: 'https://may-chu.example' });
    portal.append(bar.screenOf(entered));
    document.body.append(portal);
  }
  await bar.updateComplete;
  return { bar, entered, portal, server, shadow: bar.shadowRoot! };
}
const headings = () => allIn(document.querySelector('tthc-portal')!, 'h1, h2').map((one) => one.textContent?.trim());
const linkIn = (shadow: ShadowRoot) => shadow.querySelector<HTMLTextAreaElement>('#link')?.value ?? '';

test('a link lands in its data set, as its person, on its screen, and says so', async () => {
  const { bar, shadow } = await openedAt(printQaLink(supplement));
  await vi.waitFor(() => expect(headings()).toContain('Cần bổ sung'));
  expect(bar.getAttribute('standing')).toBe('entered');
  expect(shadow.textContent).toContain('transfer/needs-supplement');
  expect(shadow.textContent).toContain('Trần Thị Ví Dụ');
  await expectAccessible(bar);
});

test('the clock of a link lets lapse what has lapsed by then', async () => {
  await openedAt(printQaLink({ ...supplement, clock: '2027-01-20T08:00:00+07:00' }));
  await vi.waitFor(() =>
    expect(allIn(document, '.tag').map((tag) => tag.textContent)).toContain('Đóng do không bổ sung'),
  );
});

test('a step of the link is open, and its faults befall the page, not the way to it', async () => {
  const { bar } = await openedAt(
    printQaLink({
      ...supplement,
      event: 'RESUBMIT',
      faults: [{ operationId: 'officialTransferGet', kind: 'status', amount: 500 }],
    }),
  );
  expect(bar.standing).toBe('entered');
  await vi.waitFor(() => expect(allIn(document, '.notice.bad').length).toBeGreaterThan(0));
  allIn(document, '.notice.bad button')[0]?.click();
  await vi.waitFor(() => expect(headings()).toContain('Căn cứ chuyển sinh hoạt'), 10_000);
});

test('the same link opens the same state again, whatever was done in between', async () => {
  const { server, bar, entered, shadow } = await openedAt(
    printQaLink({ ...supplement, scenario: 'transfer/awaiting-cell' }),
  );
  const ask = (path: string, init: RequestInit = {}) =>
    server(
      new Request(`https://may-chu.example${path}`, {
        ...init,
        headers: {
          authorization: `Bearer ${routeC.cellSecretary}`,
          'content-type': 'application/json',
          'idempotency-key': 'mot-lan',
          'if-match': '"3"',
        },
      }),
    );
  const dossier = `/v1/official-transfer/dossiers/${entered?.dossier?.id}`;
  const before = await (await ask(dossier)).json();
  expect((await ask(`${dossier}/accept`, { method: 'POST', body: '{}' })).status).toBe(200);
  await userEvent.click(page.getByRole('button', { name: 'Chép liên kết đến đây' }));
  await vi.waitFor(() => expect(shadow.textContent).toContain('đã có 1 thay đổi'));
  await bar.open(new URL(linkIn(shadow)).search);
  expect(await (await ask(dossier)).json()).toEqual(before);
});

test('the link to here names the screen that is on the page now, and the person who is signed in now', async () => {
  const { bar, portal, shadow } = await openedAt(printQaLink({ ...supplement, locale: 'en' }));
  portal.replaceChildren(document.createElement('tthc-inbox'));
  bar.person = routeC.cellSecretary;
  await userEvent.click(page.getByRole('button', { name: 'Chép liên kết đến đây' }));
  await vi.waitFor(() =>
    expect(linkIn(shadow)).toBe(
      `${address}?scenario=transfer/needs-supplement&person=${routeC.cellSecretary}&element=tthc-inbox&locale=en`,
    ),
  );
});

test('a state is exported as a test that holds the page to its headings and notices', async () => {
  const { shadow } = await openedAt(printQaLink(supplement));
  await vi.waitFor(() => expect(headings()).toContain('Cần bổ sung'));
  await userEvent.click(page.getByRole('button', { name: 'Xuất thành phép thử' }));
  await vi.waitFor(() => expect(shadow.querySelector<HTMLTextAreaElement>('#test')).not.toBeNull());
  const { value } = shadow.querySelector<HTMLTextAreaElement>('#test')!;
  expect(value).toContain("'/qa/?scenario=transfer/needs-supplement&person=m-tran-thi-vi-du&element=tthc-dossier");
  expect(value).toContain("'Cần bổ sung',");
  expect(value).toContain('npx @tthc-dang/api-spec serve --scenario transfer/needs-supplement)');
  expect(value).toContain("process.env['TTHC_ORIGIN'] ?? 'https://thu.example'");
});

test('a link with mistakes opens nothing, names each of them, and keeps what was right', async () => {
  const { entered, shadow, bar, server } = await openedAt(
    'scenario=transfer/nonsense&person=m-tran-thi-vi-du&clock=2026-02-30',
  );
  expect(entered).toBeUndefined();
  const said = [...shadow.querySelectorAll('.notice.bad li')].map((line) =>
    line.textContent?.replace(/\s+/g, ' ').trim(),
  );
  expect(said).toHaveLength(3);
  expect(said.join('\n')).toMatch(/Không có bộ dữ liệu “transfer\/nonsense”\. Có \d+ mục, giống nhất: transfer\/none/);
  expect(said.join('\n')).toContain('Không có thời điểm “2026-02-30”');
  expect(said.join('\n')).toContain('Thiếu phần “element”');
  expect(shadow.querySelector<HTMLSelectElement>('#person')?.value).toBe('m-tran-thi-vi-du');
  await expectAccessible(bar);
  expect((await (await server(new Request('https://x/__control/state'))).json()).scenario).toBeUndefined();
});

test('a clock before the data set is refused with the time at which it stands', async () => {
  const { shadow } = await openedAt(printQaLink({ ...supplement, clock: '2026-01-05T08:00:00+07:00' }));
  expect(shadow.querySelector('.notice.bad')?.textContent).toMatch(/sớm hơn lúc bộ dữ liệu đang đứng.\s+Có: 2026-11-0/);
});

test('a dossier of a data set that has none is refused before anything is loaded', async () => {
  const { shadow, entered } = await openedAt(printQaLink({ ...supplement, scenario: 'transfer/none' }));
  expect(entered).toBeUndefined();
  expect(shadow.querySelector('.notice.bad')?.textContent).toContain('“transfer/none” không có hồ sơ nào');
});

test('choosing a data set is enough for a link to what its member sees; the search ignores accents', async () => {
  const { shadow } = await openedAt('');
  await userEvent.fill(page.getByRole('searchbox', { name: 'Tìm bộ dữ liệu' }), 'cho chi bo tiep nhan');
  await vi.waitFor(() =>
    expect([...shadow.querySelectorAll('#scenario option')].map((option) => option.getAttribute('value'))).toEqual([
      '',
      'transfer/awaiting-cell',
      'temporary/awaiting-cell',
    ]),
  );
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Bộ dữ liệu' }), 'transfer/awaiting-cell');
  await vi.waitFor(() =>
    expect(shadow.querySelector<HTMLAnchorElement>('#enter')?.href).toBe(
      `${address}?scenario=transfer/awaiting-cell&person=${routeC.member}&element=tthc-dossier`,
    ),
  );
  const busy = shadow.querySelector('#person optgroup')!;
  expect(busy.getAttribute('label')).toBe('Có việc với hồ sơ này');
  expect([...busy.querySelectorAll('option')].map(({ value }) => value)).toContain(routeC.cellSecretary);
});

test('a fault is put together from an operation, a kind, a number and a count', async () => {
  const { shadow } = await openedAt('');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Bộ dữ liệu' }), 'transfer/awaiting-cell');
  await vi.waitFor(() => expect(shadow.querySelector('#enter')).not.toBeNull());
  await userEvent.fill(page.getByRole('searchbox', { name: 'Tìm thao tác' }), 'officialtransferwithdraw');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Thao tác' }), 'officialTransferWithdraw');
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Loại lỗi' }), 'status');
  await userEvent.fill(page.getByRole('textbox', { name: /^Mã lỗi/ }), '503');
  await userEvent.fill(page.getByRole('textbox', { name: /^Bao nhiêu lần/ }), '2');
  await userEvent.click(page.getByRole('button', { name: 'Thêm lỗi này' }));
  const href = () => shadow.querySelector<HTMLAnchorElement>('#enter')?.href ?? '';
  await vi.waitFor(() => expect(href()).toContain('fault=officialTransferWithdraw:status:503x2'));
  await userEvent.click(page.getByRole('button', { name: 'Bỏ lỗi officialTransferWithdraw:status:503x2' }));
  await vi.waitFor(() => expect(href()).not.toContain('fault'));
});

test('where the server has no levers there is nothing, and nothing is opened', async () => {
  const plain = createServer({ store: memoryStore(seed), identity: trustedIdentity(routeC.member) });
  const { bar, entered, shadow } = await openedAt(printQaLink(supplement), plain);
  expect(entered).toBeUndefined();
  expect([bar.standing, shadow.textContent?.trim()]).toEqual(['off', '']);
});

test('every element of the kit that stands by itself can be linked to', () => {
  const tags = manifest.modules.flatMap(({ exports }) =>
    exports.flatMap((one) => (one.kind === 'custom-element-definition' ? [one.name] : [])),
  );
  // These need more than a portal around them: they are parts of the screens. A tour brings a portal of its own.
  const others = /^tthc-(field-.*|portal|event-form|batch|document|paper|qa|theme.*|tour)$/;
  expect(tags.filter((tag) => !others.test(tag)).toSorted()).toEqual(screens.toSorted());
});
