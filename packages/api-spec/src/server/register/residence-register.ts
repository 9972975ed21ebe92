import {
  dateOf,
  requestKey,
  residenceComment,
  type Instant,
  type ResidenceCommentFacts,
  type ResidenceRegister,
} from '@tthc-dang/core';
import type { Reader } from '../store/store.ts';
import { homeOf } from './home-of.ts';
import type { Member } from './member.ts';
import { treeOfRegister } from './tree-of-register.ts';

/** The question that is put to the registers. */
export interface LookUp {
  readonly member: Member;
  /** The commune whose committee is asked, once it is named. */
  readonly commune?: string | undefined;
  /** The dossier that asks; it is not its own repetition. */
  readonly dossierId: string;
  readonly at: Instant;
}

/** What the registers say of a serving member and the tie to the residence today. */
export async function residenceRegister(
  reader: Reader,
  { member, commune, dossierId, at }: LookUp,
): Promise<ResidenceRegister> {
  const on = dateOf(at);
  const tree = await treeOfRegister(reader);
  const { cell, base } = homeOf(member, tree, on);
  const { residence } = member;
  const asked = commune ?? residence?.commune;
  const committee = asked === undefined ? undefined : tree.get(asked, on);
  const open = await reader.dossiers({ memberId: member.id, procedure: residenceComment.id, open: true, limit: 50 });
  return {
    on,
    status: member.status,
    // Whoever belongs to the cell of the residence is known there by everybody.
    serving: residence !== undefined && residence.belongs !== true,
    ...(residence?.commune === undefined
      ? {}
      : { introduction: { active: residence.active, commune: residence.commune } }),
    ...(residence?.group === undefined ? {} : { group: residence.group }),
    workplace: { cell: cell.id, base: base.id },
    originCode: base.code,
    communeOnline: committee !== undefined && committee.onlineScope !== 'not-yet',
    communeCells: committee
      ? tree
          .children(committee.id, on)
          .filter(({ type }) => type === 'cell' || type === 'base-cell')
          .map(({ id }) => id)
      : [],
    openRequests: open.items.flatMap(({ id, facts }) => {
      const { application } = facts as ResidenceCommentFacts;
      return id === dossierId || !application ? [] : [requestKey(application)];
    }),
  };
}
