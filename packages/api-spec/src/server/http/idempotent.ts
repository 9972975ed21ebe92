import { fault } from '../problems.ts';
import type { Reader, Writer } from '../store/store.ts';
import { digestOf } from './body.ts';
import { idempotencyKey } from './preconditions.ts';
import type { SignedCall } from './route.ts';

/**
 * Does a write at most once per key: the same request again gets the same answer, another request under the key a problem.
 * The answer is stored in the transaction of the write, so that an answer lost on the way can be asked for again; what is
 * refused throws, stores nothing and may be repeated.
 */
export async function idempotent(
  call: SignedCall,
  content: string | Uint8Array<ArrayBuffer>,
  work: (writer: Writer) => Promise<Response>,
): Promise<Response> {
  const { request, url, person, store, at } = call;
  const key = idempotencyKey(request);
  const said = typeof content === 'string' ? content : await digestOf(content);
  const fingerprint = await digestOf(`${request.method} ${url.pathname}${url.search} ${said}`);
  return store.write(async (writer) => {
    const known = await writer.answered(person.id, key);
    if (known) {
      if (known.fingerprint !== fingerprint) throw fault('IDEMPOTENCY_KEY_REUSED');
      return new Response(known.body, {
        status: known.status,
        headers: { ...known.headers, 'idempotency-replayed': 'true' },
      });
    }
    const answer = await work(writer);
    const body = await answer.text();
    const headers = Object.fromEntries(answer.headers);
    await writer.putAnswered({ personId: person.id, key, fingerprint, status: answer.status, headers, body, at });
    return new Response(body, { status: answer.status, headers });
  });
}

/**
 * Looks at what a write is about before its body is read. Whoever has their answer already is not looked at once more: by what
 * they did they may have lost the sight of it.
 */
export const beforehand = (
  { request, person, store }: SignedCall,
  look: (reader: Reader) => Promise<unknown>,
): Promise<void> =>
  store.read(async (reader) => {
    const key = request.headers.get('idempotency-key')?.trim();
    const known = key ? await reader.answered(person.id, key) : undefined;
    if (!known) await look(reader);
  });
