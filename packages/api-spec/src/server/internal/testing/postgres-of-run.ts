import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startPostgres, type PostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for a database. */
    readonly databases: string;
  }
}

/**
 * Before a run of tests: opens a place on this machine where test files ask for an empty database. PostgreSQL starts with
 * the first that does, so that other runs do not wait for it, and stops with the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let postgres: Promise<PostgresServer> | undefined;
  const answers = createServer((_, response) => {
    postgres ??= startPostgres();
    postgres
      .then(({ database }) => database())
      .then((url) => response.end(url))
      .catch((cause: unknown) => response.writeHead(500).end(String(cause)));
  }).listen(0, '127.0.0.1');
  await once(answers, 'listening');
  // A server that listens on TCP has an address of this kind.
  project.provide('databases', `http://127.0.0.1:${(answers.address() as AddressInfo).port}/`);
  return async () => {
    answers.closeAllConnections();
    answers.close();
    await (await postgres)?.stop();
  };
}
