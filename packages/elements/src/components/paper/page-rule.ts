/** How a sheet lies on A4; a poster is hung up and not filed, so it needs no room for the binding. */
export type PageLayout = 'portrait' | 'landscape' | 'poster';

const pages: Readonly<Record<PageLayout, string>> = {
  portrait: 'portrait; margin: 15mm 15mm 15mm 25mm',
  landscape: 'landscape; margin: 15mm',
  poster: 'portrait; margin: 12mm',
};

/** How a page of paper is laid out. Only a document, not a shadow root, may say so. */
export const pageRule = (layout: PageLayout): string => `
  @page { size: A4 ${pages[layout]}; }
  @media print { body { margin: 0; } }
`;

/** How a sheet wants to lie: it has a class of that name. */
export const layoutOf = (sheet: Element | null): PageLayout =>
  (['landscape', 'poster'] as const).find((layout) => sheet?.classList.contains(layout)) ?? 'portrait';

/**
 * Lays out the pages while somebody prints a page that shows a paper, with the browser's own command, and no longer.
 * Returns what stops that.
 */
export function layOutPages(layout: () => PageLayout): () => void {
  let sheet: CSSStyleSheet | undefined;
  const end = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    sheet = undefined;
  };
  const begin = (): void => {
    end();
    sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRule(layout()));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  globalThis.addEventListener('beforeprint', begin);
  globalThis.addEventListener('afterprint', end);
  return () => {
    globalThis.removeEventListener('beforeprint', begin);
    globalThis.removeEventListener('afterprint', end);
    end();
  };
}
