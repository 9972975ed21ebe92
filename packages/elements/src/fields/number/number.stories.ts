import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TthcFieldNumber } from './number.ts';
import './index.ts';

const meta: Meta<TthcFieldNumber> = {
  title: 'Fields/Number',
  component: 'tthc-field-number',
  args: { name: 'amount', kind: 'money', label: 'Số tiền nộp', hint: 'Để trống nếu nộp đúng mức.', required: true },
  render: (args) =>
    html`<tthc-field-number
      .name=${args.name}
      .kind=${args.kind ?? 'count'}
      .label=${args.label}
      .hint=${args.hint}
      .error=${args.error ?? ''}
      .value=${args.value}
      .required=${args.required}
    ></tthc-field-number>`,
};
export default meta;
type Story = StoryObj<TthcFieldNumber>;

export const Empty: Story = {};
export const Money: Story = { args: { value: 1_250_000 } };
export const NoNumber: Story = { args: { value: 'một triệu rưỡi', error: 'nhập số tiền bằng chữ số.' } };
export const Count: Story = {
  args: { kind: 'count', name: 'year', label: 'Năm nhận xét', hint: '', value: 2026 },
};
