import { dateOf, hashOf, type Actor, type Instant, type LogEntry, type LogView } from '@tthc-dang/core';
import { isLookUp } from './look-up.ts';
import { canonical, type Findings } from './finding.ts';
import type { Model } from './model.ts';
import type { Answer } from './wire.ts';

const genesis = '0'.repeat(64);

/** Holds a log against the table: what was accepted, by whom, in a chain that nobody can change unseen; and what is kept back. */
export function compareLog(findings: Findings, model: Model, answer: Answer, reader: Actor, at: Instant): void {
  findings.same('log', answer.status, 200, 'status');
  const { entries = [], intact } = (answer.body ?? {}) as Partial<LogView>;
  findings.same('log', intact, true, 'the verdict on the chain');
  chained(findings, model, entries, reader, at);
  const wanted = model.dossier.log.filter(({ event }) => !isLookUp(event));
  const found = entries.filter(({ event }) => !isLookUp(event));
  findings.same('log', found.map(summary), wanted.map(summary));
  for (const [place, entry] of found.entries()) {
    const own = wanted[place];
    if (!own || entry.event === 'OPEN') continue;
    if (isKeptBack(model, own, reader, at)) findings.same('secrecy', entry.input, null, `answers of ${entry.event}`);
    else {
      findings.same('log', entry.input, own.input, `answers of ${entry.event}`);
      findings.same('log', entry.actorId, own.actorId, `who sent ${entry.event}`);
    }
  }
}

function chained(findings: Findings, model: Model, entries: readonly LogEntry[], reader: Actor, at: Instant): void {
  let before = genesis;
  for (const [seq, entry] of entries.entries()) {
    findings.same('log chain', [entry.seq, entry.prevHash], [seq, before], `entry ${seq}`);
    const whole = entry.event === 'OPEN' ? opensWhole(model, reader, at) : !isKeptBack(model, entry, reader, at);
    if (whole) findings.same('log chain', entry.hash, hashed(entry), `hash of entry ${seq} (${entry.event})`);
    findings.holds('log chain', /^[0-9a-f]{64}$/.test(entry.hash), `hash of entry ${seq} is no SHA-256`);
    findings.same('log chain', entry.revision, seq + 1, `revision of entry ${seq}`);
    before = entry.hash;
  }
}

function hashed(entry: LogEntry): string {
  try {
    return hashOf(entry);
  } catch (cause) {
    return String(cause);
  }
}

/** Whether the opening is shown with all facts it began with. */
function opensWhole({ book: { procedure }, dossier }: Model, reader: Actor, at: Instant): boolean {
  if (!procedure.visibility) return true;
  const { facts } = dossier.log[0]!.input as { readonly facts: unknown };
  return canonical(procedure.visibility.facts({ ...dossier, facts }, reader, dateOf(at))) === canonical(facts);
}

function isKeptBack({ book: { procedure }, dossier }: Model, { event }: LogEntry, reader: Actor, at: Instant): boolean {
  const { internal, betweenCommittees } = procedure.events[event] ?? {};
  const isMember = procedure.parties(dossier.facts).memberId === reader.personId;
  if (isMember && (internal || betweenCommittees)) return true;
  return procedure.visibility?.answers(dossier, event, reader, dateOf(at)) === false;
}

const summary = ({ event, row, fromState, toState, actorRole, at, documentIds, helper }: LogEntry): unknown => ({
  event,
  row,
  fromState,
  toState,
  actorRole,
  on: dateOf(at),
  documentIds,
  helper,
});
