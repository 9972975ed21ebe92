import type { LogEntry, TimelineItem } from '@tthc-dang/core';
import type { RecordedAnswer } from '../dossier/recorded-answers.ts';
import { fieldWordOf, wordOf, type Reader } from '../dossier/reader.ts';

/** An entry of the log in words. */
export interface LogLine {
  readonly entry: LogEntry;
  readonly what: string;
  readonly seat: string;
  readonly organization: string;
  readonly state: string;
  /** What was answered, as far as it is shown; `undefined` where it is kept back. */
  readonly answers: readonly RecordedAnswer[] | undefined;
}

/** Puts an entry into words: by the table, and by the timeline, which names seats and organizations. */
export function logLine(entry: LogEntry, timeline: readonly TimelineItem[], reader: Reader): LogLine {
  const { procedure, t } = reader;
  const told = timeline.find(({ seq }) => seq === entry.seq);
  const event = procedure.events[entry.event];
  return {
    entry,
    what:
      entry.event === 'OPEN' ? t('log.opened') : wordOf(reader, `events.${entry.event}`, event?.label ?? entry.event),
    seat: told?.seat ?? '',
    organization: told?.organizationName ?? '',
    state: wordOf(reader, `states.${entry.toState}`, procedure.states[entry.toState]?.label ?? entry.toState),
    answers: answersOf(entry, reader),
  };
}

function answersOf({ event, input }: LogEntry, { procedure }: Reader): readonly RecordedAnswer[] | undefined {
  if (event === 'OPEN') return [];
  if (input === null || typeof input !== 'object') return undefined;
  const fields = procedure.events[event]?.fields ?? {};
  return Object.entries(input).flatMap(([name, value]) => {
    const field = fields[name];
    return field && field.kind !== 'record' ? [{ event, name, field, value }] : [];
  });
}

/** The answers of a line as plain text, for a table. */
export const answersText = ({ answers }: LogLine, reader: Reader): string =>
  (answers ?? [])
    .map(({ event, name, field, value }) => `${fieldWordOf(reader, event, name, field.label)}: ${plain(value, reader)}`)
    .join('; ');

const plain = (value: unknown, { t }: Reader): string =>
  value === true
    ? t('log.yes')
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : JSON.stringify(value);
