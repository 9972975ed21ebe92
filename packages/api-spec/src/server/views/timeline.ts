import {
  seatLabel,
  type AnyProcedure,
  type Dossier,
  type Field,
  type LogEntry,
  type TimelineItem,
} from '@tthc-dang/core';
import { stateOf } from '../state-of.ts';
import type { Names } from './names.ts';
import { inputIsWithheld, isPassedOver, type Reading } from './withheld.ts';

/** What happened, in words, for one reader. */
export const timelineOf = (
  procedure: AnyProcedure,
  { log }: Dossier,
  reading: Reading,
  names: Names,
): readonly TimelineItem[] =>
  log
    .filter((entry) => !isPassedOver(reading, entry))
    .map((entry) => {
      const { seq, at, event, actorName, actorRole, orgId, toState, helper } = entry;
      const message = inputIsWithheld(reading, entry) ? undefined : messageIn(procedure, entry);
      return {
        seq,
        at,
        event,
        label: event === 'OPEN' ? 'Lập hồ sơ' : String(procedure.events[event].label),
        actorName,
        seat: seatLabel(actorRole),
        ...(orgId === undefined ? {} : { organizationName: names(orgId) }),
        toState,
        toStateLabel: stateOf(procedure, toState).label,
        ...(message === undefined ? {} : { message }),
        ...(helper === undefined ? {} : { helper }),
      };
    });

/** What was said with an event: its first long answer. A whole application is not a message. */
function messageIn({ events }: AnyProcedure, { event, input }: LogEntry): string | undefined {
  const definition = events[event] as
    | { readonly fields: Readonly<Record<string, Field>>; readonly steps: readonly unknown[] }
    | undefined;
  if (!definition || definition.steps.length > 0) return undefined;
  const said = Object.entries(definition.fields).find(([, { kind }]) => kind === 'long-text');
  const text = said && (input as Readonly<Record<string, unknown>>)[said[0]];
  return typeof text === 'string' ? text : undefined;
}
