/**
 * Where the paper with this code is verified: the address with its `{code}` filled in, or with the code as a parameter.
 * Nothing where the address is none of the web, since what a QR code says is followed without being read.
 */
export function verificationUrl(address: string, code: string | undefined, base: string): string | undefined {
  if (address === '' || code === undefined) return undefined;
  const written = address.replaceAll('{code}', encodeURIComponent(code));
  if (!URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  if (written === address) url.searchParams.set('code', code);
  return url.href;
}
