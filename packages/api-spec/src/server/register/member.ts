import type { Actor, Assignment, IsoMonth, Register } from '@tthc-dang/core';

/** A person of the register: what the databases of members, mandates and dues know. Every officer is a member, too. */
export interface Member {
  readonly id: string;
  readonly fullName: string;
  readonly account: Actor['account'];
  /** Where the member belongs. */
  readonly cellId?: string;
  readonly status: Register['status'];
  readonly probationary: boolean;
  readonly abroad: boolean;
  readonly underDiscipline: boolean;
  readonly duesPaidThrough?: IsoMonth;
  readonly duesExcused: boolean;
  /** Where dues are paid, when the membership has moved. */
  readonly duesCellId?: string;
  readonly assignments: readonly Assignment[];
}

/** The member as somebody who acts. */
export const actorOf = ({ id, fullName, account, assignments }: Member): Actor => ({
  personId: id,
  name: fullName,
  account,
  assignments,
});
