import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { GuideName } from './guides.ts';
import './index.ts';

interface Args extends GuideName {
  readonly address: string;
  readonly language: 'vi' | 'en';
}

/** Read from the tables in the page: no server is asked for anything. */
const meta: Meta<Args> = {
  title: 'Elements/Guide',
  component: 'tthc-guide',
  args: { procedure: 'official-transfer', audience: 'member', address: '', language: 'vi' },
  render: ({ procedure, audience, address, language }) =>
    html`<tthc-guide
      on="2026-11-02"
      procedure=${procedure}
      audience=${audience}
      portal-address=${address}
      locale=${language}
    ></tthc-guide>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shows =
  (text: string, selector = '.sheet'): Play =>
  async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-guide')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector(selector)?.textContent).toContain(text), { timeout: 10_000 });
  };

/** What an old member is told, and the sheet that is printed for a meeting of the cell. */
export const ForAMember: Story = {
  args: { address: 'https://cong.example.org/' },
  play: async (context) => {
    await shows('30 ngày làm việc')(context);
    await shows('', '.qr')(context);
  },
};
export const OnAPhone: Story = {
  args: { procedure: 'dues-obligation' },
  globals: { viewport: { value: 'phone' } },
  play: shows('Chưa nộp - quá hạn'),
};
export const ForAnOfficer: Story = { args: { audience: 'officer' }, play: shows('Số niêm phong hồ sơ') };
/** Without a table: the checklist of a unit. */
export const ForAnAdministrator: Story = {
  args: { audience: 'administrator', procedure: 'readiness' },
  play: shows('(bắt buộc)'),
};
export const English: Story = { args: { language: 'en' }, play: shows('secretary, deputy secretary of the cell') };
/** Every guide there is; the focus goes to the one that is chosen, and back. */
export const EveryGuide: Story = {
  args: { procedure: '' },
  play: async (context) => {
    const shadow = context.canvasElement.querySelector('tthc-guide')!.shadowRoot!;
    await userEvent.click(shadow.querySelector('#officer-dues-remittance')!);
    await shows('Chốt sổ')(context);
    await userEvent.click(shadow.querySelector('.bar .link')!);
    await shows('Hướng dẫn', 'h1')(context);
  },
};
