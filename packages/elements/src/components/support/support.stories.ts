import { cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Support',
  component: 'tthc-support',
  args: { person: cast.routeA.member, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient('feedback/none', args.person) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-support .client=${(loaded['served'] as ServedScenario).client} .locale=${language}></tthc-support>`,
  play: ({ canvasElement }) => shows(canvasElement, 'a[href^="tel:"]'),
};
export default meta;
type Story = StoryObj<Args>;

const shows = (canvas: HTMLElement, selector: string): Promise<void> =>
  waitFor(() => expect(canvas.querySelector('tthc-support')!.shadowRoot!.querySelector(selector)).not.toBeNull());

/** Contacts of the commune before those of the province. */
export const ByTopic: Story = {};
export const English: Story = { args: { language: 'en' } };
/** The server is away: what this device kept from an earlier visit. */
export const WithoutNetwork: Story = {
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient('feedback/none', args.person);
      served.faults.add({ operationId: 'listSupportContacts', kind: 'status', status: 503, count: 1 });
      const item = {
        topic: 'sign-in',
        topicLabel: 'Đăng nhập, tài khoản',
        name: 'Tổ công nghệ số cộng đồng xã Lam Mẫu',
        hotline: '0912345603',
        organizationId: 'base-lam-mau',
        organizationName: 'Đảng ủy xã Lam Mẫu',
      };
      localStorage.setItem('tthc-support-contacts', JSON.stringify({ at: '2026-11-20T08:00:00+07:00', items: [item] }));
      return { served };
    },
  ],
  play: ({ canvasElement }) => shows(canvasElement, '.notice.wait'),
};
/** Before signing in the page gives the contacts. */
export const BeforeSigningIn: Story = {
  render: () =>
    html`<tthc-support
      topic="sign-in"
      .contacts=${[
        {
          topic: 'sign-in',
          topicLabel: 'Đăng nhập, tài khoản',
          name: 'Tổ hỗ trợ tài khoản',
          hotline: '0912345604',
          organizationId: 'tinh-song-mau',
          organizationName: 'Đảng bộ tỉnh Sông Mẫu',
        },
      ]}
    ></tthc-support>`,
};
