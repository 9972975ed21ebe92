import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { allIn } from '../../internal/in-shadow.ts';
import { qaServer } from '../../internal/testing/qa-server.ts';
import '../../all.ts';
import './index.ts';

interface Args {
  readonly language: 'vi' | 'en';
}

/** The server for trials runs in this page: nothing leaves it. */
const meta: Meta<Args> = {
  title: 'QA/Tour',
  component: 'tthc-tour',
  args: { language: 'vi' },
  loaders: [async () => ({ server: qaServer() })],
  render: ({ language }, { loaded }) =>
    html`<tthc-tour
      base-url="https://may-chu.example"
      .fetch=${loaded['server'] as (request: Request) => Promise<Response>}
      locale=${language}
    ></tthc-tour>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-tour')!.shadowRoot!;
const lists: Play = async ({ canvasElement }) => {
  await waitFor(() => expect(shadowOf(canvasElement).querySelector('#try-accept')).not.toBeNull());
};

export const List: Story = { play: lists };
export const English: Story = { args: { language: 'en' }, play: lists };
/** The first exercise of an officer, done: it is ticked off, and the next one is offered. */
export const Done: Story = {
  play: async (context) => {
    await lists(context);
    const shadow = shadowOf(context.canvasElement);
    await userEvent.click(shadow.querySelector('#try-accept')!);
    const press = async (find: () => HTMLElement | undefined) => {
      await waitFor(() => expect(find()).toBeDefined(), { timeout: 10_000 });
      await userEvent.click(find()!);
    };
    await press(() => allIn(shadow, '[data-event="ACCEPT"]')[0]);
    await press(() => {
      const form = allIn(shadow, 'tthc-event-form')[0]?.shadowRoot;
      return form ? allIn(form, '.button:not(.quiet)')[0] : undefined;
    });
    await waitFor(() => expect(shadow.querySelector('#praise')).not.toBeNull(), { timeout: 10_000 });
  },
};
export const OnAPhone: Story = {
  globals: { viewport: { value: 'phone' } },
  play: async (context) => {
    await lists(context);
    const shadow = shadowOf(context.canvasElement);
    await userEvent.click(shadow.querySelector('#try-pay-dues')!);
    await waitFor(() => expect(allIn(shadow, 'h2').length).toBeGreaterThan(0), { timeout: 10_000 });
  },
};
