import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { TthcFieldChoices } from './choices.ts';
import './index.ts';

const meta: Meta<TthcFieldChoices> = {
  title: 'Fields/Choices',
  component: 'tthc-field-choices',
  args: {
    name: 'items',
    label: 'Các mục cần bổ sung',
    required: true,
    choices: {
      decisionFile: 'Quyết định hoặc văn bản làm căn cứ',
      selfCriticism: 'Bản tự kiểm điểm',
      contactPhone: 'Số điện thoại liên hệ',
    },
  },
  render: (args) =>
    html`<tthc-field-choices
      .name=${args.name}
      .label=${args.label}
      .error=${args.error ?? ''}
      .value=${args.value}
      .required=${args.required}
      .choices=${args.choices}
    ></tthc-field-choices>`,
};
export default meta;
type Story = StoryObj<TthcFieldChoices>;

export const None: Story = {};
export const Some: Story = { args: { value: ['selfCriticism', 'contactPhone'] } };
/** A long list of which something is chosen says what, and opens for more. */
export const LongAndBegun: Story = {
  args: {
    choices: Object.fromEntries(
      ['Họ và tên', 'Sinh ngày', 'Dân tộc', 'Tôn giáo', 'Quê quán', 'Thường trú', 'Nơi ở hiện nay', 'Chức vụ'].map(
        (label, place) => [`item-${place}`, label],
      ),
    ),
    value: ['item-5', 'item-7'],
  },
};
/** A very long list is searched; what is chosen stays in sight. */
export const Searched: Story = {
  args: {
    label: 'Các chi bộ trong cụm',
    choices: Object.fromEntries(Array.from({ length: 40 }, (_, place) => [`unit-${place}`, `Chi bộ số ${place + 1}`])),
    value: ['unit-6'],
  },
  play: async ({ canvasElement }) => {
    const { shadowRoot } = canvasElement.querySelector('tthc-field-choices')!;
    shadowRoot!.querySelector('summary')!.click();
    await userEvent.type(shadowRoot!.querySelector<HTMLInputElement>('#sought')!, 'so 12');
    await waitFor(() => expect(shadowRoot!.querySelectorAll('.option')).toHaveLength(2));
  },
};
export const Wrong: Story = { args: { error: 'chọn ít nhất một mục.' } };
