// The weekly report over 10⁴, 10⁵ and 10⁶ dossiers. Run: node --conditions=tthc-source --expose-gc packages/core/bench/weekly-report.ts
import { addDays } from '../src/model/dates.ts';
import { backlogOf } from '../src/reports/backlog.ts';
import type { ReportedDossier } from '../src/reports/reported-dossier.ts';
import { weeklyReport, type ReportingUnit } from '../src/reports/weekly-report.ts';
import { grouped, line, measured } from './measure.ts';

const procedures = ['official-transfer', 'temporary-transfer', 'dues-obligation', 'residence-comment'];
const units: readonly ReportingUnit[] = Array.from({ length: 3321 }, (_, place) => ({
  id: `u${place}`,
  name: `Đơn vị ${place}`,
}));
const days = Array.from({ length: 60 }, (_, place) => addDays('2026-10-01', place));

// Always the same dossiers: a linear congruence instead of chance.
function dossiers(count: number): readonly ReportedDossier[] {
  let seed = 42;
  const next = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % below;
  return Array.from({ length: count }, () => {
    const submitted = next(50);
    const closed = next(3) === 0;
    return {
      procedure: procedures[next(4)]!,
      unitId: `u${next(units.length)}`,
      state: closed ? 'received' : 'cell-review',
      final: closed,
      submittedOn: days[submitted]!,
      ...(closed ? { closedOn: days[submitted + next(10)]! } : { dueOn: days[submitted + next(10)]! }),
    };
  });
}

console.log(line('dossiers', 'weekly ms', 'µs per dossier', 'backlog ms', 'dossiers MiB', 'report MiB'));
for (const count of [10_000, 100_000, 1_000_000]) {
  const { result: all, heldMiB } = measured(() => dossiers(count));
  // Once to warm up, so that the smallest count is not measured on cold code.
  weeklyReport(all.slice(0, 10_000), units, { on: '2026-11-19', now: '2026-11-19T15:00:00+07:00' });
  const week = measured(() => weeklyReport(all, units, { on: '2026-11-19', now: '2026-11-19T15:00:00+07:00' }));
  const waiting = measured(() => backlogOf(all, '2026-11-19'));
  if (week.result.total.open === 0 || waiting.result.length === 0) throw new Error('The report counted nothing.');
  console.log(
    line(
      grouped(count),
      week.ms.toFixed(1),
      ((week.ms * 1000) / count).toFixed(3),
      waiting.ms.toFixed(1),
      heldMiB.toFixed(0),
      week.heldMiB.toFixed(1),
    ),
  );
}
