import { TthcError } from './tthc-error.ts';

/** What an RFC 9457 problem document carries. Servers may add members, so every one beyond these is kept. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly code?: string;
  readonly [member: string]: unknown;
}

/** The server answered with a problem document that is not a refusal. */
export class ApiError extends TthcError {
  override readonly name = 'ApiError';
  /** The code of the problem document; `HTTP_503` where the answer carries none. */
  override readonly code: string;
  readonly status: number;
  readonly problem: Problem;

  constructor(status: number, problem: Problem = {}, options?: ErrorOptions) {
    const code = problem.code ?? `HTTP_${status}`;
    super(`The server answered ${status} ${code}${problem.title === undefined ? '' : `: ${problem.title}`}.`, options);
    this.status = status;
    this.problem = problem;
    this.code = code;
  }
}
