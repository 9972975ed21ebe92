/** How far the clock of a bank may be off, and how long a signed report may be repeated: five minutes. */
const windowSeconds = 300;

const text = new TextEncoder();
const keyOf = (secret: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', text.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);

/** The header of a signed report: `t=<seconds>,v1=<HMAC-SHA-256 of "<seconds>.<body>", hexadecimal>`. */
export async function signatureOf(secret: string, body: string, seconds: number): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await keyOf(secret), text.encode(`${seconds}.${body}`));
  return `t=${seconds},v1=${Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether a report is signed with the secret, and not too long ago. The comparison takes the same time for every signature. */
export async function isSigned(
  secret: string,
  header: string | null,
  body: Uint8Array<ArrayBuffer>,
  now: number,
): Promise<boolean> {
  const [, seconds, hex] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (seconds === undefined || hex === undefined) return false;
  const signed = new Uint8Array([...text.encode(`${seconds}.`), ...body]);
  const mac = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const isAuthentic = await crypto.subtle.verify('HMAC', await keyOf(secret), mac, signed);
  return isAuthentic && Math.abs(now / 1000 - Number(seconds)) <= windowSeconds;
}
