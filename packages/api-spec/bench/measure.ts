import { companion, type Companion } from './companion.ts';
import type { Measured, Shot, Volley } from './load.ts';
import { accepts, lists, reads, sample, vouching, type Vouching } from './shots.ts';
import { templates, type Template } from './templates.ts';

/** What is measured: reading a dossier, a page of an inbox, an act, and an act that is refused because another was quicker. */
export const operations = ['read', 'list', 'event', 'conflict'] as const;
/** What a server does of each, and what the mock did just before: other work on the machine slows both down. */
export type Figures = Readonly<
  Record<(typeof operations)[number], { readonly ours: Measured; readonly mock: Measured }>
>;

/** Connections that are busy at the same time. */
export const connections = 8;

/** Sends the same requests to a server and to the mock of its document. */
export interface Gauge {
  readonly vouch: Vouching;
  measure(origin: string, mockOrigin: string, count: number): Promise<Figures>;
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
    measure: async (origin, mockOrigin, count) => {
      const readable = sample(twenty, count, 4000, ({ template }) => template.station !== 'draft');
      const intake = sample(twenty, count, 1800, ({ template }) => isWaiting(template));
      const { revision } = waiting.record;
      const first = await accepts(vouch, intake, revision, 'first');
      const again = await accepts(vouch, intake, revision, 'again');
      // What a server does the first time, it does before the clock runs.
      const rounds = async (shots: readonly Shot[]) => {
        await fire({ origin: mockOrigin, shots, seconds: 1, expects: 200 });
        const mock = await fire({ origin: mockOrigin, shots, seconds: seconds / 2, expects: 200 });
        await fire({ origin, shots, seconds: 1.5, expects: 200 });
        return { mock, ours: await fire({ origin, shots, seconds, expects: 200 }) };
      };
      // The mock accepts everything; a server refuses what is out of date.
      const once = async (shots: readonly Shot[], expects: number) => ({
        mock: await fire({ origin: mockOrigin, shots, seconds: seconds / 2, expects: 200 }),
        ours: await fire({ origin, shots, expects }),
      });
      const read = await rounds(await reads(vouch, readable));
      const list = await rounds(await lists(vouch, readable));
      await fire({ origin, shots: first.slice(0, 300), expects: 200 });
      const event = await once(first.slice(300), 200);
      return { read, list, event, conflict: await once(again.slice(0, 600), 412) };
    },
    stop: () => load.stop(),
  };
}
