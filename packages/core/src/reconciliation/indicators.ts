import { mustBeRecords } from '../model/must-be.ts';
import type { IsoDate } from '../model/dates.ts';
import { addDays, dateOf } from '../model/dates.ts';
import { valueOn } from '../policy/policy.ts';
import { compareValues } from './compare-values.ts';
import { duplicatesIn } from './duplicates.ts';
import { memberFieldNames, memberFields, type MemberRecord } from './member-record.ts';
import { liveWithinDays } from './policy.ts';

/** A quality of the data: how many records have it, of how many. */
export interface Indicator {
  readonly id: 'correct' | 'complete' | 'clean' | 'live' | 'consistent' | 'shared';
  /** One of "đúng, đủ, sạch, sống, thống nhất, dùng chung". */
  readonly label: string;
  readonly explains: string;
  readonly good: number;
  readonly of: number;
  /** Basis points: 10,000 is everything; a unit without records has everything. */
  readonly bp: number;
}

export interface UnitQuality {
  readonly unitId: string;
  readonly indicators: readonly Indicator[];
}

interface Seen {
  readonly duplicated: ReadonlySet<string>;
  readonly there: MemberRecord | undefined;
  readonly liveSince: IsoDate;
}

const texts: readonly (Pick<Indicator, 'id' | 'label' | 'explains'> & {
  readonly holds: (record: MemberRecord, seen: Seen) => boolean;
})[] = [
  {
    id: 'correct',
    label: 'Đúng',
    explains: 'Mọi mục đúng định dạng.',
    holds: (record) =>
      memberFieldNames.every((field) => {
        const value = record[field];
        return value === undefined || value === '' || memberFields[field].check?.(value, record).ok !== false;
      }),
  },
  {
    id: 'complete',
    label: 'Đủ',
    explains: 'Có đủ các mục bắt buộc.',
    holds: (record) =>
      memberFieldNames.every((field) => memberFields[field].required !== true || (record[field] ?? '').trim() !== ''),
  },
  {
    id: 'clean',
    label: 'Sạch',
    explains: 'Không trùng với bản ghi khác.',
    holds: ({ id }, { duplicated }) => !duplicated.has(id),
  },
  {
    id: 'live',
    label: 'Sống',
    explains: 'Được đối chiếu trong thời gian gần đây.',
    holds: ({ syncedAt }, { liveSince }) => syncedAt !== undefined && dateOf(syncedAt) >= liveSince,
  },
  {
    id: 'consistent',
    label: 'Thống nhất',
    explains: 'Không mục nào khác với cơ sở dữ liệu đảng viên.',
    holds: (record, { there }) =>
      there !== undefined &&
      memberFieldNames.every((field) =>
        ['same', 'spelling'].includes(compareValues(record[field], there[field], memberFields[field].comparison)),
      ),
  },
  {
    id: 'shared',
    label: 'Dùng chung',
    explains: 'Có trong cơ sở dữ liệu đảng viên dùng chung.',
    holds: (_, { there }) => there !== undefined,
  },
];

/** The six qualities of the data of each unit, on a day. Time grows with the records. */
export function indicatorsOf(
  ours: readonly MemberRecord[],
  theirs: readonly MemberRecord[],
  on: IsoDate,
): readonly UnitQuality[] {
  mustBeRecords(ours, 'list of records');
  mustBeRecords(theirs, 'list of records');
  const there = new Map(theirs.map((record) => [record.id, record]));
  const duplicated = new Set(duplicatesIn(ours).flatMap(({ memberIds }) => memberIds));
  const liveSince = addDays(on, -valueOn(liveWithinDays, on));
  const units = new Map<string, { of: number; readonly good: number[] }>();
  for (const record of ours) {
    let unit = units.get(record.unitId);
    if (!unit) units.set(record.unitId, (unit = { of: 0, good: texts.map(() => 0) }));
    unit.of++;
    const seen: Seen = { duplicated, there: there.get(record.id), liveSince };
    for (const [place, { holds }] of texts.entries())
      if (holds(record, seen)) unit.good[place] = (unit.good[place] ?? 0) + 1;
  }
  return [...units]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([unitId, { of, good: counts }]) => ({
      unitId,
      indicators: texts.map(({ id, label, explains }, place) => {
        const good = counts[place] ?? 0;
        return { id, label, explains, good, of, bp: Math.floor((good * 10_000) / of) };
      }),
    }));
}
