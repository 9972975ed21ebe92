import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import './index.ts';

interface Args {
  readonly value?: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Fields/Place',
  component: 'tthc-field-place',
  args: { language: 'vi' },
  render: ({ value, language }) =>
    html`<tthc-field-place
      .locale=${language}
      name="address"
      label="Nơi cư trú"
      hint="Số nhà, thôn hoặc tổ dân phố, xã hoặc phường, tỉnh hoặc thành phố"
      required
      .value=${value}
    ></tthc-field-place>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Somebody goes through the field and on. */
const left: Play = async ({ canvasElement }) => {
  const shadow = canvasElement.querySelector('tthc-field-place')!.shadowRoot!;
  await waitFor(() => expect(oneIn(shadow, 'textarea')).toBeTruthy());
  oneIn(shadow, 'textarea').focus();
  oneIn(shadow, 'textarea').blur();
  await waitFor(() => expect(shadow.querySelector('.advice p')).not.toBeNull());
};
const old = 'Thôn 4, xã Lam Mẫu, huyện Ví Dụ, tỉnh Hà Giang';

export const Empty: Story = {};
export const OfToday: Story = { args: { value: 'Thôn 4, xã Lam Mẫu, tỉnh Tuyên Quang' } };
/** A district and a province of before 01/7/2025: said, and not refused. */
export const FormerUnits: Story = { args: { value: old }, play: left };
export const English: Story = {
  args: { value: old, language: 'en' },
  play: async (context) => {
    await left(context);
    const shadow = context.canvasElement.querySelector('tthc-field-place')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('.advice')?.textContent).toContain('there are no districts'));
  },
};
