import { cast } from '@tthc-dang/api-spec';
import type { DossierSummary } from '@tthc-dang/core';
import { officialTransfer } from '@tthc-dang/core/procedures/official-transfer';
import { afterEach, expect, test, vi } from 'vitest';
import { TthcChangeEvent } from '../../events/change-event.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

/** Several transfers at the same step, ticked by the committee's secretary. */
async function batchOf() {
  const served = await scenarioClient('transfer/inbox', cast.routeC.baseSecretary);
  const { items } = await served.client.dossiers({ assignedTo: 'unit', state: 'base-review' });
  const element = document.createElement('tthc-batch');
  Object.assign(element, { client: served.client, procedure: officialTransfer, dossiers: items });
  document.body.append(element);
  const shadow = element.shadowRoot!;
  await vi.waitFor(() => expect(shadow.querySelector('[data-event]')).not.toBeNull());
  const all = (selector: string) => [...shadow.querySelectorAll<HTMLElement>(selector)];
  const press = (words: string) =>
    all('button')
      .find(({ textContent }) => textContent?.includes(words))
      ?.click();
  const answer = async (name: string, value: unknown) => {
    const field = await vi.waitFor(
      () =>
        all('.fields > *').find((one) => (one as HTMLElement & { name?: string }).name === name) ??
        Promise.reject(new Error(`no ${name}`)),
    );
    field.dispatchEvent(new TthcChangeEvent(name, value));
  };
  const choose = async (event: string) => {
    shadow.querySelector<HTMLElement>(`[data-event="${event}"]`)!.click();
    await vi.waitFor(() => expect(shadow.querySelector('#send-all')).not.toBeNull());
  };
  const statesOf = async (dossiers: readonly DossierSummary[]) =>
    Promise.all(dossiers.map(async ({ procedure, id }) => (await served.client.dossier(procedure, id)).state));
  return { ...served, items, element, shadow, all, press, answer, choose, statesOf };
}

test('offers what can be done together, and says why the rest is done one by one', async () => {
  const { all, element, items } = await batchOf();
  expect(items.length).toBeGreaterThan(2);
  const offered = all('[data-event]').map(({ dataset }) => dataset['event']);
  expect(offered).toContain('ADD_NOTE');
  expect(offered).not.toContain('APPROVE');
  expect(all('.panel li').some(({ textContent }) => textContent?.includes('mỗi văn bản có số riêng'))).toBe(true);
  await expectAccessible(element);
});

test('asks once, tells a result for each, and the dossiers have moved', async () => {
  const { answer, choose, press, all, items, statesOf, shadow, element } = await batchOf();
  const before = await statesOf(items);
  await choose('RETURN_TO_PREVIOUS');
  press('hồ sơ');
  await vi.waitFor(() => expect(shadow.querySelector('#summary')).not.toBeNull());
  expect(await statesOf(items)).toEqual(before);
  await answer('reason', 'Thiếu biên bản họp chi bộ.');
  shadow.querySelector<HTMLElement>('#send-all')!.click();
  await vi.waitFor(() => expect(all('.lines .tag.ok')).toHaveLength(items.length));
  expect(new Set(await statesOf(items))).not.toContain('base-review');
  expect(shadow.activeElement?.id).toBe('batch-title');
  await expectAccessible(element);
  const closed = vi.fn<(event: Event) => void>();
  element.addEventListener('tthc-batch-closed', closed);
  press('Quay lại danh sách');
  expect(closed.mock.calls[0]?.[0]).toMatchObject({ accepted: items.length });
});

test('a dossier that somebody moved meanwhile is refused alone, and tried again on what it is now', async () => {
  const { answer, choose, all, press, items, clientOf, journey, shadow } = await batchOf();
  const [first] = items;
  if (!first) throw new Error('The scenario has dossiers.');
  const deputy = clientOf(journey.baseDeputy);
  const [question = ''] = Object.keys(officialTransfer.events.ADD_NOTE.fields);
  const note = { [question]: 'Đã xem.' };
  const noted = await deputy.send(officialTransfer, first.id, 'ADD_NOTE', note as never, { revision: first.revision });
  expect(noted.ok).toBe(true);
  await choose('ADD_NOTE');
  await answer(question, 'Báo cáo ban thường vụ trước khi duyệt.');
  shadow.querySelector<HTMLElement>('#send-all')!.click();
  await vi.waitFor(() => expect(all('.lines .tag.ok')).toHaveLength(items.length - 1));
  expect(all('.lines .tag.bad')).toHaveLength(1);
  expect(all('.lines .reasons li').length).toBeGreaterThan(0);
  press('Thử lại');
  await vi.waitFor(() => expect(all('.lines .tag.ok')).toHaveLength(items.length));
});

test('an answer that never came is asked for again, and nothing is done twice', async () => {
  const { answer, choose, all, press, items, faults, client, shadow } = await batchOf();
  faults.add({ operationId: 'actOnMany', kind: 'drop-after-write', count: 1 });
  await choose('ADD_NOTE');
  const [question = ''] = Object.keys(officialTransfer.events.ADD_NOTE.fields);
  await answer(question, 'Đã xem.');
  shadow.querySelector<HTMLElement>('#send-all')!.click();
  await vi.waitFor(() => expect(all('.lines .tag.wait')).toHaveLength(items.length));
  press('Làm tiếp');
  await vi.waitFor(() => expect(all('.lines .tag.ok')).toHaveLength(items.length));
  for (const { procedure, id, revision } of items)
    expect((await client.dossier(procedure, id)).revision).toBe(revision + 1);
});
