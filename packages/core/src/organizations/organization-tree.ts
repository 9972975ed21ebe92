import { mustBeRecords } from '../model/must-be.ts';
import { UnknownOrganizationError } from '../errors/unknown-organization-error.ts';
import { parseDate, type IsoDate } from '../model/dates.ts';
import { isValidOn, type Organization } from '../model/organization.ts';
import { registerSearch, type SearchOptions } from './register-search.ts';

export type { SearchOptions };

/** The register of organizations, asked as of a day. */
export interface OrganizationTree {
  /** The record of an organization that holds on a day. */
  get(id: string, on: IsoDate): Organization | undefined;
  /** The organization itself or, if it has ended, whichever succeeded it by that day. */
  successor(id: string, on: IsoDate): Organization | undefined;
  /** As `successor`, but throws `UnknownOrganizationError` where there is none. */
  resolve(id: string, on: IsoDate): Organization;
  /** The bodies above, nearest first, each followed to its successor. */
  ancestors(id: string, on: IsoDate): readonly Organization[];
  /** The organizations directly below, in order of code. */
  children(id: string, on: IsoDate): readonly Organization[];
  /**
   * Organizations whose name, short name or code answers to a text typed with or without accents, best first; then those that went by such a
   * name before, or took the place of one that did; then those that answer to it together with the names of the bodies above.
   */
  search(text: string, options: SearchOptions): readonly Organization[];
  /** The names that an organization, or one in whose place it stands, had before a day; none that it has now. */
  formerNames(id: string, on: IsoDate): readonly string[];
}

/** Makes the tree of a register. An organization may have several records, one after another. */
export function treeOf(organizations: readonly Organization[]): OrganizationTree {
  const records = new Map<string, Organization[]>();
  mustBeRecords(organizations, 'register of organizations');
  for (const one of organizations) {
    const known = records.get(one.id);
    if (known) known.push(one);
    else records.set(one.id, [one]);
  }

  const get: OrganizationTree['get'] = (id, on) => {
    parseDate(on);
    return records.get(id)?.find((record) => isValidOn(record, on));
  };

  const successor: OrganizationTree['successor'] = (id, on) => {
    // A record that names one of its own predecessors would lead round and round.
    const seen = new Set<string>();
    for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
      const current = get(next, on);
      if (current) return current;
      seen.add(next);
      next = lastEnded(records.get(next), on)?.succeededBy;
    }
    return undefined;
  };

  const resolve: OrganizationTree['resolve'] = (id, on) => {
    const found = successor(id, on);
    if (!found) throw new UnknownOrganizationError(id, on);
    return found;
  };

  const parentOf = ({ parentId }: Organization, on: IsoDate): Organization | undefined =>
    parentId === undefined ? undefined : successor(parentId, on);

  const ancestors: OrganizationTree['ancestors'] = (id, on) => {
    const above: Organization[] = [];
    const start = successor(id, on);
    const seen = new Set(start && [start.id]);
    for (let body = start && parentOf(start, on); body && !seen.has(body.id); body = parentOf(body, on)) {
      seen.add(body.id);
      above.push(body);
    }
    return above;
  };

  return {
    ...registerSearch(organizations, { successor, ancestors }),
    get,
    successor,
    resolve,
    ancestors,
    children: (id, on) => {
      parseDate(on);
      return organizations
        .filter((one) => isValidOn(one, on) && parentOf(one, on)?.id === id && one.id !== id)
        .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
    },
  };
}

/** The last record that had ended before a day; its successor is the one that counts. */
const lastEnded = (records: readonly Organization[] = [], on: IsoDate): Organization | undefined =>
  records
    .filter(({ validTo }) => validTo !== undefined && validTo < on)
    .reduce<Organization | undefined>(
      (last, one) => (last && (last.validTo ?? '') > (one.validTo ?? '') ? last : one),
      undefined,
    );
