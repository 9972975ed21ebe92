import { caseBooks, type CaseBook, type WorkedCase } from '@tthc-dang/core/cases';
import type { Backend } from './backend.ts';
import { NotRun, type Result } from './finding.ts';
import { playCase, resultOf } from './play-case.ts';
import { protocolChecks, tryCheck } from './protocol/index.ts';
import { requirementsOf } from './requirements.ts';
import { seatsOf } from './seats.ts';
import { wireTo } from './wire.ts';

/** What is run, and who is told of it on the way. */
export interface ConformanceOptions {
  readonly backend: Backend;
  /** Ids of the procedures that the backend serves; all unless said otherwise. */
  readonly procedures?: readonly string[];
  /** Whether the promises beside the rows are tried; they need the official transfer. */
  readonly protocol?: boolean;
  /** Only cases and checks whose id this accepts: `official-transfer/submit`, `protocol/race`. */
  readonly only?: (id: string) => boolean;
  /** Stops at the first that fails. */
  readonly untilFailed?: boolean;
  readonly onResult?: (result: Result) => void;
}

/** What came of it. */
export interface Report {
  readonly results: readonly Result[];
  readonly ms: number;
}

/**
 * Plays the worked cases and tries the promises of the protocol on a backend.
 *
 * `const { results } = await runConformance({ backend: controlBackend('http://127.0.0.1:4173') })`
 */
export async function runConformance(options: ConformanceOptions): Promise<Report> {
  const { backend, procedures, onResult, untilFailed = false, only = () => true } = options;
  const began = performance.now();
  const books = caseBooks.filter(({ procedure }) => procedures?.includes(procedure.id) ?? true);
  const served = procedures ?? (await servedBy(backend));
  const hasTransfer = served.includes('official-transfer');
  const results: Result[] = [];
  for (const work of [
    ...(options.protocol === false || !hasTransfer ? [] : protocolWork(backend)),
    ...books.flatMap((book) => casesOf(backend, book, served.includes(book.procedure.id), only)),
  ]) {
    if (!only(work.id)) continue;
    const result = await work.run();
    results.push(result);
    onResult?.(result);
    if (untilFailed && result.outcome === 'failed') break;
  }
  return { results, ms: performance.now() - began };
}

interface Work {
  readonly id: string;
  readonly run: () => Promise<Result>;
}

const protocolWork = (backend: Backend): readonly Work[] =>
  protocolChecks.map((check) => ({ id: `protocol/${check.id}`, run: () => tryCheck(backend, check) }));

/** The procedures whose tables the backend shows. */
async function servedBy(backend: Backend): Promise<readonly string[]> {
  const { status, body } = await wireTo(backend).get('', '/v1/procedures', { token: null });
  const items = (body as { readonly items?: readonly { readonly id: string }[] } | undefined)?.items;
  if (status !== 200 || !items) throw new Error(`GET ${backend.baseUrl}/v1/procedures answers ${status} and no list.`);
  return items.map(({ id }) => id);
}

const casesOf = (
  backend: Backend,
  book: CaseBook,
  isServed: boolean,
  only: (id: string) => boolean,
): readonly Work[] => [
  ...(isServed ? seatsOf(book, only).map(({ id, run }) => ({ id, run: () => run(backend) })) : []),
  ...book.cases.map((worked) => ({
    id: `${book.procedure.id}/${worked.id}`,
    run: async () => {
      const result = isServed ? await playCase(backend, book, worked) : await notServed(book, worked);
      return { ...result, shows: [...worked.shows, ...requirementsOf(book.procedure.id, worked.shows, worked.then)] };
    },
  })),
];

const notServed = ({ procedure }: CaseBook, { id, title, shows }: WorkedCase): Promise<Result> =>
  resultOf({ id: `${procedure.id}/${id}`, procedure: procedure.id, title, shows }, () => {
    throw new NotRun('the backend does not serve this procedure');
  });
