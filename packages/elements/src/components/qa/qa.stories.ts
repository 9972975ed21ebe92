import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { cast, type Server } from '@tthc-dang/api-spec';
import { allIn } from '../../internal/in-shadow.ts';
import { qaServer } from '../../internal/testing/qa-server.ts';
import '../../all.ts';
import type { Entered } from './enter.ts';
import { isQaLink, printQaLink, type QaLink } from './qa-link.ts';
import type { TthcQa } from './qa.ts';
import './index.ts';

interface Args {
  /** The query of a link, where the address of the story holds none. */
  readonly link: string;
  readonly language: 'vi' | 'en';
  /** Where the links of the strip lead; to this story unless said. */
  readonly address?: string;
}
interface Opened {
  readonly server: Server;
  readonly bar: TthcQa;
  readonly entered: Entered | undefined;
}

const { routeC } = cast;
const supplement: QaLink = {
  scenario: 'transfer/needs-supplement',
  person: routeC.member,
  element: 'tthc-dossier',
};

/**
 * Opens the state that a link names. Put the query of a link behind the address of the first story, `…/iframe.html?id=qa-link--open&`
 * or `…/?path=/story/qa-link--open&`: `scenario=dues/overdue&person=m-nguyen-van-mau&element=tthc-dues`. The same query opens the
 * same state in the demo portal.
 */
const meta: Meta<Args> = {
  title: 'QA/Link',
  component: 'tthc-qa',
  args: { link: printQaLink(supplement), language: 'vi' },
  loaders: [
    async ({ args }): Promise<Opened> => {
      const server = qaServer();
      const bar = Object.assign(document.createElement('tthc-qa'), {
        fetch: server,
        locale: args.language,
        address: args.address,
      });
      const entered = await bar.open(isQaLink(location.search) ? location.search : args.link);
      return { server, bar, entered };
    },
  ],
  render: ({ language }, { loaded }) => {
    const { server, bar, entered } = loaded as unknown as Opened;
    return html`${bar}
    ${
      entered
        ? html`<tthc-portal
            base-url="https://may-chu.example"
            .fetch=${server}
            .token=${entered.token}
            .locale=${entered.link.locale ?? language}
          >
            ${bar.screenOf(entered)}
          </tthc-portal>`
        : ''
    }`;
  },
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const barOn = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-qa')!.shadowRoot!;
const showsScreen: Play = async ({ canvasElement }) => {
  await waitFor(() => expect(canvasElement.querySelector('tthc-qa')!.standing).toBe('entered'));
  await waitFor(() => expect(allIn(canvasElement.querySelector('tthc-portal')!, 'h1, h2').length).toBeGreaterThan(0), {
    timeout: 10_000,
  });
};
const presses =
  (id: string): Play =>
  async (context) => {
    await showsScreen(context);
    const shadow = barOn(context.canvasElement);
    await userEvent.click(shadow.querySelector(`#${id}`)!);
    await waitFor(() => expect(shadow.querySelector('#test, #enter, #scenario')).not.toBeNull());
  };
const link = (more: Partial<QaLink>): Story => ({ args: { link: printQaLink({ ...supplement, ...more }) } });

export const Open: Story = { play: showsScreen };
/** The form of a step is open, and sending it will fail twice. */
export const StepAndFault: Story = {
  ...link({
    event: 'RESUBMIT',
    faults: [{ operationId: 'officialTransferResubmit', kind: 'status', amount: 503, count: 2 }],
  }),
  play: async (context) => {
    await showsScreen(context);
    await waitFor(() => expect(allIn(context.canvasElement, 'tthc-event-form').length).toBe(1));
  },
};
/** Four weeks later the request for a supplement is about to lapse. */
export const Clock: Story = { ...link({ clock: '2026-12-01T08:00:00+07:00' }), play: showsScreen };
export const AsAnOfficer: Story = {
  ...link({ scenario: 'transfer/inbox', person: routeC.baseSecretary, element: 'tthc-inbox' }),
  play: showsScreen,
};
export const English: Story = {
  args: { link: printQaLink({ ...supplement, locale: 'en' }), language: 'en' },
  play: showsScreen,
};
export const Exported: Story = {
  args: { address: 'https://thu.example/qa/' },
  play: presses('export'),
};
export const Choosing: Story = { play: presses('choose') };
export const OnAPhone: Story = { ...Choosing, globals: { viewport: { value: 'phone' } } };
/** Everything that is wrong is named, with what there is. */
export const Nonsense: Story = {
  args: {
    link: 'scenario=transfer/needs-suplement&person=m-nobody&element=tthc-dossier&clock=2026-02-30&fault=getMe:earthquake',
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(barOn(canvasElement).querySelectorAll('.notice.bad li')).toHaveLength(4));
  },
};
