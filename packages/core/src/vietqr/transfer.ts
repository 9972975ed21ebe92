import { mustBeRecord } from '../model/must-be.ts';
import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { Dong } from '../model/money.ts';

/** A bank transfer as a VietQR code says it. */
export interface VietQrTransfer {
  /** The bank, six digits. */
  readonly bin: string;
  readonly account: string;
  readonly amount?: Dong | undefined;
  /** The note of the transfer: ASCII, at most 25 characters. */
  readonly purpose?: string | undefined;
  /** To a card instead of an account. */
  readonly toCard?: boolean | undefined;
}

// The field of the amount has room for thirteen digits.
const largestAmount = 9_999_999_999_999;

/** What is wrong with a transfer; empty when it can be written. */
export function faultsOfTransfer({ bin, account, amount, purpose }: VietQrTransfer): readonly string[] {
  return [
    ...(matches(bin, /^\d{6}$/) ? [] : ['the bank is six digits']),
    ...(matches(account, /^[A-Za-z0-9]{6,19}$/) ? [] : ['the account is 6 to 19 digits or letters']),
    ...(amount === undefined || (Number.isSafeInteger(amount) && amount > 0 && amount <= largestAmount)
      ? []
      : ['the amount is a whole number of đồng, at most thirteen digits']),
    ...(purpose === undefined || matches(purpose, /^[\x20-\x7E]{1,25}$/)
      ? []
      : ['the purpose is ASCII, 1 to 25 characters']),
  ];
}

const matches = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);

/** Throws `InvalidInputError` for a transfer that a VietQR code cannot say. */
export function mustBeTransfer(transfer: VietQrTransfer): void {
  mustBeRecord(transfer, 'VietQR transfer');
  const faults = faultsOfTransfer(transfer);
  if (faults.length > 0) throw new InvalidInputError('VietQR transfer', faults);
}
