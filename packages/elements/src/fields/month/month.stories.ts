import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TthcFieldMonth } from './month.ts';
import './index.ts';

const meta: Meta<TthcFieldMonth> = {
  title: 'Fields/Month',
  component: 'tthc-field-month',
  args: { name: 'fromMonth', label: 'Từ tháng', hint: 'Ví dụ: 11 2026', required: true },
  render: (args) =>
    html`<tthc-field-month
      .name=${args.name}
      .label=${args.label}
      .hint=${args.hint}
      .error=${args.error ?? ''}
      .value=${args.value}
      .required=${args.required}
    ></tthc-field-month>`,
};
export default meta;
type Story = StoryObj<TthcFieldMonth>;

export const Empty: Story = {};
export const Filled: Story = { args: { value: '2026-11' } };
export const Unfinished: Story = { args: { value: '-11', error: 'nhập đủ tháng, năm.' } };
