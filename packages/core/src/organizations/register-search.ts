import { foldForSearch } from '../identifiers/text.ts';
import { mustBeRecord } from '../model/must-be.ts';
import { parseDate, type IsoDate } from '../model/dates.ts';
import { isValidOn, type Organization, type OrganizationType } from '../model/organization.ts';
import type { OrganizationTree } from './organization-tree.ts';
import { collator, searchIndexOf } from './search-index.ts';

/** What a search for an organization is limited to. */
export interface SearchOptions {
  /** Only records that hold on this day. */
  readonly on: IsoDate;
  readonly types?: readonly OrganizationType[];
  /** Only organizations below this one. */
  readonly under?: string;
  /** At most so many; 20 unless said otherwise. */
  readonly limit?: number;
}

/** Words that say what a body is and not which. */
const kindWords: ReadonlySet<string> = new Set([
  ' chi',
  ' bo',
  ' dang',
  ' uy',
  ' xa',
  ' phuong',
  ' tinh',
  ' thanh',
  ' pho',
]);

/** The search of a register, as of a day; and the names that lead to an organization of today. */
export function registerSearch(
  organizations: readonly Organization[],
  { successor, ancestors }: Pick<OrganizationTree, 'successor' | 'ancestors'>,
): Pick<OrganizationTree, 'search' | 'formerNames'> {
  const find = searchIndexOf(organizations);

  /** The earlier names of every organization on a day. */
  const formerOn = onOneDay((on) => {
    const names = new Map<string, readonly string[]>();
    for (const { id, name, validTo } of organizations) {
      if (validTo === undefined || validTo >= on) continue;
      const now = successor(id, on);
      const known = now && (names.get(now.id) ?? []);
      if (known && now.name !== name && !known.includes(name)) names.set(now.id, [...known, name]);
    }
    return names;
  });

  /** Every organization of a day with its names and those of the bodies above, earlier ones included. */
  const placesOn = onOneDay((on) => {
    const former = formerOn(on);
    const namesOf = (one: Organization): string => [one.name, ...(former.get(one.id) ?? [])].join(' ');
    return organizations
      .filter((one) => isValidOn(one, on))
      .map((one) => ({
        one,
        own: ` ${foldForSearch(`${namesOf(one)} ${one.shortName}`)}`,
        above: ` ${foldForSearch(ancestors(one.id, on).map(namesOf).join(' '))}`,
      }));
  });

  /** By words of which some name the body alone and the others those above it: `thon 4 song mau`. */
  const byPlace = (text: string, on: IsoDate): readonly Organization[] => {
    const words = foldForSearch(text)
      .split(' ')
      .filter(Boolean)
      .map((word) => ` ${word}`);
    if (words.length < 2) return [];
    return placesOn(on)
      .filter(
        ({ own, above }) =>
          words.every((word) => own.includes(word) || above.includes(word)) &&
          words.some((word) => own.includes(word) && !above.includes(word) && !kindWords.has(word)),
      )
      .map(({ one }) => one)
      .sort((a, b) => collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1));
  };

  return {
    search: (text, options) => {
      mustBeRecord(options, 'search options');
      const { on, types, under, limit = 20 } = options;
      parseDate(on);
      const hits = find(text);
      const direct = hits.filter((one) => isValidOn(one, on));
      const byFormerName = hits
        .filter(({ validTo }) => validTo !== undefined && validTo < on)
        .flatMap(({ id }) => successor(id, on) ?? []);
      const found = new Map([...direct, ...byFormerName, ...byPlace(text, on)].map((one) => [one.id, one]));
      return [...found.values()]
        .filter((one) => types === undefined || types.includes(one.type))
        .filter((one) => under === undefined || ancestors(one.id, on).some(({ id }) => id === successor(under, on)?.id))
        .slice(0, limit);
    },
    formerNames: (id, on) => {
      parseDate(on);
      return formerOn(on).get(id) ?? [];
    },
  };
}

/** What was computed for the last day that was asked for: a picker asks for one day again and again. */
function onOneDay<T>(compute: (on: IsoDate) => T): (on: IsoDate) => T {
  let known: { readonly on: IsoDate; readonly value: T } | undefined;
  return (on) => (known?.on === on ? known : (known = { on, value: compute(on) })).value;
}
