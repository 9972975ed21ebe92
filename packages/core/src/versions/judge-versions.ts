import type { IsoDate } from '../model/dates.ts';
import { kitVersions, type KitVersion, type ServedVersions } from './kit-versions.ts';

/** Before its last day a version is warned of for so many days. */
const noticeDays = 180;

/** How a version of the elements and a server go together. */
export type VersionVerdict =
  | { readonly code: 'fits' }
  /** The server does not know this version: it is newer than the server, or nobody released it. */
  | { readonly code: 'unknown' }
  | { readonly code: 'ends-soon'; readonly endsOn: IsoDate; readonly days: number }
  | { readonly code: 'ended'; readonly endsOn: IsoDate }
  /** The server lacks what some screens ask for. */
  | { readonly code: 'server-older'; readonly needs: string; readonly has: string }
  /** They speak of different things: what is sent may be misunderstood. */
  | { readonly code: 'incompatible'; readonly needs: string; readonly has: string };

/**
 * Judges whether a version of the elements still fits a server, on a day: what no longer fits goes before what is about to end.
 *
 * `judgeVersions('0.1.0', { api: '1.0.0', kits }, '2026-11-21')`
 */
export function judgeVersions(
  kit: string,
  { api, kits }: Pick<ServedVersions, 'api' | 'kits'>,
  on: IsoDate,
): VersionVerdict {
  const line = lineOf(kit, kits);
  // What a version needs it knows itself; when it ends only later ones know.
  const needs = (lineOf(kit, kitVersions) ?? line)?.api;
  if (needs !== undefined) {
    const [wanted, there] = [numbersOf(needs), numbersOf(api)];
    if (wanted.major !== there.major) return { code: 'incompatible', needs, has: api };
    if (wanted.minor > there.minor) return { code: 'server-older', needs, has: api };
  }
  if (!line) return { code: 'unknown' };
  const { endsOn } = line;
  if (endsOn === undefined) return { code: 'fits' };
  if (on > endsOn) return { code: 'ended', endsOn };
  const days = Math.round((Date.parse(endsOn) - Date.parse(on)) / 86_400_000);
  return days <= noticeDays ? { code: 'ends-soon', endsOn, days } : { code: 'fits' };
}

const lineOf = (kit: string, lines: readonly KitVersion[]): KitVersion | undefined => {
  const { major, minor } = numbersOf(kit);
  return lines.find((line) => line.kit === `${major}.${minor}`);
};

const numbersOf = (version: string): { readonly major: number; readonly minor: number } => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return { major, minor };
};
