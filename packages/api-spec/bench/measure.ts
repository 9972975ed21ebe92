import { companion, type Companion } from './companion.ts';
import type { Measured, Volley } from './load.ts';
import { accepts, lists, reads, sample, vouching, type Vouching } from './shots.ts';
import { templates, type Template } from './templates.ts';

/** What is measured: reading a dossier, a page of an inbox, an act, and an act that is refused because another was quicker. */
export const operations = ['read', 'list', 'event', 'conflict'] as const;
/** What a server does of each. */
export type Figures = Readonly<Record<(typeof operations)[number], Measured>>;

/** Connections that are busy at the same time. */
export const connections = 8;

/** Sends the same requests to any server of the document. */
export interface Gauge {
  readonly vouch: Vouching;
  /** A mock accepts everything; a server refuses what is out of date. */
  measure(origin: string, count: number, isMock: boolean): Promise<Figures>;
  stop(): Promise<void>;
}

/** Starts the load generator and makes the requests; each kind is sent for `seconds`, acts once for each dossier. */
export async function gauge(seconds: number): Promise<Gauge> {
  const load: Companion = companion('./load.ts');
  const fire = async (volley: Omit<Volley, 'connections'>): Promise<Measured> =>
    (await load.ask<{ readonly measured: Measured }>({ ...volley, connections })).measured;
  const { snapshot, twenty } = await templates();
  const vouch = await vouching();
  const isWaiting = ({ station }: Template): boolean => station === 'cell-intake';
  const waiting = snapshot.dossiers.find(({ record }) => record.state === 'cell-intake');
  if (!waiting) throw new Error('No template waits for its cell.');

  return {
    vouch,
    measure: async (origin, count, isMock) => {
      const readable = sample(twenty, count, 4000, ({ template }) => template.station !== 'draft');
      const intake = sample(twenty, count, 1800, ({ template }) => isWaiting(template));
      const read = { origin, shots: await reads(vouch, readable), expects: 200 };
      const list = { origin, shots: await lists(vouch, readable), expects: 200 };
      const first = await accepts(vouch, intake, waiting.record.revision, 'first');
      const again = await accepts(vouch, intake, waiting.record.revision, 'again');
      // What a server does the first time, it does before the clock runs.
      await fire({ ...read, seconds: 1.5 });
      const reading = await fire({ ...read, seconds });
      await fire({ ...list, seconds: 1.5 });
      const listing = await fire({ ...list, seconds });
      await fire({ origin, shots: first.slice(0, 300), expects: 200 });
      const event = await fire({ origin, shots: first.slice(300), expects: 200 });
      const conflict = await fire({ origin, shots: again.slice(0, 600), expects: isMock ? 200 : 412 });
      return { read: reading, list: listing, event, conflict };
    },
    stop: () => load.stop(),
  };
}
