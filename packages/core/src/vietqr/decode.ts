import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { crc16 } from './crc.ts';
import { mustBeTransfer, type VietQrTransfer } from './transfer.ts';

/** The transfer that the text of a VietQR code says. Throws `InvalidInputError` for a bad checksum and for any other code. */
export function decodeVietQr(text: string): VietQrTransfer {
  if (typeof text !== 'string' || !/^[\x20-\x7E]{8,512}$/.test(text)) throw fault('it is not text of ASCII characters');
  if (!/6304[0-9A-F]{4}$/i.test(text) || crc16(text.slice(0, -4)) !== text.slice(-4).toUpperCase())
    throw fault('the checksum does not match');
  const fields = fieldsOf(text);
  if (fields.get('00') !== '01' || fields.get('53') !== '704' || fields.get('58') !== 'VN')
    throw fault('it is not a code for đồng in Việt Nam');
  const merchant = fieldsOf(fields.get('38') ?? '');
  const service = merchant.get('02');
  if (merchant.get('00') !== 'A000000727' || (service !== 'QRIBFTTA' && service !== 'QRIBFTTC'))
    throw fault('it is not a code for a transfer');
  const beneficiary = fieldsOf(merchant.get('01') ?? '');
  const amount = fields.get('54');
  if (amount !== undefined && !/^[1-9]\d{0,12}$/.test(amount)) throw fault('the amount is not whole đồng');
  if (fields.get('01') !== (amount === undefined ? '11' : '12'))
    throw fault('the kind of code does not go with its amount');
  const purpose = fields.has('62') ? fieldsOf(fields.get('62') ?? '').get('08') : undefined;
  const transfer: VietQrTransfer = {
    bin: beneficiary.get('00') ?? '',
    account: beneficiary.get('01') ?? '',
    ...(amount === undefined ? {} : { amount: Number(amount) }),
    ...(purpose === undefined ? {} : { purpose }),
    ...(service === 'QRIBFTTC' ? { toCard: true } : {}),
  };
  mustBeTransfer(transfer);
  return transfer;
}

function fieldsOf(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const head = text.slice(at, at + 4);
    const length = Number(head.slice(2));
    const end = at + 4 + length;
    if (!/^\d{4}$/.test(head) || end > text.length || fields.has(head.slice(0, 2)))
      throw fault('its fields do not add up');
    fields.set(head.slice(0, 2), text.slice(at + 4, end));
    at = end;
  }
  return fields;
}

const fault = (what: string): InvalidInputError => new InvalidInputError('VietQR code', [what]);
