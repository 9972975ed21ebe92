import { checked, finding, typedText, type Checked } from './checked.ts';

/** A code of 14 digits taken apart: groups of 2, 3, 3, 3, 3 digits from the top body down to the cell. */
export interface OrgCode14 {
  /** Without dots. */
  readonly code: string;
  readonly dotted: string;
  readonly groups: readonly [top: string, upper: string, base: string, sub: string, cell: string];
  /** The codes of the bodies above, nearest first; a level that is `000` does not exist. */
  readonly ancestors: readonly string[];
}

const plain = /^(\d{2})(\d{3})(\d{3})(\d{3})(\d{3})$/;
// Bodies that number themselves otherwise use letters, digits and what separates them.
const otherScheme = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]{0,39}$/u;
const withDots = /^(\d{2})\.(\d{3})\.(\d{3})\.(\d{3})\.(\d{3})$/;

/**
 * Takes a 14-digit organization code apart, `38.168.053.000.001` or `38168053000001`; `undefined` for any other code, since
 * bodies may number themselves otherwise. The first group is not the code of a province of the State.
 */
export function parseOrgCode14(code: string): OrgCode14 | undefined {
  const typed = typedText(code);
  const parts = plain.exec(typed) ?? withDots.exec(typed);
  if (!parts) return undefined;
  const [, top = '', upper = '', base = '', sub = '', cell = ''] = parts;
  const groups = [top, upper, base, sub, cell] as const;
  const own = groups.join('');
  const levels = groups.flatMap((group, level) =>
    /^0+$/.test(group) ? [] : [groups.map((other, at) => (at <= level ? other : '000')).join('')],
  );
  return { code: own, dotted: groups.join('.'), groups, ancestors: levels.reverse().filter((above) => above !== own) };
}

/** Checks an organization code. Any code of letters and digits is accepted; one of 14 digits is looked at closely. */
export function checkOrgCode14(text: string): Checked {
  const typed = typedText(text).trim();
  if (typed === '') return checked(typed, [finding('empty', 'Nhập mã tổ chức đảng.')]);
  const parsed = parseOrgCode14(typed);
  if (!parsed) {
    if (!otherScheme.test(typed))
      return checked(typed.slice(0, 40), [
        finding('characters', 'Mã tổ chức đảng gồm tối đa 40 chữ cái, chữ số và dấu ngăn cách.'),
      ]);
    return /^[\d.]+$/.test(typed)
      ? checked(typed, [
          finding('format', 'Mã tổ chức đảng dạng số gồm 14 chữ số, chia nhóm 2-3-3-3-3, ví dụ 38.168.053.000.001.'),
        ])
      : checked(typed, [], [finding('other-scheme', 'Mã không theo dạng 14 chữ số; hãy kiểm tra lại.')]);
  }
  const [top, , base, sub, cell] = parsed.groups;
  if (top === '00')
    return checked(parsed.code, [finding('no-top', 'Nhóm thứ nhất (đảng bộ trực thuộc Trung ương) không thể là 00.')]);
  if (base === '000' && (sub !== '000' || cell !== '000'))
    return checked(parsed.code, [
      finding(
        'no-base',
        'Chi bộ hoặc đảng bộ bộ phận phải thuộc một tổ chức cơ sở đảng: nhóm thứ ba không thể là 000.',
      ),
    ]);
  return checked(parsed.code, []);
}

/** Whether two codes lie in the same grassroots organization: the first three groups are equal. */
export const sameBase = (a: string, b: string): boolean => sameThrough(3, a, b);

/** Whether two codes lie under the same body above the grassroots: the first two groups are equal. */
export const sameUpper = (a: string, b: string): boolean => sameThrough(2, a, b);

/** Whether two codes lie under the same top body: the first group is equal. */
export const sameTop = (a: string, b: string): boolean => sameThrough(1, a, b);

function sameThrough(level: number, a: string, b: string): boolean {
  const [first, second] = [parseOrgCode14(a), parseOrgCode14(b)];
  return (
    first !== undefined &&
    second !== undefined &&
    first.groups.slice(0, level).join('') === second.groups.slice(0, level).join('')
  );
}
