import type { IsoDate } from '../model/dates.ts';
import { bareName, formerProvinces, provinceNamed } from './former-provinces.ts';
import { firstDay34, provinces } from './provinces.ts';
import { normalizeText } from './text.ts';

/** What is out of date in a place as it was written. */
export type PlaceAdvice =
  /** A province that is part of another since 01/7/2025. `written` is the part of the text that says it. */
  | { readonly code: 'former-province'; readonly written: string; readonly former: string; readonly now: string }
  /** A district, a level that there is no more since then. */
  | { readonly code: 'district'; readonly written: string };

// The units of the district level; a city of a province is named beside its province. Without accents "quan" may be anything.
const district = /^(?:huyện|quận|thị xã|huyen|thi xa|tx|h\.|q\.)[\s.]*\p{L}/iu;

/** What of a place belongs to the units before 01/7/2025: for addresses of today, not for where somebody was born. */
export function placeAdvice(text: string, on: IsoDate): readonly PlaceAdvice[] {
  const parts = normalizeText(text)
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const last = parts.at(-1) ?? '';
  const advice: PlaceAdvice[] = parts
    .filter((part) => district.test(part))
    .map((written) => ({ code: 'district', written }));
  const named = provinceNamed(last, on);
  if (named?.former !== undefined)
    advice.push({ code: 'former-province', written: last, former: named.former, now: named.province.name });
  return advice;
}

/** The code of a present province by every name it has or had. */
const codes: ReadonlyMap<string, string> = new Map([
  ...formerProvinces.map(({ name, now }) => [bareName(name), now] as const),
  ...provinces(firstDay34).map(({ name, code }) => [bareName(name), code] as const),
]);

/**
 * A place with the code of the present province in the place of the province it ends with, by whatever name: so two ways to write one place
 * can be compared. A comma, or its kind before it, says that the last part is a province.
 */
export function placeKey(text: string): string {
  const value = normalizeText(text);
  const whole = codes.get(bareName(value));
  if (whole !== undefined) return `#${whole}`;
  const [, before = '', province = value] =
    /^(.*?)\s*(?:[,;/]|\s[–-]\s)\s*([^,;/]+)$/u.exec(value) ??
    /^(.*?)\s((?:tỉnh|thành phố|tp\.?|t\.)\s*\p{L}.*)$/iu.exec(value) ??
    [];
  const code = codes.get(bareName(province));
  return code === undefined ? value : `${before} #${code}`.trim();
}
