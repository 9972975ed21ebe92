import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { grounds } from '@tthc-dang/core/procedures/official-transfer';
import type { TthcFieldChoice } from './choice.ts';
import './index.ts';

const meta: Meta<TthcFieldChoice> = {
  title: 'Fields/Choice',
  component: 'tthc-field-choice',
  args: {
    name: 'kind',
    label: 'Vì sao',
    required: true,
    choices: { missing: 'Còn thiếu', wrong: 'Chưa đúng', outdated: 'Đã cũ' },
  },
  render: (args) =>
    html`<tthc-field-choice
      .name=${args.name}
      .label=${args.label}
      .hint=${args.hint ?? ''}
      .error=${args.error ?? ''}
      .value=${args.value}
      .required=${args.required}
      .choices=${args.choices}
    ></tthc-field-choice>`,
};
export default meta;
type Story = StoryObj<TthcFieldChoice>;

export const RadioButtons: Story = {};
export const Chosen: Story = { args: { value: 'wrong' } };
export const Wrong: Story = { args: { error: 'chưa chọn.' } };
export const List: Story = { args: { label: 'Lý do chuyển', choices: grounds } };
