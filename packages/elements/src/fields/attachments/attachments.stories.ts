import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { cast, samplePdf } from '@tthc-dang/api-spec';
import type { Fault } from '@tthc-dang/api-spec';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly fault?: Fault;
  readonly error?: string;
}

const meta: Meta<Args> = {
  title: 'Fields/Attachments',
  component: 'tthc-field-attachments',
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient('transfer/draft', cast.routeC.member);
      if (args.fault) served.faults.add(args.fault);
      return { served };
    },
  ],
  render: ({ error = '' }, { loaded }) => {
    const { client, dossierId } = loaded['served'] as ServedScenario;
    return html`<tthc-field-attachments
      .client=${client}
      .dossierId=${dossierId}
      name="selfCriticism"
      label="Bản tự kiểm điểm"
      counts="PDF hoặc ảnh chụp JPG, PNG; chụp đủ các trang, đọc rõ chữ."
      required
      .error=${error}
    ></tthc-field-attachments>`;
  },
};
export default meta;
type Story = StoryObj<Args>;

const file = (name: string, type = 'application/pdf') =>
  new File([samplePdf.slice(0, 9), `%${name}\n`, samplePdf.slice(9)], name, { type });
const picks =
  (files: readonly File[], shows: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-field-attachments')!.shadowRoot!;
    await userEvent.upload(shadow.querySelector('input')!, [...files], { applyAccept: false });
    await waitFor(() => expect(shadow.querySelector('.files')?.textContent).toContain(shows));
  };

export const Empty: Story = {};
export const Wrong: Story = { args: { error: 'chưa có tệp.' } };
export const Uploaded: Story = {
  play: picks([file('trang-1.pdf'), file('ban-tu-kiem-diem-nam-2026-co-chu-ky-trang-2.pdf')], 'Đã tải lên'),
};
export const Uploading: Story = {
  args: { fault: { operationId: '*', kind: 'latency', ms: 600_000 } },
  play: picks([file('anh-lon.pdf')], 'Đang tải lên…'),
};
export const NotSent: Story = {
  args: { fault: { operationId: '*', kind: 'status', status: 503 } },
  play: picks([file('mat-mang.pdf')], 'Chưa tải được.'),
};
export const WrongType: Story = {
  play: picks([file('thu.docx', 'application/msword')], 'Tệp phải là PDF, JPG hoặc PNG.'),
};
