import type { ServerResponse } from 'node:http';
import { problem } from '../http/answers.ts';
import { fault, type FaultCode } from '../problems.ts';

/** Sends a problem document where no web request was made of what came. */
export function sendProblem(outgoing: ServerResponse, code: FaultCode, retryAfter?: number): void {
  const what = fault(code, retryAfter === undefined ? {} : { retryAfter }).problem;
  outgoing.writeHead(what.status, Object.fromEntries(problem(what).headers)).end(JSON.stringify(what));
}

/** What holds for everything the service sends, whoever made it: the API, the provider, a file. */
export function guard(outgoing: ServerResponse, origin: string): void {
  outgoing.setHeader('x-content-type-options', 'nosniff');
  outgoing.setHeader('referrer-policy', 'no-referrer');
  if (origin.startsWith('https:')) outgoing.setHeader('strict-transport-security', 'max-age=31536000');
}
