import { once } from 'node:events';
import { samplePdf } from '../server/scenarios/sample-files.ts';
import { signatureOf } from '../server/dues/signature.ts';
import { serverProcess, type ServerProcess } from '../server/internal/testing/server-process.ts';
import { eventPath } from '../server/operations.ts';
import type { Deed, Done } from './deeds.ts';
import type { Death } from './dying-store.ts';
import type { World } from './world.ts';

const bankSecret = 'chi-de-thu';
const lanes = 4;

/** How often the server was killed, and where. */
export type Kills = Record<'before' | 'after' | 'anywhere', number>;

/** People who go on working while their server is killed under them. */
export interface Crew {
  /** Does everything there is to do in a world, while the server dies so often. */
  work(world: World, kills: number): Promise<readonly Done[]>;
  readonly kills: Kills;
  stop(): Promise<void>;
}

/** Starts a server and those who work at it. */
export async function crew(env: Readonly<Record<string, string>>, random: (below: number) => number): Promise<Crew> {
  const kills: Kills = { before: 0, after: 0, anywhere: 0 };
  let server: ServerProcess;
  let left = 0;
  let untilKill = Infinity;
  let planned: keyof Kills = 'anywhere';
  let isEnding = false;
  let tokens = new Map<string, Promise<string>>();
  const start = async (): Promise<void> => {
    server = await serverProcess(
      { ...env, TTHC_BANK_SECRET: bankSecret },
      { entry: new URL('./server.ts', import.meta.url) },
    );
    server.child.once('exit', () => {
      if (isEnding) return;
      kills[planned] += 1;
      up = start();
    });
    doom();
  };
  /** Decides how the process dies next, if it is to die at all. */
  function doom(): void {
    untilKill = Infinity;
    if (left > 0) planned = (['before', 'after', 'after', 'anywhere'] as const)[random(4)]!;
    const soon = 1 + random(8);
    if (left > 0 && planned === 'anywhere') untilKill = soon;
    const side = planned === 'anywhere' ? 'after' : planned;
    const write = left > 0 && planned !== 'anywhere' ? soon : 0;
    server.child.send({ side, write, ofAnswered: random(4) > 0 } satisfies Death);
    left = Math.max(left - 1, 0);
  }
  let up = start();
  await up;

  /** Asks until there is an answer. Whether something without an answer was done nobody knows, so the same is asked again. */
  async function asked(path: string, init: () => Promise<RequestInit>) {
    for (;;) {
      await up;
      const { child, origin } = server;
      const answer = fetch(origin + path, await init())
        .then(async (response) => ({ response, text: await response.text() }))
        .catch(() => undefined);
      untilKill -= 1;
      if (untilKill === 0) {
        // Nothing waits for this moment to be right: it is to be another point of the way each time.
        await new Promise((resolve) => setTimeout(resolve, random(12)));
        child.kill('SIGKILL');
      }
      const came = await answer;
      if (came) return came;
      if (child.exitCode === null && child.signalCode === null) await pause();
    }
  }
  const post =
    (body: object, headers: Readonly<Record<string, string>> = {}) =>
    async () => ({
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
  const token = (personId: string): Promise<string> => {
    const known =
      tokens.get(personId) ??
      asked('/__control/token', post({ personId, secondsLeft: 3600 })).then(({ text }) => JSON.parse(text).token);
    tokens.set(personId, known);
    return known;
  };

  async function done(deed: Deed, { procedure, at }: World, revisionOf: (id: string) => number): Promise<Done> {
    const key = crypto.randomUUID();
    const mine = async (): Promise<Record<string, string>> => ({
      authorization: `Bearer ${await token(deed.by)}`,
      'idempotency-key': key,
    });
    const base = `/v1/${procedure.id}/dossiers`;
    const sent = async (path: string, init: () => Promise<RequestInit>): Promise<Done> => {
      const { response, text } = await asked(path, init);
      const isRepeated = response.headers.has('idempotency-replayed');
      return { deed, status: response.status, body: JSON.parse(text || 'null'), isRepeated };
    };
    switch (deed.kind) {
      case 'event':
      case 'payment-request': {
        const headers = { ...(await mine()), 'if-match': `"${revisionOf(deed.dossierId)}"` };
        return deed.kind === 'event'
          ? sent(`${base}/${deed.dossierId}/${eventPath(deed.event)}`, post(deed.input, headers))
          : sent(`${base}/${deed.dossierId}/payment-request`, post({ channel: 'bank-qr' }, headers));
      }
      case 'draft': {
        const { dossierId, event, input } = deed;
        const body = { event, input, revision: revisionOf(dossierId), copy: key };
        const headers = await mine();
        return sent(`${base}/${dossierId}/draft`, async () => ({ ...(await post(body, headers)()), method: 'PUT' }));
      }
      case 'upload': {
        const headers = await mine();
        return sent(`/v1/attachments?dossierId=${deed.dossierId}`, async () => {
          const body = new FormData();
          body.append('file', new Blob([samplePdf], { type: 'application/pdf' }), deed.name);
          return { method: 'POST', body, headers };
        });
      }
      case 'batch': {
        const { event, input, dossierIds } = deed;
        const dossiers = dossierIds.map((id) => ({ id, revision: revisionOf(id) }));
        return sent('/v1/batches', post({ procedure: procedure.id, event, input, dossiers }, await mine()));
      }
      case 'bank-report': {
        const body = JSON.stringify(deed.notice);
        return sent('/v1/bank/callbacks', async () => ({
          method: 'POST',
          body,
          headers: {
            'content-type': 'application/json',
            'tthc-signature': await signatureOf(bankSecret, body, Math.floor(Date.parse(at) / 1000)),
          },
        }));
      }
    }
  }

  return {
    kills,
    work: async (world, times) => {
      await asked('/__control/clock', post({ at: world.at }));
      left = times;
      tokens = new Map();
      doom();
      const revisions = new Map(world.snapshot.dossiers.map(({ record }) => [record.id, record.revision]));
      const results: Done[] = [];
      const waiting = [...world.errands];
      const lane = async (): Promise<void> => {
        for (let errand = waiting.shift(); errand; errand = waiting.shift())
          for (const deed of errand) {
            const result = await done(deed, world, (id) => revisions.get(id)!);
            results.push(result);
            if ('dossierId' in deed && deed.kind !== 'draft' && typeof result.body?.revision === 'number')
              revisions.set(deed.dossierId, result.body.revision);
          }
      };
      await Promise.all(Array.from({ length: lanes }, lane));
      // Whatever is still to be told is told now, in peace.
      left = 0;
      doom();
      await asked('/__control/sweep', post({}));
      return results;
    },
    stop: async () => {
      await up;
      isEnding = true;
      const end = once(server.child, 'exit');
      server.child.kill('SIGTERM');
      await end;
    },
  };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
