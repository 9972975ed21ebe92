import type { Actor } from './actor.ts';
import { mustBeRecord, mustBeRecords, mustBeText } from './must-be.ts';

/** Throws `InvalidInputError` for who is nobody: rights are never read from what is no list of mandates. */
export function mustBeActor(actor: Actor): void {
  mustBeRecord(actor, 'actor');
  mustBeText(actor.personId, 'actor');
  mustBeText(actor.name, 'actor');
  mustBeRecords(actor.assignments, 'actor');
}
