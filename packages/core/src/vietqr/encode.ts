import { crc16 } from './crc.ts';
import { mustBeTransfer, type VietQrTransfer } from './transfer.ts';

/** The text of a VietQR code (EMVCo) for a transfer; with an amount it is a code for one payment. */
export function encodeVietQr(transfer: VietQrTransfer): string {
  mustBeTransfer(transfer);
  const { bin, account, amount, purpose, toCard } = transfer;
  const text =
    field('00', '01') +
    field('01', amount === undefined ? '11' : '12') +
    field(
      '38',
      field('00', 'A000000727') +
        field('01', field('00', bin) + field('01', account)) +
        field('02', toCard ? 'QRIBFTTC' : 'QRIBFTTA'),
    ) +
    field('53', '704') +
    (amount === undefined ? '' : field('54', String(amount))) +
    field('58', 'VN') +
    (purpose === undefined ? '' : field('62', field('08', purpose))) +
    // The checksum covers its own id and length.
    '6304';
  return text + crc16(text);
}

const field = (id: string, value: string): string => `${id}${String(value.length).padStart(2, '0')}${value}`;
