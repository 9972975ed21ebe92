import { mustBeDong } from '../model/money.ts';

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const units = ['', 'nghìn', 'triệu'] as const;

/** An amount in Vietnamese words, for receipts: `mười lăm nghìn chín trăm ba mươi đồng`. */
export function dongInWords(amount: number): string {
  mustBeDong(amount);
  if (amount === 0) return 'không đồng';
  return `${inWords(String(amount), false)} đồng`;
}

/** Reads from the left in groups of nine digits, which "tỷ" joins; inside, groups of three. */
function inWords(number: string, padded: boolean): string {
  const low = number.slice(-9);
  const high = number.slice(0, -9);
  if (high !== '') return [inWords(high, padded), 'tỷ', ...(Number(low) === 0 ? [] : [inWords(low, true)])].join(' ');
  const groups = low.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? [];
  return groups
    .flatMap((group, index) => {
      if (Number(group) === 0) return [];
      const isFirst = index === 0 && !padded;
      return [hundreds(isFirst ? group : group.padStart(3, '0')), units[groups.length - 1 - index] ?? ''];
    })
    .filter((word) => word !== '')
    .join(' ');
}

function hundreds(group: string): string {
  const [ones = 0, tens = 0, hundred] = group.split('').toReversed().map(Number);
  const words: string[] = hundred === undefined ? [] : [digits[hundred]!, 'trăm'];
  if (tens === 0 && ones > 0 && group.length > 1) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(digits[tens]!, 'mươi');
  if (ones > 0) words.push(onesAfter(tens, ones));
  return words.join(' ');
}

function onesAfter(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return 'mốt';
  if (ones === 5 && tens > 0) return 'lăm';
  if (ones === 4 && tens > 1) return 'tư';
  return digits[ones]!;
}
