import { mustBeRecord } from '../../model/must-be.ts';
import { mustBeActor } from '../../model/must-be-actor.ts';
import { sits, type Actor, type Office } from '../../model/actor.ts';
import { parseDate, type IsoDate } from '../../model/dates.ts';
import type { Facts } from './facts.ts';
import { partiesOf } from './routes.ts';
import type { Seen } from '../../model/procedure.ts';

/** What a person may read of a request (6.2): the request and where it stands, the comment in writing, the comment as signed. */
export interface Readable {
  readonly request: boolean;
  readonly draftComment: boolean;
  readonly comment: boolean;
}

const committee: readonly Office[] = ['secretary', 'deputy', 'committee-member', 'org-head', 'org-officer'];
const counter: readonly Office[] = [...committee, 'clerk'];
const confirmed: readonly string[] = ['returned-to-workplace', 'acknowledged'];

/**
 * Who may read what, and when: the member and the workplace read the comment once it is confirmed, the commune committee once
 * it is signed; what is still being written is read by the cell that writes it. Nobody else reads anything.
 */
export function readableBy(dossier: Seen<Facts>, actor: Actor, on: IsoDate): Readable {
  mustBeRecord(dossier, 'dossier');
  const { state, facts } = dossier;
  mustBeRecord(facts, 'facts of a dossier');
  mustBeActor(actor);
  parseDate(on);
  if (actor.account !== 'active') return nothing;
  // The member stays the member, whatever committee they sit on.
  if (actor.personId === facts.memberId)
    return { request: true, draftComment: false, comment: confirmed.includes(state) };
  const { units } = partiesOf(facts);
  const inWorkplace =
    sits(actor, units['workplace-cell'], committee, on) || sits(actor, units['workplace-base'], counter, on);
  const inCell = sits(actor, units['residence-cell'], committee, on);
  const inCommune = sits(actor, units.commune, counter, on);
  return {
    request: inWorkplace || ((inCell || inCommune) && state !== 'draft' && state !== 'workplace-check'),
    draftComment: inCell,
    comment: inCell || inCommune || (inWorkplace && confirmed.includes(state)),
  };
}

/** The facts as a person may read them; nothing where they may not read the request. */
export function visibleFacts(dossier: Seen<Facts>, actor: Actor, on: IsoDate): Partial<Facts> | undefined {
  const may = readableBy(dossier, actor, on);
  if (!may.request) return undefined;
  const { draftComment, comment, returned, ...open } = dossier.facts;
  return {
    ...open,
    // Why a comment was sent back tells what stood in it.
    ...(may.draftComment ? { draftComment, returned } : {}),
    ...(may.comment ? { comment } : {}),
  };
}

/** Whether somebody may read the answers of an event: what was written on the comment, and why it went back, as the comment itself. */
export function readsAnswers(dossier: Seen<Facts>, event: string, actor: Actor, on: IsoDate): boolean {
  const may = readableBy(dossier, actor, on);
  if (event === 'SAVE_COMMENT' || event === 'RETURN_TO_CELL') return may.draftComment;
  return event === 'SIGN_COMMENT' ? may.comment : may.request;
}

const nothing: Readable = { request: false, draftComment: false, comment: false };
