import { allowedHeaders, allowedMethods, exposedHeaders } from '../../server/http/cors.ts';
import { isLoopback } from '../../server/node/origin.ts';
import { ask } from '../ask.ts';
import { trouble, type Finding } from '../finding.ts';
import type { Portal } from '../portal.ts';

/** Whether an API on another origin lets the page of the portal in (CORS). */
export async function lookAtOrigin({ page, api }: Portal): Promise<readonly Finding[]> {
  const { origin } = page.url;
  if (api.origin === origin) return [];
  if (page.url.protocol === 'https:' && api.protocol === 'http:' && !isLoopback(api.hostname))
    return [
      trouble('origin', `A page with https may not ask ${api.origin}, which is without.`, 'Serve the API with https.'),
    ];
  const found = [...(await beforehand(api, origin)), ...(await afterwards(api, origin))];
  return found.filter(({ says }, at) => found.findIndex((other) => other.says === says) === at);
}

/** What a browser asks before the first request. */
async function beforehand(api: URL, origin: string): Promise<readonly Finding[]> {
  const answer = await ask(new URL('v1/me', api), {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'PUT',
      'access-control-request-headers': allowedHeaders.join(',').toLowerCase(),
    },
  });
  if ('failed' in answer)
    return [
      trouble(
        'origin',
        `The question beforehand (OPTIONS) gets no answer: ${answer.failed}.`,
        'Let OPTIONS through to the API.',
      ),
    ];
  if (answer.status < 200 || answer.status > 299)
    return [
      trouble(
        'origin',
        `The question beforehand (OPTIONS) is answered ${answer.status}; browsers take only 2xx.`,
        'Let OPTIONS through to the API without a token: browsers send none with it.',
      ),
    ];
  const admitted = admits(answer.headers, origin);
  if (admitted.length > 0) return admitted;
  const methods = listed(answer.headers, 'access-control-allow-methods');
  const headers = listed(answer.headers, 'access-control-allow-headers');
  // A star lets everything through but the token.
  const noMethod = allowedMethods.filter(
    (one) => !methods.has(one.toLowerCase()) && !methods.has('*') && !/^(GET|POST)$/.test(one),
  );
  const noHeader = allowedHeaders.filter(
    (one) => !headers.has(one.toLowerCase()) && (one === 'Authorization' || !headers.has('*')),
  );
  return [
    ...missing(noMethod, 'Pages of other origins may not use', 'Access-Control-Allow-Methods'),
    ...missing(noHeader, 'Pages of other origins may not send', 'Access-Control-Allow-Headers'),
  ];
}

/** What it lets be read of an answer; a refusal too has to be readable. */
async function afterwards(api: URL, origin: string): Promise<readonly Finding[]> {
  const [answer, refusal] = await Promise.all(
    ['v1/versions', 'v1/me'].map((path) => ask(new URL(path, api), { headers: { origin } })),
  );
  if (!answer || 'failed' in answer) return [];
  const admitted = admits(answer.headers, origin);
  if (admitted.length > 0) return admitted;
  const exposed = listed(answer.headers, 'access-control-expose-headers');
  const hidden = exposed.has('*') ? [] : exposedHeaders.filter((one) => !exposed.has(one.toLowerCase()));
  const unread =
    refusal && 'headers' in refusal && admits(refusal.headers, origin).length > 0
      ? [
          trouble(
            'origin',
            'Answers that refuse lack Access-Control-Allow-Origin: members see "no connection" in place of the reason.',
            'Send it with every answer, also with 4xx and 5xx.',
          ),
        ]
      : [];
  return [...missing(hidden, 'Pages of other origins may not read', 'Access-Control-Expose-Headers'), ...unread];
}

function admits(headers: Headers, origin: string): readonly Finding[] {
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === origin || allowed === '*') return [];
  const fix = `Name ${origin} among the origins of the API; the reference server takes TTHC_ORIGINS=${origin}.`;
  if (allowed === null) return [trouble('origin', `The API does not let pages of ${origin} in.`, fix)];
  return allowed.includes(',')
    ? [
        trouble(
          'origin',
          `The API sends Access-Control-Allow-Origin twice: "${allowed}".`,
          'Let one of them send it: the API, or what stands before it.',
        ),
      ]
    : [trouble('origin', `The API lets pages of ${allowed} in, and not those of ${origin}.`, fix)];
}

const listed = (headers: Headers, name: string): ReadonlySet<string> =>
  new Set((headers.get(name) ?? '').split(',').map((one) => one.trim().toLowerCase()));

const missing = (names: readonly string[], says: string, header: string): readonly Finding[] =>
  names.length > 0 ? [trouble('origin', `${says} ${names.join(', ')}.`, `Add ${names.join(', ')} to ${header}.`)] : [];
