export { decodeVietQr } from './decode.ts';
export { encodeVietQr } from './encode.ts';
export type { VietQrTransfer } from './transfer.ts';
