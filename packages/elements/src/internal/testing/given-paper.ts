import type { Paper } from '@tthc-dang/core/documents';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { PaperImage } from '../../components/paper/paper-image.ts';

/** A story of a paper that no dossier of a scenario issued. */
export const given = (paper: Paper, images: readonly PaperImage[] = []): StoryObj => ({
  render: () =>
    html`<tthc-paper
      .paper=${paper}
      .images=${images}
      verification-address="https://vi-du.example/xac-minh/{code}"
    ></tthc-paper>`,
  play: async ({ canvasElement }) => {
    const shadow = canvasElement.querySelector('tthc-paper')!.shadowRoot!;
    await waitFor(() => expect(shadow.querySelector('.sheet h1')?.textContent).toBe(paper.title));
  },
});
