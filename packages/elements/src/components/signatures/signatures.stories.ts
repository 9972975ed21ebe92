import { administrationCast as who } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  /** Who looks at the list. */
  readonly person: string;
  readonly unitId: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Signatures',
  component: 'tthc-signatures',
  args: { scenario: 'images/signature-in-use', person: who.baseSecretary, unitId: who.base, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language, unitId }, { loaded }) =>
    html`<tthc-signatures
      .client=${(loaded['served'] as ServedScenario).client}
      .locale=${language}
      .unitId=${unitId}
    ></tthc-signatures>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const shadowOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-signatures')!.shadowRoot!;
const shows =
  (selector: string, text = ''): Play =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector(selector)?.textContent).toContain(text));
  };

/** A signature is in use; it is a picture and says so. */
export const InUse: Story = { play: shows('.pictures', 'Ảnh chữ ký của') };

/** None yet: a photo is cropped and freed of its ground on the device. */
export const New: Story = {
  args: { scenario: 'images/none' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('#file')).not.toBeNull());
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 600 });
    const context = canvas.getContext('2d')!;
    context.fillStyle = 'ivory';
    context.fillRect(0, 0, 900, 600);
    context.strokeStyle = 'midnightblue';
    context.lineWidth = 12;
    context.beginPath();
    context.moveTo(250, 400);
    context.bezierCurveTo(350, 100, 420, 520, 500, 300);
    context.bezierCurveTo(560, 180, 600, 420, 680, 330);
    context.stroke();
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    const chosen = new DataTransfer();
    chosen.items.add(new File([blob!], 'anh.png', { type: 'image/png' }));
    const input = shadowOf(canvasElement).querySelector<HTMLInputElement>('[type=file]')!;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    // The picture is read, cut and judged point by point.
    await waitFor(() => expect(shadowOf(canvasElement).querySelector('#verdict')?.textContent).toContain('đạt'), {
      timeout: 15_000,
    });
  },
};

/** The clerk uploaded a seal; the secretary compares it. */
export const SealWaits: Story = {
  args: { scenario: 'images/seal-awaiting-confirmation' },
  play: shows('#dossiers ~ .blocks', 'Xử lý'),
};

/** In English. */
export const English: Story = { args: { language: 'en' }, play: shows('#not-digital', 'no digital signatures') };
