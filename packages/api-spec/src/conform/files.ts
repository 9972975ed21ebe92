/** A one-page PDF that says what it stands for, so that two papers of a case are two files. */
export function paperOf(name: string): File {
  const text = `%PDF-1.4\n% ${name.replace(/[^\x20-\x7e]/g, '?')}\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`;
  return new File([new TextEncoder().encode(text)], name, { type: 'application/pdf' });
}
