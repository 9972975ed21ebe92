import type { Exchange } from '../contract/answers.ts';
import { files, spoilers, type Body } from './bodies.ts';
import type { FuzzRequest } from './requests.ts';
import type { World } from './worlds.ts';

/** An exchange with what judging it needs besides. */
export interface Sent extends Exchange {
  readonly text: string;
  readonly ms: number;
}

/** Sends a request to its world. `undefined` for what is no request at all: no program that speaks HTTP could send it. */
export async function send(request: FuzzRequest, world: World): Promise<Sent | undefined> {
  const dossier = world.dossiers.find(({ id }) => request.path.includes(`/${id}`));
  const record = dossier && (await world.store.read((reader) => reader.dossier(dossier.id)));
  world.become(personOf(request.by, world, record), request.level);
  const made = requestOf(request, record?.revision ?? 1);
  if (!made) return undefined;
  const began = performance.now();
  const answer = await world.server(made);
  const text = await answer.text();
  const isJson = /[/+]json/.test(answer.headers.get('content-type') ?? '');
  return {
    method: request.method,
    path: request.path,
    status: answer.status,
    answerHeaders: answer.headers,
    ...sentIn(request),
    ...(isJson && text !== '' ? { answer: JSON.parse(text) as unknown } : {}),
    text,
    ms: performance.now() - began,
  };
}

/** The JSON that was really sent. What is empty counts as not given, so it is left out before it is judged. */
function sentIn({ body }: FuzzRequest): { readonly sent?: unknown } {
  if (!body || !('json' in body)) return {};
  try {
    const sent: unknown = JSON.parse(textOf(body).replace(/^\uFEFF/, ''));
    if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return { sent };
    return { sent: Object.fromEntries(Object.entries(sent).filter(([, value]) => !isEmpty(value))) };
  } catch {
    return {};
  }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

const textOf = ({ json, spoilt }: Extract<Body, { readonly json: unknown }>): string => {
  const text = JSON.stringify(json) ?? '';
  return spoilt ? spoilers[spoilt](text) : text;
};

type Handled = { readonly memberId: string; readonly handlers: World['dossiers'][number]['handlers'] } | undefined;

function personOf(by: string | null, { people, seated }: World, dossier: Handled): string | undefined {
  if (by === null) return undefined;
  if (by === 'member') return dossier?.memberId ?? people[0];
  const nth = /^handler:(\d+)$/.exec(by)?.[1];
  if (nth === undefined) return by;
  if (!dossier) return people[Number(nth) % people.length];
  const holders = seated.filter(({ assignments }) =>
    assignments.some(({ organizationId, office }) =>
      dossier.handlers.some((seat) => seat.organizationId === organizationId && seat.office === office),
    ),
  );
  return holders[Number(nth) % Math.max(holders.length, 1)]?.id ?? dossier.memberId;
}

function requestOf({ method, path, headers, body }: FuzzRequest, revision: number): Request | undefined {
  const carried = method === 'GET' || method === 'HEAD' ? null : body;
  const all = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replace('<current>', `"${revision}"`)]),
  );
  try {
    return new Request(`http://tthc.test${path}`, { method, ...contentOf(carried, all) });
  } catch {
    return undefined;
  }
}

function contentOf(body: Body | null, headers: Readonly<Record<string, string>>): RequestInit {
  if (!body) return { headers };
  if ('file' in body) {
    const form = new FormData();
    form.append(body.part, new File([files[body.file]], body.name.replace(/\p{Cs}/gu, ''), { type: body.type }));
    return { headers, body: form };
  }
  if ('text' in body) return { headers: { ...headers, 'content-type': body.type }, body: body.text };
  return { headers: { 'content-type': body.type ?? 'application/json', ...headers }, body: textOf(body) };
}
