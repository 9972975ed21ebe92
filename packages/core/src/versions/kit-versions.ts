import type { Instant, IsoDate } from '../model/dates.ts';

/** The version of the API that this kit is of: that of its document. */
export const apiVersion = '1.0.0';

/** One version of the elements: the API it speaks, and the days on which it may be relied on. */
export interface KitVersion {
  /** Major and minor: `0.1`. */
  readonly kit: string;
  /** The lowest version of the API with everything that its screens ask for. */
  readonly api: string;
  readonly from: IsoDate;
  /** The last day, once it is known. Until then portals take up a later version. */
  readonly endsOn?: IsoDate;
}

/**
 * Every version of the elements with its dates, the oldest first: the one home of them. A release adds a line; when a version is to end,
 * its day is put here at least half a year before, so that portals that carry it are warned by the servers they ask.
 */
export const kitVersions: readonly KitVersion[] = [{ kit: '0.1', api: '1.0', from: '2026-11-21' }];

/** What a server tells of versions: its own API, and what it knows of the elements. */
export interface ServedVersions {
  readonly api: string;
  readonly kits: readonly KitVersion[];
  /** The server's clock. */
  readonly now: Instant;
}
