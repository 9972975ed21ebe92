import type { BatchLine, BatchView } from '@tthc-dang/core/client/oversight';
import { act } from '../act.ts';
import { bindings } from '../bindings/index.ts';
import { json } from '../http/answers.ts';
import { digestOf, objectOf } from '../http/body.ts';
import { idempotencyKey } from '../http/preconditions.ts';
import type { Route, SignedCall } from '../http/route.ts';
import { isExposed } from '../operations.ts';
import { fault, problemOf } from '../problems.ts';
import { readable } from '../readable.ts';
import { actorOf } from '../register/member.ts';
import type { Writer } from '../store/store.ts';

const most = 100;

interface Batch {
  readonly procedure: (typeof bindings)[number]['procedure'];
  readonly event: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly dossiers: readonly { readonly id: string; readonly revision: number }[];
}

/** One event on many dossiers, with the same answers. Each is judged alone, in its own transaction, and has its own result. */
export const batchRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/v1/batches',
    operationId: 'actOnMany',
    answer: async (call) => {
      const key = idempotencyKey(call.request);
      const { value, text } = await objectOf(call.request);
      const batch = batchIn(value);
      const fingerprint = await digestOf(`batch ${text}`);
      const results: BatchLine[] = [];
      for (const one of batch.dossiers)
        results.push(await call.store.write((writer) => once(writer, call, batch, one, { key, fingerprint })));
      const accepted = results.filter(({ ok }) => ok).length;
      return json({ accepted, refused: results.length - accepted, results } satisfies BatchView);
    },
  },
];

/** One dossier of a batch, at most once per key: a batch that broke off goes on where it was when it is sent again. */
async function once(
  writer: Writer,
  call: SignedCall,
  batch: Batch,
  dossier: Batch['dossiers'][number],
  asked: { readonly key: string; readonly fingerprint: string },
): Promise<BatchLine> {
  const key = `${asked.key} ${dossier.id}`;
  const known = await writer.answered(call.person.id, key);
  if (known) {
    if (known.fingerprint !== asked.fingerprint) throw fault('IDEMPOTENCY_KEY_REUSED');
    return JSON.parse(known.body) as BatchLine;
  }
  const line = await acted(writer, call, batch, dossier);
  // What was refused stored nothing, and may be tried again.
  if (line.ok) {
    const answer = { status: 200, headers: {}, body: JSON.stringify(line), at: call.at };
    await writer.putAnswered({ personId: call.person.id, key, fingerprint: asked.fingerprint, ...answer });
  }
  return line;
}

async function acted(
  writer: Writer,
  call: SignedCall,
  { procedure, event, input }: Batch,
  { id, revision }: Batch['dossiers'][number],
): Promise<BatchLine> {
  const { person, at } = call;
  const record = await readable(writer, call, procedure, id).catch((cause: unknown) => {
    if (problemOf(cause).status === 404) return undefined;
    throw cause;
  });
  if (!record)
    return { dossierId: id, ok: false, refusals: [{ code: 'NOT_IN_SCOPE', says: fault('NOT_FOUND').problem.title }] };
  const done = await act(writer, record, { event, input, actor: actorOf(person), at, revision });
  return done.ok
    ? { dossierId: id, ok: true, revision: done.record.revision, state: done.record.state, refusals: [] }
    : { dossierId: id, ok: false, refusals: done.refusals };
}

function batchIn({ procedure: name, event, input = {}, dossiers, ...rest }: Readonly<Record<string, unknown>>): Batch {
  const bad = (detail: string) => fault('BAD_REQUEST', { detail });
  const procedure = bindings.find((one) => one.procedure.id === name)?.procedure;
  if (!procedure || Object.keys(rest).length > 0)
    throw bad('A batch has a procedure, an event, an input and dossiers.');
  if (typeof event !== 'string' || !Object.hasOwn(procedure.events, event) || !isExposed(procedure, event))
    throw bad('The procedure has no such event.');
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw bad('input is an object.');
  const isOne = (one: unknown): boolean => {
    const { id, revision, ...more } = (one ?? {}) as Readonly<Record<string, unknown>>;
    const named = typeof id === 'string' && id.length > 0 && id.length <= 80;
    return named && Number.isInteger(revision) && Number(revision) > 0 && Object.keys(more).length === 0;
  };
  if (!Array.isArray(dossiers) || dossiers.length === 0 || dossiers.length > most || !dossiers.every(isOne))
    throw bad(`dossiers: 1 to ${most}, each with its id and the revision that was seen.`);
  if (new Set(dossiers.map(({ id }) => id)).size < dossiers.length) throw bad('A dossier stands in a batch once.');
  // Each member was checked just above.
  return { procedure, event, input: input as Batch['input'], dossiers: dossiers as Batch['dossiers'] };
}
