/** How a page of paper is laid out. Only a document, not a shadow root, may say so. */
export const pageRule = (isLandscape: boolean): string => `
  @page { size: A4 ${isLandscape ? 'landscape' : 'portrait'}; margin: 15mm 15mm 15mm ${isLandscape ? '15mm' : '25mm'}; }
  @media print { body { margin: 0; } }
`;

/**
 * Lays out the pages while somebody prints a page that shows a paper, with the browser's own command, and no longer.
 * Returns what stops that.
 */
export function layOutPages(isLandscape: () => boolean): () => void {
  let sheet: CSSStyleSheet | undefined;
  const end = (): void => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    sheet = undefined;
  };
  const begin = (): void => {
    end();
    sheet = new CSSStyleSheet();
    sheet.replaceSync(pageRule(isLandscape()));
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
