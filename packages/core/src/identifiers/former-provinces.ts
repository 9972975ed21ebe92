import { provinces, type Province } from './provinces.ts';
import type { IsoDate } from '../model/dates.ts';
import { birthProvinces } from './birth-provinces.ts';
import { foldForSearch } from './text.ts';

/** One of the 63 provinces before 01/7/2025, and the one it belongs to since. */
export interface FormerProvince {
  /** Three digits, as they begin a personal identification number. */
  readonly code: string;
  readonly name: string;
  /** The code of the present province. */
  readonly now: string;
}

/**
 * Which of the present provinces took in which of the former ones, where the last two digits of the codes differ. By the arrangement of the
 * National Assembly of June 2025, known from secondary sources; where the code stays, the province stays or gave the new one its code.
 */
const takenInBy: Readonly<Record<string, string>> = {
  '002': '08',
  '006': '19',
  '010': '15',
  '017': '25',
  '026': '25',
  '027': '24',
  '030': '31',
  '034': '33',
  '035': '37',
  '036': '37',
  '045': '44',
  '049': '48',
  '054': '66',
  '058': '56',
  '060': '68',
  '062': '51',
  '064': '52',
  '067': '68',
  '070': '75',
  '072': '80',
  '074': '79',
  '077': '79',
  '083': '86',
  '084': '86',
  '087': '82',
  '089': '91',
  '093': '92',
  '094': '92',
  '095': '96',
};

/** The 63 provinces before 01/7/2025, each with the present one. */
export const formerProvinces: readonly FormerProvince[] = Object.entries(birthProvinces)
  .map(([code, name]) => ({ code, name, now: takenInBy[code] ?? code.slice(1) }))
  .sort((a, b) => (a.code < b.code ? -1 : 1));

/** What a name of a province means on a day. */
export interface NamedProvince {
  readonly province: Province;
  /** The name it went by before 01/7/2025, where that is what was said. */
  readonly former?: string;
}

/**
 * The province that a text names, on a day: `tinh Ha Giang` is Tuyên Quang now. Accents, capitals, hyphens and the word before the name do
 * not matter. Throws `PolicyMissingError` before 01/7/2025.
 */
export function provinceNamed(text: string, on: IsoDate): NamedProvince | undefined {
  const all = provinces(on);
  const wanted = bareName(text);
  const present = all.find(({ name }) => bareName(name) === wanted);
  if (present) return { province: present };
  const former = formerProvinces.find(({ name }) => bareName(name) === wanted);
  const province = former && all.find(({ code }) => code === former.now);
  return province && { province, former: former.name };
}

/** A name without what kind of province it is. */
export const bareName = (text: string): string =>
  foldForSearch(text.replace(/[-–.]/g, ' ')).replace(/^(?:tinh|thanh pho|tp|t)\s+/, '');
