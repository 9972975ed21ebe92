import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../errors/index.ts';
import { crc16 } from './crc.ts';
import { decodeVietQr, encodeVietQr, type VietQrTransfer } from './index.ts';

const references: readonly (readonly [VietQrTransfer, string])[] = [
  [
    { bin: '970436', account: '0123456789' },
    '00020101021138540010A00000072701240006970436011001234567890208QRIBFTTA53037045802VN63046A15',
  ],
  [
    { bin: '970405', account: '3600201001234', amount: 15_930, purpose: 'DP 202611 CB001' },
    '00020101021238570010A00000072701270006970405011336002010012340208QRIBFTTA53037045405159305802VN62190815DP 202611 CB0016304134D',
  ],
];

describe('reference strings', () => {
  test.each(references)('%j', (transfer, text) => {
    expect(encodeVietQr(transfer)).toBe(text);
    expect(decodeVietQr(text)).toEqual(transfer);
  });
});

const transfers = fc.record<VietQrTransfer>(
  {
    bin: fc.stringMatching(/^\d{6}$/),
    account: fc.stringMatching(/^[A-Za-z0-9]{6,19}$/),
    amount: fc.integer({ min: 1, max: 9_999_999_999_999 }),
    purpose: fc.stringMatching(/^[\x20-\x7E]{1,25}$/),
    toCard: fc.constant(true),
  },
  { requiredKeys: ['bin', 'account'] },
);

test('decoding gives back what was encoded', () => {
  fc.assert(
    fc.property(transfers, (transfer) => {
      expect(decodeVietQr(encodeVietQr(transfer))).toEqual(transfer);
    }),
  );
});

test('one changed character is noticed', () => {
  fc.assert(
    fc.property(transfers, fc.nat(), fc.stringMatching(/^[\x20-\x7E]$/), (transfer, at, character) => {
      const text = encodeVietQr(transfer);
      const index = at % text.length;
      fc.pre(text[index] !== character && text[index]?.toUpperCase() !== character.toUpperCase());
      const changed = text.slice(0, index) + character + text.slice(index + 1);
      expect(() => decodeVietQr(changed)).toThrow(InvalidInputError);
    }),
  );
});

test('any other text is refused with our own error', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(() => decodeVietQr(text)).toThrow(InvalidInputError);
    }),
  );
});

test.each([
  ['another currency', '000201010211530384058' + '02VN6304'],
  ['a field twice', '0002010002016304'],
  ['a field that is too long', '000201019911' + '6304'],
])('refuses %s even with a right checksum', (_, text) => {
  expect(() => decodeVietQr(text + crc16(text))).toThrow(InvalidInputError);
});

test.each([
  ['a bank of five digits', { bin: '97043', account: '0123456789' }],
  ['an account with a space', { bin: '970436', account: '0123 456789' }],
  ['no money', { bin: '970436', account: '0123456789', amount: 0 }],
  ['part of a đồng', { bin: '970436', account: '0123456789', amount: 1.5 }],
  ['more digits than fit', { bin: '970436', account: '0123456789', amount: 10_000_000_000_000 }],
  ['accents in the purpose', { bin: '970436', account: '0123456789', purpose: 'Đảng phí' }],
  ['a purpose of 26 characters', { bin: '970436', account: '0123456789', purpose: 'D'.repeat(26) }],
])('does not encode %s', (_, transfer) => {
  expect(() => encodeVietQr(transfer)).toThrow(InvalidInputError);
});
