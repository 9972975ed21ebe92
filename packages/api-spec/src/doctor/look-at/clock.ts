import { trouble, type Finding } from '../finding.ts';
import type { Portal } from '../portal.ts';
import type { Told } from './api.ts';

/** So far may clocks be apart: sessions and deadlines are told to the minute. */
const allowance = 60_000;

/** Whether the clock of the API is right, as far as this machine and the server of the page can say. */
export function lookAtClock({ page }: Portal, { served, answer }: Told): readonly Finding[] {
  const off = Date.parse(served.now) - (answer.sent + answer.received) / 2;
  if (Number.isNaN(off))
    return [trouble('clock', `The time of the API is none: "${served.now}".`, 'Send it as in 2026-11-21T08:00:00Z.')];
  if (Math.abs(off) <= allowance) return [];
  const pages = Date.parse(page.headers.get('date') ?? '') - (page.sent + page.received) / 2;
  const says = `The clock of the API is ${spoken(off)} this machine's.`;
  return Math.abs(pages - off) <= allowance
    ? [
        trouble(
          'clock',
          `${says} So is that of the page's server.`,
          'Look at the clock of this machine first, then at theirs (NTP).',
        ),
      ]
    : [
        trouble(
          'clock',
          says,
          'Set the clock of the server by NTP. A server for trials has a clock that testers move.',
        ),
      ];
}

function spoken(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / 60_000);
  const long =
    minutes < 120
      ? `${minutes} min`
      : minutes < 2880
        ? `${Math.round(minutes / 60)} hours`
        : `${Math.round(minutes / 1440)} days`;
  return `${long} ${milliseconds > 0 ? 'ahead of' : 'behind'}`;
}
