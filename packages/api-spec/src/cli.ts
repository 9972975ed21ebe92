#!/usr/bin/env node
import { runBackup, runRestore } from './admin/commands.ts';
import { serve } from './serve.ts';

const usage = `tthc-api <command>

  serve      starts the reference server (also without a command)
             --scenario <name>   a data set in memory, with the levers for trials
             --port <number>     4173      --host <name>   127.0.0.1
  backup     <file>              writes everything the store holds into a file
  restore    <file> [--force]    puts a backup into an empty store; with --force in the place of what it holds
  conform    --base-url <url>    runs the worked cases against any server; --help tells more
  doctor     --portal <url>      says what is wrong with a portal and its API; --help tells more

The store is the PostgreSQL of DATABASE_URL, otherwise the SQLite file of TTHC_DATA.`;

const commands: Readonly<Record<string, (argv: readonly string[]) => Promise<number | void>>> = {
  serve,
  backup: runBackup,
  restore: runRestore,
  // Brings the worked cases of all tables with it, which a server needs none of.
  conform: async (argv) => (await import('./conform/main.ts')).conform(argv),
  doctor: async (argv) => (await import('./doctor/main.ts')).doctor(argv),
};

async function main([first, ...rest]: readonly string[]): Promise<number | void> {
  if (first === '--help' || first === '-h' || first === 'help') {
    console.log(usage);
    return 0;
  }
  if (first === undefined || first.startsWith('-')) return serve(first === undefined ? [] : [first, ...rest]);
  const command = Object.hasOwn(commands, first) ? commands[first] : undefined;
  if (command) return command(rest);
  console.error(`No command is called "${first}".\n\n${usage}`);
  return 2;
}

try {
  // A server goes on; whatever has come to its end tells how.
  process.exitCode = (await main(process.argv.slice(2))) ?? 0;
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exit(1);
}
