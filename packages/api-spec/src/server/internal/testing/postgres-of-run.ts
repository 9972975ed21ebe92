import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { databasesOn, startPostgres, type PostgresServer } from './postgres-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test asks for a database. */
    readonly databases: string;
  }
}

/**
 * Before a run of tests: opens a place on this machine where test files ask for an empty database. PostgreSQL starts with
 * the first that does, so that other runs do not wait for it, and stops with the run. Another server can be tried by its
 * address in TTHC_TEST_DATABASE_URL: the databases made there stay.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const other = process.env['TTHC_TEST_DATABASE_URL'];
  let postgres: Promise<PostgresServer> | undefined;
  const answers = createServer((_, response) => {
    postgres ??= other
      ? Promise.resolve({ database: databasesOn(other), stop: async () => undefined })
      : startPostgres();
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
