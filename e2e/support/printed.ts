import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdf } from 'pdf-to-img';

/** A printed page: its size, its text in reading order, and the edges of what stands on it, in millimetres. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** The size of the smallest letters on it, in points. */
  readonly smallest: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Prints what a page shows as Chromium would print it, and reads the PDF back. */
export async function printed(page: Page): Promise<{ readonly pages: readonly PrintedPage[]; readonly bytes: Buffer }> {
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: false });
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1)
    pages.push(await readPage(await document.getPage(number)));
  return { pages, bytes };
}

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function readPage(page: PdfPage): Promise<PrintedPage> {
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  // Marked content has no text of its own.
  const written = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? item : []));
  const edges = written.map(({ transform, width: length, height: size }) => {
    const [x, y] = [Number(transform[4]), Number(transform[5])];
    return { left: x, right: x + length, top: height - y - size, bottom: height - y };
  });
  const most = (pick: (edge: (typeof edges)[number]) => number): number => Math.max(...edges.map(pick));
  return {
    width: mm(width),
    height: mm(height),
    text: items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
      .join('')
      .replace(/\s+/g, ' '),
    smallest: Math.min(...written.map(({ transform }) => Math.hypot(Number(transform[2]), Number(transform[3])))),
    left: mm(-most(({ left }) => -left)),
    right: mm(most(({ right }) => right)),
    top: mm(-most(({ top }) => -top)),
    bottom: mm(most(({ bottom }) => bottom)),
  };
}

const mm = (points: number): number => (points * 25.4) / 72;

/** The first page of a PDF as a picture: how much of it is ink, and how many of its outermost ten millimetres carry any. */
export async function pictureOf(
  page: Page,
  bytes: Buffer,
): Promise<{ readonly ink: number; readonly inkInMargins: number }> {
  const document = await pdf(bytes, { scale: 2 });
  const png = (await document.getPage(1)).toString('base64');
  await document.destroy();
  return page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))]));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const margin = Math.round((width / 210) * 10);
    let [ink, inkInMargins] = [0, 0];
    for (let at = 0; at < data.length; at += 4) {
      if (data[at]! > 128) continue;
      const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
      ink += 1;
      if (x < margin || y < margin || x >= width - margin || y >= height - margin) inkInMargins += 1;
    }
    return { ink: ink / (width * height), inkInMargins };
  }, png);
}
