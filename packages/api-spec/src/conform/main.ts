import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { caseBooks } from '@tthc-dang/core/cases';
import type { Backend } from './backend.ts';
import { controlBackend } from './control-backend.ts';
import { junitOf } from './junit.ts';
import { explained, printed } from './print.ts';
import { runConformance } from './run.ts';

const usage = `tthc-api conform --base-url http://127.0.0.1:4173 [options]

Plays the worked cases of every table on a backend and tries what the contract promises.

  --base-url URL      where /v1 begins; the backend has its levers under /__control
  --adapter FILE      a module whose default export is a Backend, or makes one from the base URL
  --procedures A,B    only these procedures: ${caseBooks.map(({ procedure }) => procedure.id).join(', ')}
  --only TEXT         only cases and checks whose id contains this text
  --no-protocol       only the worked cases
  --junit FILE        writes JUnit XML
  --json FILE         writes every result as JSON
  --quiet             prints the sums alone

TTHC_BANK_SECRET is the secret with which the bank's reports are signed; without it payments are not run.

Ends with 0 if nothing failed, 1 if something did, 2 if it could not be run.`;

/** The command `conform`: returns the code with which it ends. */
export async function conform(argv: readonly string[]): Promise<number> {
  const { values } = parsed(argv);
  if (values === undefined || values.help || (values['base-url'] === undefined && values.adapter === undefined)) {
    console.log(usage);
    return values?.help ? 0 : 2;
  }
  const procedures = values.procedures?.split(',');
  const unknown = procedures?.find((id) => caseBooks.every(({ procedure }) => procedure.id !== id));
  if (unknown !== undefined) {
    console.error(`No procedure is called "${unknown}".`);
    return 2;
  }
  const { only } = values;
  try {
    const backend = await backendOf(values['base-url'], values.adapter);
    const report = await runConformance({
      backend,
      ...(procedures ? { procedures } : {}),
      ...(only === undefined ? {} : { only: (id: string) => id.includes(only) }),
      protocol: values['no-protocol'] !== true,
      onResult: (result) => {
        if (!values.quiet && result.outcome === 'failed') console.error(explained(result).join('\n'));
      },
    });
    if (values.junit !== undefined) await writeFile(values.junit, junitOf(report));
    if (values.json !== undefined) await writeFile(values.json, JSON.stringify(report, undefined, 2));
    console.log(values.quiet ? printed(report).split('\n\n').slice(-2).join('\n\n') : printed(report));
    if (report.results.length === 0) {
      console.error('Nothing was run.');
      return 2;
    }
    return report.results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return 2;
  }
}

const options = {
  'base-url': { type: 'string' },
  adapter: { type: 'string' },
  procedures: { type: 'string' },
  only: { type: 'string' },
  'no-protocol': { type: 'boolean' },
  junit: { type: 'string' },
  json: { type: 'string' },
  quiet: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parsed(argv: readonly string[]): ReturnType<typeof read> | { readonly values: undefined } {
  try {
    return read(argv);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    return { values: undefined };
  }
}

const read = (argv: readonly string[]) => parseArgs({ args: [...argv], options, strict: true });

async function backendOf(baseUrl: string | undefined, adapter: string | undefined): Promise<Backend> {
  const address = baseUrl?.replace(/\/+$/, '') ?? '';
  if (adapter === undefined) return controlBackend(address, { bankSecret: process.env['TTHC_BANK_SECRET'] });
  const module = (await import(pathToFileURL(resolve(adapter)).href)) as {
    readonly default?: Backend | ((baseUrl: string) => Backend | Promise<Backend>);
  };
  const made = typeof module.default === 'function' ? await module.default(address) : module.default;
  if (typeof made?.begin !== 'function' || typeof made.token !== 'function')
    throw new Error(`${adapter}: the default export is no Backend.`);
  return made;
}
