import type { Backend } from '../backend.ts';
import type { Result } from '../finding.ts';
import { resultOf } from '../play-case.ts';
import { attachments } from './attachments.ts';
import { protocolTrial, type ProtocolCheck } from './check.ts';
import { bank } from './bank.ts';
import { consequences } from './consequences.ts';
import { concurrency } from './concurrency.ts';
import { idempotency } from './idempotency.ts';
import { identity } from './identity.ts';
import { lists } from './lists.ts';
import { requests } from './requests.ts';
import { secrecy } from './secrecy.ts';

/** What the contract promises beside the rows of the tables. */
export const protocolChecks: readonly ProtocolCheck[] = [
  ...identity,
  ...concurrency,
  ...idempotency,
  ...secrecy,
  ...attachments,
  ...lists,
  ...requests,
  ...consequences,
  ...bank,
];

/** Tries one promise on a backend. */
export const tryCheck = (backend: Backend, { id, title, shows, run }: ProtocolCheck): Promise<Result> =>
  resultOf({ id: `protocol/${id}`, title, shows }, (findings) => run(protocolTrial(backend, findings)));
