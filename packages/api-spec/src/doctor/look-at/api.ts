import type { ServedVersions } from '@tthc-dang/core/versions';
import { ask, type Answer } from '../ask.ts';
import { advice, trouble, type Finding } from '../finding.ts';
import type { Portal } from '../portal.ts';

/** What the API told of itself, with when; `undefined` where it did not. */
export interface Told {
  readonly served: ServedVersions;
  readonly answer: Answer;
}

const where = 'base-url of <tthc-portal> is what stands before /v1; --api says it here.';

/** Whether the API is served at all, and whether it asks who is there. */
export async function lookAtApi({
  api,
}: Portal): Promise<{ readonly told?: Told; readonly found: readonly Finding[] }> {
  const address = new URL('v1/versions', api);
  const answer = await ask(address);
  if ('failed' in answer) return { found: [trouble('api', `${api.href} cannot be reached: ${answer.failed}.`, where)] };
  if (answer.status >= 300 && answer.status < 400)
    return { found: [trouble('api', `${address.href} sends on to ${answer.headers.get('location')}.`, where)] };
  if (answer.status === 503)
    return {
      found: [trouble('api', `${address.href} is not available now (503).`, 'Ask again when the maintenance is over.')],
    };
  const served = servedIn(answer);
  if (!served)
    return {
      found: [
        trouble(
          'api',
          `${address.href} is not of this API: it answers ${answer.status}, "${answer.headers.get('content-type') ?? ''}".`,
          where,
        ),
      ],
    };
  const told = { served, answer };
  return { told, found: [...(await lookAtDoor(api)), ...lookAtCookie(answer)] };
}

function servedIn({ status, text }: Answer): ServedVersions | undefined {
  if (status !== 200) return undefined;
  try {
    const { api, kits, now } = JSON.parse(text) as Partial<ServedVersions>;
    return typeof api === 'string' && Array.isArray(kits) && typeof now === 'string' ? { api, kits, now } : undefined;
  } catch {
    return undefined;
  }
}

/** Without a token there is one answer: who are you? */
async function lookAtDoor(api: URL): Promise<readonly Finding[]> {
  const address = new URL('v1/me', api);
  const answer = await ask(address);
  if ('failed' in answer) return [trouble('api', `${address.href} cannot be reached: ${answer.failed}.`, where)];
  if (answer.status === 200)
    return [trouble('api', `${address.href} answers without a token.`, 'Let it answer 401 until somebody signs in.')];
  if (answer.status !== 401 || !answer.headers.get('content-type')?.startsWith('application/problem+json'))
    return [
      trouble(
        'api',
        `Without a token ${address.href} answers ${answer.status}, "${answer.headers.get('content-type') ?? ''}": the elements do not see that the session is over.`,
        'Let 401 of the API through as it is; no page for signing in in its place.',
      ),
    ];
  return [];
}

const lookAtCookie = ({ headers }: Answer): readonly Finding[] =>
  headers.getSetCookie().length > 0
    ? [
        advice(
          'api',
          'Something before the API sets a cookie. The elements never send one.',
          'If a balancer needs it to find its way, let it go by another thing.',
        ),
      ]
    : [];
