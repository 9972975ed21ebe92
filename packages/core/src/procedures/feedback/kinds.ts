/** What feedback is about; the plans name each of them. */
export const kinds = {
  obstacle: 'Khó khăn, vướng mắc khi thực hiện',
  'wrong-data': 'Dữ liệu sai',
  'sign-in': 'Không đăng nhập được',
  proposal: 'Đề xuất, góp ý',
  complaint: 'Phản ánh, kiến nghị về cán bộ, đơn vị',
} as const;
export type Kind = keyof typeof kinds;

/** How much it hinders. */
export const severities = {
  stops: 'Không làm được việc',
  hinders: 'Làm được nhưng khó khăn',
  minor: 'Góp ý để tốt hơn',
} as const;
export type Severity = keyof typeof severities;
