import type { Stage } from './stage.ts';
import { officerId } from '../seed/members.ts';

/** Who takes part in a comment of the residence: a member of an agency who lives in a commune. */
export const residenceCast = {
  member: 'm-tran-thi-vi-du',
  cellSecretary: officerId('cell-so-vi-du-2', 'secretary'),
  cellDeputy: officerId('cell-so-vi-du-2', 'deputy'),
  baseSecretary: officerId('base-so-vi-du', 'secretary'),
  baseClerk: officerId('base-so-vi-du', 'clerk'),
  commune: 'base-lam-mau',
  communeClerk: officerId('base-lam-mau', 'clerk'),
  communeSecretary: officerId('base-lam-mau', 'secretary'),
  communeDeputy: officerId('base-lam-mau', 'deputy'),
  residenceCell: 'cell-lam-mau-4',
  residenceSecretary: officerId('cell-lam-mau-4', 'secretary'),
  residenceMember: officerId('cell-lam-mau-4', 'committee-member'),
  /** Lives where the committee does not work on the system. */
  paperMember: 'm-le-van-thu-nghiem',
  paperCommune: 'base-nong-truong-mau',
} as const;
const who = residenceCast;

/** The answers of a member who asks for the yearly comment. */
export const request = async (at: Stage, dossierId: string): Promise<Record<string, unknown>> => ({
  purpose: 'yearly',
  year: 2026,
  commune: who.commune,
  address: 'Số 5, Thôn 4, xã Lam Mẫu, tỉnh Sông Mẫu',
  selfReport: [await at.attach(dossierId, who.member, 'Bản tự nhận xét.pdf')],
  contactPhone: '0912345678',
  truthDeclared: true,
});

/** A complete comment. */
export const comment = {
  period: 'Năm 2026',
  duty1: 'good',
  duty2: 'good',
  duty3: 'fair',
  duty4: 'fair',
  duty5: 'good',
  duty6: 'good',
  duty7: 'not-observed',
  meetingsCalled: 4,
  meetingsAttended: 3,
  strengths: 'Gương mẫu, gần gũi bà con.',
  family: 'good',
  overall: 'fulfilled-well',
} as const;

/** Where a request stands, in the order of the way. */
export const stations = [
  'draft',
  'workplace-check',
  'commune-intake',
  'cell-comment',
  'commune-confirm',
  'returned-to-workplace',
  'acknowledged',
] as const;
export type Station = (typeof stations)[number];

/** Plays a request from its opening to a station. Returns the dossier. */
export async function playComment(at: Stage, until: Station): Promise<string> {
  const id = await at.open(who.member, who.member, { procedure: 'residence-comment' });
  const steps: Readonly<Record<Exclude<Station, 'draft'>, () => Promise<void>>> = {
    'workplace-check': async () => at.send(id, who.member, 'SUBMIT', await request(at, id)),
    'commune-intake': () => at.send(id, who.cellSecretary, 'SEND', { number: '12-PXYK/CB' }),
    'cell-comment': () => at.send(id, who.communeClerk, 'ASSIGN_CELL', { cell: who.residenceCell }),
    'commune-confirm': () => at.send(id, who.residenceSecretary, 'SIGN_COMMENT', comment),
    'returned-to-workplace': () => at.send(id, who.communeSecretary, 'CONFIRM', { number: '31-XN/ĐU' }),
    acknowledged: () => at.send(id, who.cellSecretary, 'ACKNOWLEDGE'),
  };
  for (const station of stations.slice(1, stations.indexOf(until) + 1)) {
    // The first station is the draft, which takes no step.
    await steps[station as keyof typeof steps]();
    at.wait(1);
  }
  return id;
}
