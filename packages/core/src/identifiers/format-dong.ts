import { mustBeDong } from '../model/money.ts';

/** An amount of money as it is shown: `123.457 đ`. */
export function formatDong(amount: number): string {
  mustBeDong(amount);
  return `${String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.')} đ`;
}
