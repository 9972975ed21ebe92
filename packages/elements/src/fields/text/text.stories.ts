import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TthcFieldText } from './text.ts';
import './index.ts';

const meta: Meta<TthcFieldText> = {
  title: 'Fields/Text',
  component: 'tthc-field-text',
  args: { name: 'decisionNo', label: 'Số quyết định', hint: 'Ví dụ: 128-QĐ/ĐU', required: true },
  render: (args) =>
    html`<tthc-field-text
      .name=${args.name}
      .label=${args.label}
      .hint=${args.hint}
      .error=${args.error ?? ''}
      .kind=${args.kind ?? 'text'}
      .value=${args.value}
      .required=${args.required}
    ></tthc-field-text>`,
};
export default meta;
type Story = StoryObj<TthcFieldText>;

export const Empty: Story = {};
export const Optional: Story = { args: { required: false } };
export const Wrong: Story = { args: { error: 'chưa nhập.' } };
export const Phone: Story = {
  args: { kind: 'phone', label: 'Số điện thoại liên hệ', hint: 'Ví dụ: 0912 345 678', value: '0912 345 678' },
};
