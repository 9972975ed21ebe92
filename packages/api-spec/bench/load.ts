// A process of its own that sends requests over connections that are kept open, as many at a time as there are connections.
import { Agent, request } from 'node:http';

/** One request to send. */
export interface Shot {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What to send, and for how long. */
export interface Volley {
  readonly origin: string;
  readonly shots: readonly Shot[];
  readonly connections: number;
  /** Each is sent once; otherwise they go round until the time is over. */
  readonly seconds?: number;
  /** The status that every answer has to have. */
  readonly expects: number;
}

/** What came of it. Times in milliseconds. */
export interface Measured {
  readonly answers: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

async function fire({ origin, shots, connections, seconds, expects }: Volley): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(origin);
  const times: number[] = [];
  const once = ({ method, path, headers, body }: Shot): Promise<void> =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const sent = request({ agent, hostname, port, method, path, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          times.push(performance.now() - began);
          if (answer.statusCode === expects) resolve();
          else
            reject(
              new Error(`${method} ${path}: ${answer.statusCode} ${Buffer.concat(chunks).toString().slice(0, 300)}`),
            );
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });

  let next = 0;
  const began = performance.now();
  const until = seconds === undefined ? Infinity : began + seconds * 1000;
  const lane = async (): Promise<void> => {
    while (performance.now() < until) {
      const shot = shots[seconds === undefined ? next : next % shots.length];
      if (!shot) return;
      next += 1;
      await once(shot);
    }
  };
  await Promise.all(Array.from({ length: connections }, lane));
  const took = (performance.now() - began) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { answers: times.length, perSecond: times.length / took, p50: at(0.5), p99: at(0.99) };
}

process.on('message', (volley: Volley) => {
  fire(volley).then(
    (measured) => process.send?.({ measured }),
    (cause: unknown) => process.send?.({ failed: String(cause) }),
  );
});
