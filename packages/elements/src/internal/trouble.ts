import { ApiError } from '@tthc-dang/core/client';

/** Why a request could not be answered, as far as the person can do something about it. */
export type Trouble = 'elsewhere' | 'session' | 'network' | 'maintenance' | 'missing' | 'unknown';

/** The kind of trouble behind an error; `undefined` when the request was called off by ourselves. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof ApiError) {
    if (error.status === 401) return 'session';
    if (error.code === 'DRAFT_ELSEWHERE') return 'elsewhere';
    if (error.status === 403 || error.status === 404) return 'missing';
    return [408, 429, 502, 503, 504].includes(error.status) ? 'maintenance' : 'unknown';
  }
  if (!(error instanceof Error)) return 'unknown';
  if (error.name === 'AbortError') return undefined;
  // `fetch` throws TypeErrors when it gets no answer; ky wraps them, and has a name for waiting too long.
  const names = [error.name, error.cause instanceof Error ? error.cause.name : ''];
  return names.some((name) => ['TypeError', 'NetworkError', 'TimeoutError'].includes(name)) ? 'network' : 'unknown';
}
