import { answering, asking, isView, saying, withHeaders, type Mutant } from './mutant.ts';

const isDossier = (url: URL): boolean => /^\/v1\/[^/]+\/dossiers\/[^/]+$/.test(url.pathname);
const isEvent = (request: Request, url: URL): boolean =>
  request.method === 'POST' && /^\/v1\/[^/]+\/dossiers\/[^/]+\/[^/]+$/.test(url.pathname);

/** Faults between the handler and the network: preconditions, keys, tags, problem documents, what is shown. */
export const wireMutants: readonly Mutant[] = [
  {
    id: 'revision-ignored',
    says: 'whatever revision a writer saw, the write goes through',
    tries: /^protocol\/(if-match|race)/,
    network: asking(async (request, url, send) => {
      if (!isEvent(request, url) || !request.headers.has('if-match')) return request;
      const dossier = new URL(url.href.slice(0, url.href.lastIndexOf('/')));
      const seen = await send(new Request(dossier, { headers: request.headers }));
      return withHeaders(request, {
        'if-match': (seen.headers.get('etag') ?? '').replace(/^W\//, '').replace(/^"(\d+).*"$/, '"$1"'),
      });
    }),
  },
  {
    id: 'if-match-optional',
    says: 'a write without If-Match goes through',
    tries: /^protocol\/if-match/,
    network: asking(async (request, url, send) => {
      if (!isEvent(request, url) || request.headers.has('if-match')) return request;
      const seen = await send(new Request(url.href.slice(0, url.href.lastIndexOf('/')), { headers: request.headers }));
      return withHeaders(request, {
        'if-match': (seen.headers.get('etag') ?? '').replace(/^W\//, '').replace(/^"(\d+).*"$/, '"$1"'),
      });
    }),
  },
  {
    id: 'idempotency-forgotten',
    says: 'a repeated request is done again',
    tries: /^protocol\/(key|opening)/,
    network: asking((request) =>
      request.headers.has('idempotency-key')
        ? withHeaders(request, { 'idempotency-key': crypto.randomUUID() })
        : request,
    ),
  },
  {
    id: 'key-optional',
    says: 'a write without an Idempotency-Key goes through',
    tries: /^protocol\/key/,
    network: asking((request) =>
      request.method === 'POST' && !request.headers.has('idempotency-key')
        ? withHeaders(request, { 'idempotency-key': crypto.randomUUID() })
        : request,
    ),
  },
  {
    id: 'key-with-other-body',
    says: 'another request under a used key is done',
    tries: /^protocol\/key/,
    network: asking(async (request) => {
      const key = request.headers.get('idempotency-key');
      if (key === null || !/json/.test(request.headers.get('content-type') ?? '')) return request;
      const body = await request.clone().text();
      return withHeaders(request, { 'idempotency-key': `${key}.${body.length}` });
    }),
  },
  {
    id: 'etag-missing',
    says: 'a dossier comes without its tag',
    tries: /^official-transfer\/submit$/,
    network: answering((answer) => {
      answer.headers.delete('etag');
      return answer;
    }),
  },
  {
    id: 'etag-constant',
    says: 'the tag never changes, so that a page never learns of news',
    tries: /^protocol\/etag/,
    network: (send) => async (request) => {
      const url = new URL(request.url);
      if (request.method === 'GET' && isDossier(url) && request.headers.has('if-none-match'))
        return new Response(null, { status: 304, headers: { etag: request.headers.get('if-none-match')! } });
      return send(request);
    },
  },
  {
    id: 'refusal-without-reason',
    says: 'a refusal comes without its reasons',
    tries: /^official-transfer\/accept/,
    network: saying((body) => (body?.refusals ? { ...body, refusals: undefined } : body)),
  },
  {
    id: 'refusal-without-sentence',
    says: 'a refusal comes with codes alone',
    tries: /^official-transfer\/accept/,
    network: saying((body) =>
      body?.refusals ? { ...body, refusals: body.refusals.map((one: object) => ({ ...one, says: '' })) } : body,
    ),
  },
  {
    id: 'refusal-without-basis',
    says: 'a refusal does not say on what it rests',
    tries: /^official-transfer\/accept/,
    network: saying((body) =>
      body?.refusals ? { ...body, refusals: body.refusals.map((one: object) => ({ ...one, basis: undefined })) } : body,
    ),
  },
  {
    id: 'one-wrong-answer-told',
    says: 'of several wrong answers only the first is told',
    tries: /^official-transfer\/base-approve/,
    network: saying((body) =>
      body?.refusals
        ? {
            ...body,
            refusals: body.refusals.map((one: { issues?: readonly unknown[] }) => ({
              ...one,
              ...(one.issues ? { issues: one.issues.slice(0, 1) } : {}),
            })),
          }
        : body,
    ),
  },
  {
    id: 'wrong-status',
    says: 'a refusal is answered as a fault of the request (400)',
    tries: /^official-transfer\/accept/,
    network: answering((answer) =>
      answer.status === 403 || answer.status === 409
        ? new Response(answer.body, { status: 400, headers: answer.headers })
        : answer,
    ),
  },
  {
    id: 'refusal-answers-200',
    says: 'a refusal is answered with 200',
    tries: /^official-transfer\/accept/,
    network: answering((answer) =>
      answer.status === 403 ? new Response(answer.body, { status: 200, headers: answer.headers }) : answer,
    ),
  },
  {
    id: 'problem-as-plain-json',
    says: 'problems are not marked as such',
    tries: /^official-transfer\/accept/,
    network: answering((answer) => {
      if (/problem/.test(answer.headers.get('content-type') ?? ''))
        answer.headers.set('content-type', 'application/json');
      return answer;
    }),
  },
  {
    id: 'existence-revealed',
    says: 'whoever may not see a dossier learns that there is one',
    tries: /^protocol\/hidden/,
    network: answering(async (answer, request, url) => {
      if (answer.status !== 404 || !/\/dossiers\//.test(url.pathname) || url.pathname.includes('00000000-'))
        return answer;
      return new Response(await answer.text(), { status: 403, headers: answer.headers });
    }),
  },
  {
    id: 'tasks-promise-too-much',
    says: 'the list of tasks says that everything is allowed',
    tries: /^official-transfer\/(submit|accept|meeting)/,
    network: saying((body) =>
      isView(body)
        ? { ...body, tasks: body.tasks.map((one: object) => ({ ...one, allowed: true, refusals: [] })) }
        : body,
    ),
  },
  {
    id: 'task-missing',
    says: 'one of the tasks is not offered',
    tries: /^official-transfer\/(submit|accept)/,
    network: saying((body) => (isView(body) ? { ...body, tasks: body.tasks.slice(1) } : body)),
  },
  {
    id: 'timeline-gap',
    says: 'one step is missing in what happened',
    tries: /^official-transfer\/(accept|meeting)/,
    network: saying((body) =>
      isView(body) ? { ...body, timeline: body.timeline.filter((_: unknown, at: number) => at !== 1) } : body,
    ),
  },
  {
    id: 'wrong-day-shown',
    says: 'deadlines are shown a day too late',
    tries: /^official-transfer\/(submit|accept)/,
    network: saying((body) =>
      isView(body)
        ? {
            ...body,
            clocks: body.clocks.map((one: { dueOn?: string }) => ({
              ...one,
              ...(one.dueOn ? { dueOn: new Date(Date.parse(one.dueOn) + 86_400_000).toISOString().slice(0, 10) } : {}),
            })),
          }
        : body,
    ),
  },
  {
    id: 'facts-changed',
    says: 'the dossier shows a fact otherwise than it was said',
    tries: /^official-transfer\/submit/,
    network: saying((body) =>
      isView(body) && body.facts.application
        ? { ...body, facts: { ...body.facts, application: { ...body.facts.application, ground: 'retired' } } }
        : body,
    ),
  },
  {
    id: 'log-entry-hidden',
    says: 'an entry of the log is not shown',
    tries: /^official-transfer\/(accept|meeting)/,
    network: saying((body) =>
      body?.intact ? { ...body, entries: body.entries.filter((_: unknown, at: number) => at !== 1) } : body,
    ),
  },
  {
    id: 'log-rewritten',
    says: 'the log says that somebody else did it, under the old hash',
    tries: /^official-transfer\/(accept|meeting)/,
    network: saying((body) =>
      body?.intact
        ? {
            ...body,
            entries: body.entries.map((one: { event: string }) =>
              one.event === 'ACCEPT' ? { ...one, actorName: 'Người khác' } : one,
            ),
          }
        : body,
    ),
  },
  {
    id: 'file-opens-in-the-page',
    says: 'an uploaded file is shown in the name of the portal',
    tries: /^protocol\/paper/,
    network: answering((answer) => {
      answer.headers.delete('content-disposition');
      return answer;
    }),
  },
  {
    id: 'answers-cached',
    says: 'answers with personal data may be kept by a cache',
    tries: /^protocol\/guarded/,
    network: answering((answer) => {
      answer.headers.set('cache-control', 'public, max-age=3600');
      return answer;
    }),
  },
  {
    id: 'content-not-looked-at',
    says: 'a page passes as a PDF by its name',
    tries: /^protocol\/paper-of-another-kind/,
    network: answering((answer, _, url) =>
      url.pathname === '/v1/attachments' && answer.status === 415
        ? Response.json({ id: 'x', name: 'giay.pdf', type: 'application/pdf', size: 1, sha256: '' }, { status: 201 })
        : answer,
    ),
  },
  {
    id: 'sweep-early',
    says: 'deadlines take effect a day too early',
    tries: /^official-transfer\/timeout-too-early$/,
    network: (send) => async (request) => {
      if (new URL(request.url).pathname !== '/__control/sweep') return send(request);
      const move = (days: number): Promise<Response> =>
        send(
          new Request(new URL('/__control/clock', request.url), {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ advanceDays: days }),
          }),
        );
      await move(1);
      const answer = await send(request);
      await move(-1);
      return answer;
    },
  },
  {
    id: 'sweep-never',
    says: 'deadlines never take effect',
    tries: /^official-transfer\/timeout/,
    network: (send) => async (request) =>
      new URL(request.url).pathname === '/__control/sweep' ? Response.json({ moved: 0 }) : send(request),
  },
  {
    id: 'pages-overlap',
    says: 'each page begins again at the first',
    tries: /^protocol\/paging/,
    network: asking((request, url) => {
      if (!url.searchParams.has('cursor') || url.searchParams.get('cursor') === 'x') return request;
      url.searchParams.delete('cursor');
      return new Request(url, request);
    }),
  },
];
