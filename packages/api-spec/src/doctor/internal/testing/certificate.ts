import { generateKeyPairSync, sign } from 'node:crypto';

// A certificate is a few fields in DER (RFC 5280). Node reads them and makes none.
const der = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts);
  const length =
    body.length < 0x80
      ? [body.length]
      : body.length < 0x1_00
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
};
const sequence = (...parts: readonly Uint8Array[]): Buffer => der(0x30, ...parts);
const named = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const time = (at: number): Buffer =>
  der(0x18, Buffer.from(`${new Date(at).toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));

const ecdsaWithSha256 = sequence(named('2a8648ce3d040302'));
const name = sequence(der(0x31, sequence(named('550403'), der(0x0c, Buffer.from('127.0.0.1')))));
/** subjectAltName: the address of this machine. */
const addresses = der(
  0xa3,
  sequence(sequence(named('551d11'), der(0x04, sequence(der(0x87, Buffer.from([127, 0, 0, 1])))))),
);

/** A key and a certificate of this machine's loopback, signed by itself, that ends then. */
export function certificateUntil(end: number): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const told = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(time(end - 90 * 86_400_000), time(end)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    addresses,
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', told, privateKey));
  const base64 =
    sequence(told, ecdsaWithSha256, signature)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${base64.join('\n')}\n-----END CERTIFICATE-----\n`,
  };
}
