import type { events } from '../official-transfer/events.ts';

/**
 * The events of the rows of the outbound leg. The official transfer asks for more than the temporary one (the sealed file), so
 * its events are the ones that the shared rows are checked against; only the type is taken from there.
 */
export type LegEvents = typeof events;
