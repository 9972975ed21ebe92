import type { Instant, IsoDate } from './dates.ts';
import type { UnitKey } from './organization.ts';

/** What a person can be in an organization (vai trò). */
export const offices = [
  'secretary',
  'deputy',
  'committee-member',
  'finance',
  'clerk',
  'org-head',
  'org-officer',
  'unit-admin',
  'province-admin',
  'inspector',
  'focal-point',
  'technician',
  'supporter',
] as const;
export type Office = (typeof offices)[number];

/**
 * An organization by the part it plays in one dossier. `issuer` is the body that issued the introduction, `host` the
 * grassroots committee of a temporary stay.
 */
export type PartyKey = UnitKey | 'issuer' | 'host' | ResidenceParty | AdministrationParty;

/** The parties of a residence comment: the side of the workplace, and the side of the residence. */
export type ResidenceParty = 'workplace-cell' | 'workplace-base' | 'commune' | 'residence-cell';

/** The parties of administration: the organization concerned, the body above that has charge of it, and the province. */
export type AdministrationParty = 'unit' | 'unit-above' | 'province';

/** A place from which somebody may act: the member, whoever opened the dossier, the system, or an office of a party. */
export type Seat = 'member' | 'initiator' | 'system' | `${PartyKey}.${Office}`;

/** One mandate of one person. It holds from its first to its last day, both included. */
export interface Assignment {
  readonly organizationId: string;
  readonly office: Office;
  readonly from: IsoDate;
  readonly to?: IsoDate;
  /** An officer of an organization body who was given the power to decide. */
  readonly delegated?: true;
}

/** Who acts. Comes from the identity provider and the register of mandates, never from the request body. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly account: 'active' | 'locked' | 'revoked';
  readonly assignments: readonly Assignment[];
  /** Timers and register look-ups. An identity provider never sets it. */
  readonly system?: true;
  /** The helper who sits beside the member (assisted mode). */
  readonly helper?: string;
}

/** Who acts, and when. `on` is the day of `at` in Việt Nam. */
export interface Moment {
  readonly at: Instant;
  readonly on: IsoDate;
  readonly actor: Actor;
}

/** The actor of timers and of register look-ups. */
export const systemActor: Actor = {
  personId: 'system',
  name: 'Hệ thống',
  account: 'active',
  assignments: [],
  system: true,
};

const officeLabels: Readonly<Record<Office, string>> = {
  secretary: 'bí thư',
  deputy: 'phó bí thư',
  'committee-member': 'cấp ủy viên',
  finance: 'phụ trách tài chính',
  clerk: 'văn thư',
  'org-head': 'trưởng Ban Tổ chức',
  'org-officer': 'cán bộ Ban Tổ chức',
  'unit-admin': 'quản trị đơn vị',
  'province-admin': 'quản trị hệ thống cấp tỉnh',
  inspector: 'Ủy ban Kiểm tra',
  'focal-point': 'đầu mối triển khai',
  technician: 'kỹ thuật viên',
  supporter: 'cán bộ hỗ trợ',
};

const partyLabels: Readonly<Record<PartyKey, string>> = {
  cell: 'chi bộ',
  sub: 'đảng ủy bộ phận',
  base: 'đảng ủy cơ sở',
  upper: 'cấp ủy cấp trên',
  'cell-dest': 'chi bộ nơi đến',
  'sub-dest': 'đảng ủy bộ phận nơi đến',
  'base-dest': 'đảng ủy cơ sở nơi đến',
  'upper-dest': 'cấp ủy cấp trên nơi đến',
  issuer: 'nơi cấp giấy giới thiệu',
  host: 'đảng ủy cơ sở nơi sinh hoạt tạm thời',
  'workplace-cell': 'chi bộ nơi công tác',
  'workplace-base': 'đảng ủy nơi công tác',
  commune: 'đảng ủy xã, phường nơi cư trú',
  'residence-cell': 'chi bộ nơi cư trú',
  unit: 'đơn vị',
  'unit-above': 'cấp trên của đơn vị',
  province: 'cấp tỉnh',
};

/** The Vietnamese name of an office. */
export const officeLabel = (office: Office): string => officeLabels[office];

/** The Vietnamese name of a party of a dossier. */
export const partyLabel = (party: PartyKey): string => partyLabels[party];

/** The names of offices and parties by their keys, in Vietnamese; a locale has the same keys. */
export const seatTexts = (): Readonly<Record<string, string>> => ({
  'seat.member': seatLabel('member'),
  'seat.initiator': seatLabel('initiator'),
  ...Object.fromEntries(Object.entries(officeLabels).map(([office, label]) => [`office.${office}`, label])),
  ...Object.fromEntries(Object.entries(partyLabels).map(([party, label]) => [`party.${party}`, label])),
});

/** The Vietnamese name of a seat: `bí thư chi bộ`. */
export function seatLabel(seat: Seat): string {
  if (seat === 'member') return 'đảng viên';
  if (seat === 'initiator') return 'người lập hồ sơ';
  if (seat === 'system') return 'hệ thống';
  const { party, office } = partsOf(seat);
  const [label, of] = [officeLabels[office], partyLabels[party]];
  // "quản trị đơn vị" says already of what.
  return label.endsWith(of) ? label : `${label} ${of}`;
}

/** The party and the office of a seat in an organization. */
export function partsOf(seat: `${PartyKey}.${Office}`): { readonly party: PartyKey; readonly office: Office } {
  const dot = seat.indexOf('.');
  // A seat is by type "party.office", and neither half contains a dot.
  return { party: seat.slice(0, dot) as PartyKey, office: seat.slice(dot + 1) as Office };
}

/** Whether a mandate holds on a day. */
export const holdsOn = ({ from, to }: Assignment, on: IsoDate): boolean => from <= on && (to === undefined || on <= to);

/** Whether a person holds one of the offices in an organization on a day. */
export const sits = (
  actor: Actor,
  organizationId: string | undefined,
  offices: readonly Office[],
  on: IsoDate,
): boolean =>
  organizationId !== undefined &&
  actor.assignments.some((a) => a.organizationId === organizationId && offices.includes(a.office) && holdsOn(a, on));
