import type {
  Actor,
  Assignment,
  ExemptionRegister,
  Instant,
  IsoDate,
  IsoMonth,
  Register,
  ResidenceRegister,
} from '@tthc-dang/core';
import type { DuesProfile } from '@tthc-dang/core/dues';

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
  /** Where the member takes part for a time. */
  readonly stays?: readonly Stay[];
  /** Where the member lives, as far as the Party has a tie there. */
  readonly residence?: Residence;
  /** What the dues follow from; without it nothing is assessed. */
  readonly dues?: DuesProfile;
  /** A time without activities (tạm miễn sinh hoạt đảng), and which body granted it. */
  readonly activitiesExemption?: NonNullable<ExemptionRegister['activities']>;
  /** Personal data as they are recorded, by the names of the data dictionary. */
  readonly data?: Readonly<Record<string, string>>;
  /** The level of the electronic identity, as far as it is known; nobody signs in below the second. */
  readonly vneidLevel?: 0 | 1 | 2;
  /** The handbook of members (Sổ tay đảng viên điện tử) is installed. */
  readonly hasHandbook?: boolean;
  /** The data were compared with the member database and agree. */
  readonly reconciled?: boolean;
  /** Failed sign-ins in a row, as the identity provider told them. */
  readonly failedSignIns?: number;
  /** Proofs of identity from before this are not believed any more. */
  readonly sessionsEndedAt?: Instant;
}

/** Activities in another cell for a time (sinh hoạt tạm thời). */
export interface Stay {
  readonly cellId: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The tie to the place of residence of a member who works. */
export interface Residence {
  /** The committee of the commune to which the member was introduced. */
  readonly commune?: string;
  /** The cell of the commune whose comment is asked. */
  readonly cell?: string;
  /** The introduction holds. */
  readonly active: boolean;
  /** Belongs to the cell of the residence, so nobody comments on them there. */
  readonly belongs?: true;
  readonly group?: ResidenceRegister['group'];
}

/** The member as somebody who acts. */
export const actorOf = ({ id, fullName, account, assignments }: Member): Actor => ({
  personId: id,
  name: fullName,
  account,
  assignments,
});
