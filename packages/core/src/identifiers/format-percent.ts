import { InvalidInputError } from '../errors/invalid-input-error.ts';
import { shown } from '../errors/shown.ts';

/** A share in basis points as it is shown: 30 is `0,3 %`, 10,000 is `100 %`. */
export function formatPercent(bp: number): string {
  if (!Number.isSafeInteger(bp)) throw new InvalidInputError('share', [`${shown(bp)} is not whole basis points`]);
  const sign = bp < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(bp) / 100);
  const rest = String(Math.abs(bp) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${sign}${whole}${rest === '' ? '' : `,${rest}`} %`;
}
