import axe from 'axe-core';
import { cast } from '@tthc-dang/api-spec';
import { afterEach, expect, test, vi } from 'vitest';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import { officialTransfer } from '@tthc-dang/core';
import type { TthcDossier } from './dossier.ts';
import './index.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const { routeC } = cast;

/** The dossier of a scenario as a person sees it, once the page is there. */
async function dossierOf(scenario: string, personId: string) {
  const served = await scenarioClient(scenario, personId);
  const element = document.createElement('tthc-dossier');
  element.client = served.client;
  element.procedure = 'official-transfer';
  element.dossierId = served.dossierId;
  document.body.append(element);
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.line, .notice.bad')).toBeTruthy());
  return { ...served, element };
}
const textOf = (element: TthcDossier, within = '.root') =>
  element.shadowRoot?.querySelector(within)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const eventsOffered = (element: TthcDossier) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-event]') ?? [])].map(({ dataset }) => dataset['event']);
const choose = async (element: TthcDossier, event: string) => {
  element.shadowRoot?.querySelector<HTMLElement>(`[data-event="${event}"]`)?.click();
  await vi.waitFor(() => expect(formIn(element)).not.toBeNull());
};
const formIn = (element: TthcDossier) => element.shadowRoot?.querySelector('tthc-event-form') ?? null;
const sendForm = async (element: TthcDossier) => {
  const button = await vi.waitFor(() => {
    const found = formIn(element)?.shadowRoot?.querySelector<HTMLElement>('#send');
    expect(found).toBeTruthy();
    return found;
  });
  button?.click();
};

test('tells the member who has the dossier, by when, and that there is nothing to do, without an accessibility violation', async () => {
  const { element, client, dossierId } = await dossierOf('transfer/awaiting-base', routeC.member);
  const { clocks, handlers } = await client.dossier('official-transfer', dossierId);
  const next = textOf(element, '.next');
  expect(next).toContain('Tiếp theo: Đảng ủy cơ sở xem xét');
  expect(next).toContain(`Hồ sơ đang ở ${handlers[0]?.organizationName}`);
  expect(next).toContain(clocks[0]?.dueOn?.split('-').reverse().join('/'));
  expect(next).toContain('Đồng chí chưa phải làm gì thêm.');
  expect(element.shadowRoot?.querySelector('.button')).toBeNull();
  expect((await axe.run(element)).violations).toEqual([]);
});

test('shows what happened, where it stands and what lies ahead', async () => {
  const { element, client, dossierId } = await dossierOf('transfer/awaiting-base', routeC.member);
  const view = await client.dossier('official-transfer', dossierId);
  const items = [...(element.shadowRoot?.querySelectorAll('.line li') ?? [])];
  expect(items).toHaveLength(view.timeline.length + 1 + view.ahead.length);
  expect(items[view.timeline.length]?.getAttribute('aria-current')).toBe('step');
  expect(items.at(-1)?.textContent).toContain('Đã tiếp nhận');
});

test('shows answers with the labels of the table, names for ids, and not a guess at other facts', async () => {
  const { element } = await dossierOf('transfer/received', routeC.member);
  await vi.waitFor(() => expect(textOf(element, 'dl')).toContain('Chi bộ Thôn 1 xã Lam Mẫu'));
  expect(textOf(element, 'dl')).toContain('Lý do chuyển Chuyển công tác đến đơn vị mới');
  expect(textOf(element, 'dl')).toContain('0912 345 678');
  const groups = [...(element.shadowRoot?.querySelectorAll('section > details > summary') ?? [])].map(
    (summary) => summary.textContent,
  );
  expect(groups).toEqual(['Nộp hồ sơ', 'Ghi kết quả họp chi bộ']);
});

test('lets an officer take a step in place, and shows the dossier after it', async () => {
  const { element, client, dossierId } = await dossierOf('transfer/awaiting-cell', routeC.cellSecretary);
  expect(element.shadowRoot?.querySelector<HTMLElement>('.button:not(.quiet)')?.dataset['event']).toBe('ACCEPT');
  const acted = new Promise((resolve) => element.addEventListener('tthc-acted', resolve, { once: true }));
  await choose(element, 'ACCEPT');
  await sendForm(element);
  expect(await acted).toMatchObject({ event: 'ACCEPT', dossier: { state: 'cell-review' } });
  await vi.waitFor(() => expect(formIn(element)).toBeNull());
  expect(textOf(element)).toContain('Đã ghi nhận: Tiếp nhận');
  expect(textOf(element, '.state')).toContain('Chi bộ họp');
  expect(element.shadowRoot?.activeElement?.id).toBe('next');
  expect((await client.dossier('official-transfer', dossierId)).state).toBe('cell-review');
});

test('closes a form and goes back to the button that opened it', async () => {
  const { element } = await dossierOf('transfer/awaiting-cell', routeC.cellSecretary);
  await choose(element, 'REQUEST_SUPPLEMENT');
  expect((await axe.run(element)).violations).toEqual([]);
  element.shadowRoot?.querySelector<HTMLElement>('.working > .link')?.click();
  await vi.waitFor(() =>
    expect(element.shadowRoot?.activeElement?.getAttribute('data-event')).toBe('REQUEST_SUPPLEMENT'),
  );
});

test.each([
  ['.papers', 'transfer/received', 'introduction.last'],
  ['.next', 'transfer/refused', 'refusal-notice'],
  ['.next', 'transfer/needs-supplement', 'supplement-request'],
])('opens a paper in place from %s of %s, and goes back to where it was opened', async (within, scenario, paper) => {
  const { element, client, dossierId } = await dossierOf(scenario, routeC.member);
  const { documents } = await client.documents('official-transfer', dossierId);
  const { id } = documents.findLast((one) => one.paper === paper)!;
  const opener = () => element.shadowRoot?.querySelector<HTMLElement>(`${within} [data-document="${id}"]`);
  opener()!.click();
  await vi.waitFor(() => expect(element.shadowRoot?.activeElement?.id).toBe('paper'));
  const sheet = await vi.waitFor(() => {
    const found = element.shadowRoot?.querySelector('tthc-document')?.shadowRoot?.querySelector('.sheet');
    expect(found).toBeTruthy();
    return found!;
  });
  expect(sheet.querySelector('h1')?.textContent).not.toBe('');
  expect(element.shadowRoot?.querySelector('.line')).toBeNull();
  expect((await axe.run(element)).violations).toEqual([]);
  element.shadowRoot?.querySelector<HTMLElement>('#paper > .link')?.click();
  await vi.waitFor(() => expect(element.shadowRoot?.activeElement).toBe(opener()));
  expect(element.shadowRoot?.querySelector('.line')).not.toBeNull();
});

test('shows beside the next step the papers of this step alone', async () => {
  const { element, client, dossierId } = await dossierOf('transfer/awaiting-base', routeC.member);
  const { documents, timeline } = await client.dossier('official-transfer', dossierId);
  const shown = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.next [data-document]') ?? [])];
  expect(documents.length).toBeGreaterThan(1);
  expect(shown.map(({ dataset }) => dataset['document'])).toEqual(
    documents.filter(({ id }) => id.startsWith(`${timeline.at(-1)?.seq}-`)).map(({ id }) => id),
  );
  expect(element.shadowRoot?.querySelectorAll('.papers [data-document]')).toHaveLength(documents.length);
});

test('names every reason why a step is not possible, with what it rests on', async () => {
  const { element, client, dossierId, store } = await dossierOf('transfer/awaiting-upper', routeC.upperOfficer!);
  const member = await store.read((reader) => reader.member(routeC.member));
  await store.write((writer) => writer.putMember({ ...member!, duesPaidThrough: '2026-01', underDiscipline: true }));
  await element.reload();
  const { tasks } = await client.dossier('official-transfer', dossierId);
  const hindered = tasks.find(({ event }) => event === 'APPROVE');
  expect(hindered?.refusals.map(({ guard }) => guard)).toEqual(expect.arrayContaining(['E5', 'E7']));
  await vi.waitFor(() => expect(textOf(element, '.blocked')).toContain('Chưa làm được bước “Duyệt, giới thiệu” vì:'));
  const reasons = [...(element.shadowRoot?.querySelectorAll('.blocked li') ?? [])].map(
    (item) => item.textContent ?? '',
  );
  for (const { says, basis } of hindered?.refusals ?? []) {
    const reason = reasons.find((text) => text.includes(says));
    // Only law is shown as law.
    expect(reason).toContain(basis?.kind === 'law' ? basis.instrument : 'Quy ước của hệ thống, không phải quy định.');
  }
  expect(eventsOffered(element)).not.toContain('APPROVE');
});

test('shows nothing of a dossier to whoever may not read it', async () => {
  const { element } = await dossierOf('transfer/awaiting-base', cast.farSecretary);
  expect(textOf(element)).toContain('Không tìm thấy, hoặc đồng chí không được xem');
  expect(element.shadowRoot?.querySelector('[data-event], .line')).toBeNull();
});

test('says what must be supplemented, and what the unsent working copy changes', async () => {
  const { element, client, dossierId } = await dossierOf('transfer/needs-supplement', routeC.member);
  expect(textOf(element, '.asked')).toContain('Chưa đúng. Bản tự kiểm điểm thiếu chữ ký');
  expect(textOf(element, '.asked')).not.toContain('đã thay đổi');
  const { facts, revision } = await client.dossier('official-transfer', dossierId);
  const input = { ...(facts['application'] as object), contactPhone: '+84987654321' };
  await client.saveDraft(officialTransfer, dossierId, { event: 'RESUBMIT', input, revision });
  await element.reload();
  await vi.waitFor(() =>
    expect(textOf(element, '.asked')).toMatch(/Số điện thoại liên hệ đã thay đổi Trước 0912 345 678 Nay 0987 654 321/),
  );
  expect(textOf(element)).toContain('Đồng chí có nội dung chưa gửi: Nộp bổ sung');
  expect((await axe.run(element)).violations).toEqual([]);
});

test('opens the unsent working copy where it was left', async () => {
  const { element, client, dossierId } = await dossierOf('transfer/awaiting-cell', routeC.cellSecretary);
  const { revision } = await client.dossier('official-transfer', dossierId);
  await client.saveDraft('official-transfer', dossierId, {
    event: 'REQUEST_SUPPLEMENT',
    input: { reason: 'Thiếu chữ ký' },
    revision,
  });
  await element.reload();
  await vi.waitFor(() => expect(textOf(element, '.notice.wait + *, .root')).toContain('nội dung chưa gửi'));
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.link') ?? [])]
    .find(({ textContent }) => textContent?.includes('Tiếp tục phần chưa gửi'))
    ?.click();
  await vi.waitFor(() =>
    expect(formIn(element)?.shadowRoot?.querySelector('tthc-field-long-text')?.value).toBe('Thiếu chữ ký'),
  );
});

test('says that somebody else acted, and keeps the form that is open', async () => {
  const { element, clientOf, dossierId } = await dossierOf('transfer/awaiting-cell', routeC.cellSecretary);
  await choose(element, 'REQUEST_SUPPLEMENT');
  const other = clientOf(routeC.cellDeputy);
  const { revision } = await other.dossier('official-transfer', dossierId);
  expect(await other.send(officialTransfer, dossierId, 'ACCEPT', {}, { revision })).toMatchObject({ ok: true });
  await element.reload();
  await vi.waitFor(() => expect(textOf(element)).toMatch(/Hồ sơ vừa thay đổi: Tiếp nhận/));
  expect(formIn(element)).not.toBeNull();
  expect(textOf(element, '.state')).toContain('Chi bộ họp');
});

test('keeps what it shows when the server is away, and says from when it is', async () => {
  const { element, faults } = await dossierOf('transfer/awaiting-base', routeC.member);
  faults.add({ operationId: 'officialTransferGet', kind: 'status', status: 503 });
  await element.reload();
  await vi.waitFor(() => expect(textOf(element, '.notice.bad')).toMatch(/Đang hiện hồ sơ lúc \d\d:\d\d/));
  expect(element.shadowRoot?.querySelector('.line')).not.toBeNull();
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.link') ?? [])]
    .find(({ textContent }) => textContent === 'Thử lại')
    ?.click();
  await vi.waitFor(() => expect(element.shadowRoot?.querySelector('.notice.bad')).toBeNull());
});

test('tells the page that the session has ended, and keeps what it shows', async () => {
  const { element, faults } = await dossierOf('transfer/awaiting-base', routeC.member);
  const expired = new Promise((resolve) => element.addEventListener('tthc-session-expired', resolve, { once: true }));
  faults.add({ operationId: 'officialTransferGet', kind: 'expired-session' });
  await element.reload();
  await expired;
  expect(element.shadowRoot?.querySelector('.line')).not.toBeNull();
});

test('downloads a paper through the client, as the bytes that were handed in', async () => {
  const { element, client, dossierId } = await dossierOf('transfer/awaiting-base', routeC.baseSecretary);
  const made = vi.spyOn(URL, 'createObjectURL');
  const { facts } = await client.dossier('official-transfer', dossierId);
  const [file] = (
    facts['application'] as {
      readonly selfCriticism: readonly { readonly id: string; readonly size: number; readonly name: string }[];
    }
  ).selfCriticism;
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.files .link') ?? [])]
    .find(({ textContent }) => textContent?.includes(file?.name ?? '?'))
    ?.click();
  await vi.waitFor(() => expect(made).toHaveBeenCalledOnce());
  expect(made.mock.calls[0]?.[0]).toMatchObject({ size: file?.size, type: 'application/pdf' });
});

test('speaks English where it is asked to', async () => {
  const { element } = await dossierOf('transfer/awaiting-base', routeC.member);
  element.locale = 'en';
  // The words of the element and those of the procedure's table come in files of their own.
  await vi.waitFor(() => {
    expect(textOf(element, '.next')).toContain('There is nothing for you to do now.');
    expect(textOf(element, 'h1')).toBe('Official transfer of Party activities');
  });
});
