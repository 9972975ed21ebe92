import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TthcFieldDate } from './date.ts';
import './index.ts';

const meta: Meta<TthcFieldDate> = {
  title: 'Fields/Date',
  component: 'tthc-field-date',
  args: { name: 'decisionDate', label: 'Ngày ban hành quyết định', hint: 'Ví dụ: 5 11 2026', required: true },
  render: (args) =>
    html`<tthc-field-date
      .name=${args.name}
      .label=${args.label}
      .hint=${args.hint}
      .error=${args.error ?? ''}
      .value=${args.value}
      .required=${args.required}
    ></tthc-field-date>`,
};
export default meta;
type Story = StoryObj<TthcFieldDate>;

export const Empty: Story = {};
export const Filled: Story = { args: { value: '2026-11-05' } };
export const Unfinished: Story = { args: { value: '-11-5', error: 'nhập đủ ngày, tháng, năm.' } };
