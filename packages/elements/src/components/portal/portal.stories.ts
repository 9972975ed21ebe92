import { cast, createServer, trustedIdentity } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, spyOn, waitFor } from 'storybook/test';
import { scenarioClient } from '../../internal/testing/scenario-client.ts';
import '../inbox/index.ts';
import './index.ts';

interface Args {
  readonly theme: '' | 'large';
  /** How long the session still lasts, in seconds. */
  readonly secondsLeft: number;
  /** How the server answers. */
  readonly server: 'well' | 'unknown-session' | 'maintenance' | 'unreachable' | 'next-version';
}
type Fetch = (request: Request) => Promise<Response>;

const meta: Meta<Args> = {
  title: 'Elements/Portal',
  component: 'tthc-portal',
  args: { theme: '', secondsLeft: 3600, server: 'well' },
  loaders: [
    async ({ args }) => {
      const { store, clock, faults } = await scenarioClient('transfer/inbox', cast.routeC.baseSecretary);
      const trusted = trustedIdentity(cast.routeC.baseSecretary);
      const identity = {
        verify: async (request: Request) => {
          const who = args.server === 'unknown-session' ? undefined : await trusted.verify(request);
          return who && { ...who, secondsLeft: args.secondsLeft };
        },
      };
      if (args.server === 'maintenance') faults.add({ operationId: '*', kind: 'status', status: 503, count: 1000 });
      const server = createServer({
        store,
        clock,
        identity,
        faults,
        ...(args.server === 'next-version' ? { versions: { api: '2.0.0', kits: [] } } : {}),
      });
      // What the developers are told is no complaint about the story.
      if (args.server === 'next-version') spyOn(console, 'warn').mockImplementation(() => undefined);
      const unreachable: Fetch = async () => {
        throw new TypeError('Failed to fetch');
      };
      return { fetch: args.server === 'unreachable' ? unreachable : server };
    },
  ],
  render: ({ theme }, { loaded }) => html`
    <tthc-portal base-url="https://may-chu.example" theme=${theme} .fetch=${loaded['fetch'] as Fetch}>
      <tthc-inbox></tthc-inbox>
    </tthc-portal>
  `,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const says =
  (sentence: string): Play =>
  async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-portal')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('.bar')?.textContent).toContain(sentence), { timeout: 20_000 });
  };
const listsDossiers: Play = async ({ canvasElement }) => {
  await waitFor(() =>
    expect(canvasElement.querySelector('tthc-inbox')?.shadowRoot?.querySelector('tbody tr')).toBeTruthy(),
  );
};

export const AllIsWell: Story = { play: listsDossiers };
export const LargeText: Story = { args: { theme: 'large' }, play: listsDossiers };
export const SessionAboutToEnd: Story = { args: { secondsLeft: 110 }, play: says('Phiên làm việc sắp hết') };
export const SessionExpired: Story = { args: { server: 'unknown-session' }, play: says('Phiên đã hết hạn') };
export const Maintenance: Story = { args: { server: 'maintenance' }, play: says('bảo trì') };
export const Unreachable: Story = {
  args: { server: 'unreachable' },
  play: async (context) => {
    await says('Chưa kết nối được')(context);
    // The list asks some times more before it says so as well.
    const list = context.canvasElement.querySelector('tthc-inbox')!;
    await waitFor(() => expect(list.shadowRoot?.textContent).toContain('Không kết nối được máy chủ'), {
      timeout: 20_000,
    });
  },
};
/** The server speaks the next major version of the API. Anything less is told to the developers alone. */
export const NoLongerFits: Story = { args: { server: 'next-version' }, play: says('không còn phù hợp') };
