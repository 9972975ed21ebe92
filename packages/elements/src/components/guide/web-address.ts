/** An address of the web, whole; nothing where it is none, since what a QR code says is followed without being read. */
export function webAddress(written: string): string | undefined {
  if (written === '' || !URL.canParse(written, document.baseURI)) return undefined;
  const { href, protocol } = new URL(written, document.baseURI);
  return /^https?:$/.test(protocol) ? href : undefined;
}
