import type { Journey } from '../seed/cast.ts';
import type { Stage } from './stage.ts';

/** Where a transfer stands, in the order of the way. */
export const stations = [
  'draft',
  'cell-intake',
  'cell-review',
  'met',
  'sub-review',
  'base-review',
  'upper-review',
  'introduced',
  'dest-upper-intake',
  'dest-base-intake',
  'dest-cell-receive',
  'received',
] as const;
export type Station = (typeof stations)[number];

/** The answers of a member who moves to a new unit. */
export async function application(
  at: Stage,
  dossierId: string,
  { member, destination }: Journey,
): Promise<Record<string, unknown>> {
  return {
    ground: 'new-unit',
    decisionNo: '128-QĐ/ĐU',
    decisionIssuer: 'Đảng ủy Sở Ví Dụ',
    decisionDate: '2026-10-26',
    decisionEffectiveDate: '2026-11-01',
    destination,
    decisionFile: [await at.attach(dossierId, member, 'Quyết định điều động.pdf')],
    selfCriticism: [await at.attach(dossierId, member, 'Bản tự kiểm điểm.pdf')],
    contactPhone: '0912345678',
    truthDeclared: true,
  };
}

/** What differs between the procedures on the way there. */
export interface Leg {
  readonly procedure: string;
  readonly application: typeof application;
  /** What the grassroots committee says of the member file. */
  readonly fileSent: (at: Stage) => object;
  readonly fileReceived: object;
}

const official: Leg = {
  procedure: 'official-transfer',
  application,
  fileSent: (at) => ({ fileIsComplete: true, sealNo: 'NP-0042', sealedOn: today(at) }),
  fileReceived: { fileReceived: 'sealed-file' },
};

/** Plays a transfer from its opening, or one that is opened, to a station; one that is not on the route is passed. Returns the dossier. */
export async function play(at: Stage, who: Journey, until: Station, leg = official, opened?: string): Promise<string> {
  const id = opened ?? (await at.open(who.member, who.member, { procedure: leg.procedure }));
  const steps: readonly (readonly [Station, () => Promise<void>] | undefined)[] = [
    ['cell-intake', async () => at.send(id, who.member, 'SUBMIT', await leg.application(at, id, who))],
    ['cell-review', () => at.send(id, who.cellSecretary, 'ACCEPT')],
    [
      'met',
      () =>
        at.send(id, who.cellSecretary, 'RECORD_MEETING', {
          heldOn: today(at),
          comment: 'Chi bộ nhất trí với bản tự kiểm điểm.',
          minutesNo: '11-BB/CB',
        }),
    ],
    [
      who.subSecretary ? 'sub-review' : 'base-review',
      () => at.send(id, who.cellSecretary, 'INTRODUCE_UP', { number: '04-GGT/CB' }),
    ],
    stepOf(who.subSecretary, 'base-review', (by) => at.send(id, by, 'INTRODUCE_UP', { number: '07-GGT/ĐUBP' })),
    [
      who.upperOfficer ? 'upper-review' : 'introduced',
      () =>
        at.send(id, who.baseSecretary, 'APPROVE', {
          number: '15-GGT/ĐU',
          comment: 'Đồng ý với nhận xét của chi bộ.',
          ...leg.fileSent(at),
        }),
    ],
    stepOf(who.upperOfficer, 'introduced', (by) => at.send(id, by, 'APPROVE', { number: '102-GGT/BTC' })),
    [
      who.destUpperOfficer ? 'dest-upper-intake' : who.destBaseSecretary ? 'dest-base-intake' : 'dest-cell-receive',
      () => at.send(id, who.member, 'PRESENT'),
    ],
    stepOf(who.destUpperOfficer, 'dest-base-intake', (by) =>
      at.send(id, by, 'INTRODUCE_DOWN', { number: '88-GGT/BTC' }),
    ),
    stepOf(who.destBaseSecretary, 'dest-cell-receive', (by) =>
      at.send(id, by, 'INTRODUCE_DOWN', { number: '31-GGT/ĐU', cell: who.destination, ...leg.fileReceived }),
    ),
    ['received', () => at.send(id, who.destCellSecretary, 'RECEIVE', { number: '09-GGT/CB', meetingOn: today(at) })],
  ];
  for (const step of steps) {
    if (!step) continue;
    const [station, take] = step;
    if (stations.indexOf(station) > stations.indexOf(until)) break;
    await take();
    at.wait(1);
  }
  return id;
}

const stepOf = (
  by: string | undefined,
  station: Station,
  take: (by: string) => Promise<void>,
): readonly [Station, () => Promise<void>] | undefined => (by === undefined ? undefined : [station, () => take(by)]);

/** The day on which a scenario stands. */
export const today = ({ clock }: Stage): string => clock.now().slice(0, 10);
