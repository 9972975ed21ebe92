import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TthcFieldLongText } from './long-text.ts';
import './index.ts';

const meta: Meta<TthcFieldLongText> = {
  title: 'Fields/Long text',
  component: 'tthc-field-long-text',
  args: { name: 'reason', label: 'Lý do', hint: 'Đảng viên đọc được nội dung này.', required: true, max: 200 },
  render: (args) =>
    html`<tthc-field-long-text
      .name=${args.name}
      .label=${args.label}
      .hint=${args.hint}
      .error=${args.error ?? ''}
      .value=${args.value}
      .required=${args.required}
      .max=${args.max}
    ></tthc-field-long-text>`,
};
export default meta;
type Story = StoryObj<TthcFieldLongText>;

export const Empty: Story = {};
export const NearTheLimit: Story = { args: { value: 'Đồng chí hoàn thành tốt nhiệm vụ. '.repeat(5) } };
export const BeyondTheLimit: Story = {
  args: { value: 'Đồng chí hoàn thành tốt nhiệm vụ. '.repeat(8), error: 'tối đa 200 ký tự.' },
};
