import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { TthcFieldDeclaration } from './declaration.ts';
import './index.ts';

const meta: Meta<TthcFieldDeclaration> = {
  title: 'Fields/Declaration',
  component: 'tthc-field-declaration',
  args: { name: 'truthDeclared', label: 'Tôi cam kết thông tin trong hồ sơ là đúng sự thật', required: true },
  render: (args) =>
    html`<tthc-field-declaration
      .name=${args.name}
      .label=${args.label}
      .error=${args.error ?? ''}
      .value=${args.value}
      .required=${args.required}
    ></tthc-field-declaration>`,
};
export default meta;
type Story = StoryObj<TthcFieldDeclaration>;

export const Open: Story = {};
export const Confirmed: Story = { args: { value: true } };
export const Wrong: Story = { args: { error: 'chưa xác nhận.' } };
