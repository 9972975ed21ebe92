/** An amount of money as it is shown: `123.457 đ`. */
export function formatDong(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new RangeError(`Money is a whole number of đồng, zero or more, not ${amount}.`);
  return `${String(amount).replace(/\B(?=(?:\d{3})+$)/g, '.')} đ`;
}
