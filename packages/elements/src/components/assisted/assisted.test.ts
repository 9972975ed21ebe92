import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { officialTransferForm } from '@tthc-dang/core/forms/official-transfer';
import { cast } from '@tthc-dang/api-spec';
import { focused } from '../../internal/testing/in-shadow.ts';
import { expectAccessible } from '../../internal/testing/mount.ts';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import '../event-form/index.ts';
import '../portal/index.ts';
import './index.ts';

afterEach(() => document.body.replaceChildren());

const press = (name: string) => userEvent.click(page.getByRole('button', { name }));

test('the helper whom the member agreed to is named in the log of what is done, until the help ends', async () => {
  const served = await scenarioClient('transfer/awaiting-cell', cast.routeC.cellSecretary);
  const portal = Object.assign(document.createElement('tthc-portal'), { fetch: served.fetch });
  portal.append(document.createElement('tthc-assisted'));
  document.body.append(portal);
  await expect.element(page.getByRole('button', { name: 'Bắt đầu có người giúp' })).toBeVisible();
  await expectAccessible(portal);

  await press('Bắt đầu có người giúp');
  await expect.element(page.getByText(/nhập họ tên người giúp/)).toBeVisible();
  await expect.poll(() => focused()?.id).toBe('control');
  await userEvent.fill(page.getByLabelText('Họ tên người giúp'), 'Lê Văn Giúp');
  await press('Bắt đầu có người giúp');
  await expect.element(page.getByText(/chỉ bắt đầu khi chính đồng chí đồng ý/)).toBeVisible();
  expect(portal.helper).toBeUndefined();
  await userEvent.click(page.getByRole('checkbox'));
  await press('Bắt đầu có người giúp');
  await expect.element(page.getByText('Lê Văn Giúp đang giúp đồng chí.').first()).toBeVisible();
  await expectAccessible(portal);

  const form = Object.assign(document.createElement('tthc-event-form'), {
    procedure: officialTransferForm,
    event: 'ADD_NOTE',
    dossier: await served.client.dossier(officialTransferForm, served.dossierId),
  });
  const note = async (text: string) => {
    await userEvent.fill(page.getByLabelText('Nội dung'), text);
    await press('Ghi chú nội bộ');
  };
  const helpers = async () =>
    (await served.client.log(officialTransferForm, served.dossierId)).entries
      .filter(({ event }) => event === 'ADD_NOTE')
      .map(({ helper }) => helper);
  portal.replaceChildren(form);
  await note('Có người giúp.');
  await expect.poll(helpers).toEqual(['Lê Văn Giúp']);

  await press('Kết thúc giúp');
  expect(portal.helper).toBeUndefined();
  const again = Object.assign(document.createElement('tthc-event-form'), {
    procedure: officialTransferForm,
    event: 'ADD_NOTE',
    dossier: await served.client.dossier(officialTransferForm, served.dossierId),
  });
  portal.replaceChildren(again);
  await note('Tự làm.');
  await expect.poll(helpers).toEqual(['Lê Văn Giúp', undefined]);
});
