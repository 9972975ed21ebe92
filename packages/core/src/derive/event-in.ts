import type { EventDef, Questionnaire } from '../model/procedure.ts';

/** The event of a questionnaire; throws where it has none of this name. */
export function eventIn(events: Questionnaire['events'], event: string): EventDef {
  const definition = Object.hasOwn(events, event) ? events[event] : undefined;
  if (!definition) throw new RangeError(`No event "${event}".`);
  return definition;
}
