import { cast, type Journey } from '../seed/cast.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';
import { application as officialApplication, play, today, type Leg, type Station } from './transfer-journey.ts';

const { routeA, routeB, routeC, routeD } = cast;

/** The stay that scenarios tell of. */
export const stay = { start: '2026-11-16', end: '2027-05-31', longer: '2027-09-30' } as const;

/** The answers of a member who is sent elsewhere for half a year. */
export async function application(at: Stage, dossierId: string, who: Journey): Promise<Record<string, unknown>> {
  const { decisionEffectiveDate: _, ...answers } = await officialApplication(at, dossierId, who);
  return { ...answers, ground: 'work', start: stay.start, end: stay.end };
}

const leg: Leg = {
  procedure: 'temporary-transfer',
  application,
  fileSent: () => ({}),
  fileReceived: {},
};

const stopped = (label: string, journey: Journey, until: Station): ScenarioPlan => ({
  label,
  journey,
  build: (at) => play(at, journey, until, leg),
});

/** What happens during a stay, one after the other. */
const during = (label: string, ...events: readonly ((at: Stage, id: string) => Promise<void>)[]): ScenarioPlan => ({
  label,
  journey: routeC,
  build: async (at) => {
    const id = await play(at, routeC, 'received', leg);
    for (const happens of events) await happens(at, id);
    return id;
  },
});

const who = routeC;
// The destination lies under the same body, and is not on the system.
const toPaper: Journey = {
  ...routeB,
  destination: cast.paperDestination,
  destCellSecretary: 'm-cell-nong-truong-mau-1-secretary',
};
const send =
  (by: string, event: string, input: object = {}) =>
  (at: Stage, id: string): Promise<void> =>
    at.send(id, by, event, input);
const askReturn = send(who.member, 'REQUEST_RETURN');
const comment = send(who.destCellSecretary, 'COMMENT_AND_INTRODUCE_BACK', {
  stayComment: 'Sinh hoạt đầy đủ, nghiêm túc.',
});
const introduceBack = send(who.destBaseSecretary!, 'COMMENT_AND_INTRODUCE_BACK', { number: '44-GGT/ĐU' });
const receiveBack = send(who.cellSecretary, 'RECEIVE_BACK');
const extend = send(who.member, 'REQUEST_EXTENSION', { newEnd: stay.longer, reason: 'Công việc kéo dài.' });
const convert = send(who.member, 'CONVERT_TO_OFFICIAL', { reason: 'Được tuyển dụng chính thức.' });
const overstay = async (at: Stage): Promise<void> => {
  at.clock.set('2027-06-02T08:00:00+07:00');
  // The reminder first, then the end.
  await at.sweep();
  await at.sweep();
};

/** Plays the official transfer that a conversion has opened, to its end. */
async function becomeOfficial(at: Stage): Promise<void> {
  const { items } = await at.store.read((reader) =>
    reader.dossiers({ memberId: who.member, procedure: 'official-transfer', open: true, limit: 1 }),
  );
  await play(at, who, 'received', undefined, items[0]!.id);
}

const askForSupplement = async (at: Stage): Promise<string> => {
  const id = await play(at, who, 'cell-intake', leg);
  await at.send(id, who.cellSecretary, 'REQUEST_SUPPLEMENT', {
    items: ['selfCriticism'],
    kind: 'wrong',
    reason: 'Bản tự kiểm điểm thiếu chữ ký ở trang cuối.',
  });
  at.wait(1);
  return id;
};

/** Something else that happens to a transfer on its way. */
const onTheWay = (label: string, until: Station, happens: (at: Stage, id: string) => Promise<void>): ScenarioPlan => ({
  label,
  journey: routeC,
  build: async (at) => {
    const id = await play(at, routeC, until, leg);
    await happens(at, id);
    return id;
  },
});

/** The data sets of the temporary transfer. */
export const temporaryScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'temporary/none': { label: 'Chưa có hồ sơ nào', journey: routeC, build: async () => '' },
  'temporary/draft': stopped('Bản nháp', routeC, 'draft'),
  'temporary/awaiting-cell': stopped('Chờ chi bộ tiếp nhận', routeC, 'cell-intake'),
  'temporary/in-cell-review': stopped('Chi bộ xem xét', routeC, 'cell-review'),
  'temporary/needs-supplement': { label: 'Yêu cầu bổ sung', journey: routeC, build: askForSupplement },
  'temporary/closed-unsupplemented': {
    label: 'Đóng do không bổ sung',
    journey: routeC,
    build: async (at) => {
      const id = await askForSupplement(at);
      at.wait(60);
      await at.sweep();
      return id;
    },
  },
  'temporary/awaiting-sub': stopped('Đảng ủy bộ phận xem xét', routeB, 'sub-review'),
  'temporary/awaiting-base': stopped('Đảng ủy cơ sở xem xét', routeC, 'base-review'),
  'temporary/awaiting-upper': stopped('Cấp trên xem xét', routeC, 'upper-review'),
  'temporary/on-hold': onTheWay('Tạm dừng', 'base-review', async (at, id) => {
    await at.edit(who.member, { underDiscipline: true });
    await at.send(id, who.baseSecretary, 'HOLD', { ground: 'discipline', reason: 'Ủy ban Kiểm tra đang xem xét.' });
  }),
  'temporary/introduced': stopped('Đã giới thiệu, chờ xuất trình', routeC, 'introduced'),
  'temporary/presentation-overdue': onTheWay('Quá hạn xuất trình', 'introduced', async (at) => {
    at.wait(60);
    await at.sweep();
  }),
  'temporary/awaiting-destination-upper': stopped('Cấp trên nơi đến tiếp nhận', routeC, 'dest-upper-intake'),
  'temporary/awaiting-destination-base': stopped('Đảng ủy cơ sở nơi đến tiếp nhận', routeC, 'dest-base-intake'),
  'temporary/awaiting-destination-cell': stopped('Chi bộ nơi đến tiếp nhận', routeC, 'dest-cell-receive'),
  'temporary/inside-one-base': stopped('Trong cùng một đảng bộ cơ sở', routeA, 'received'),
  'temporary/other-province': stopped('Sang tỉnh khác', routeD, 'received'),
  'temporary/paper-handover': stopped('Nơi đến chưa lên hệ thống, bàn giao bằng giấy', toPaper, 'introduced'),
  'temporary/on-paper-stay': {
    label: 'Đang sinh hoạt tạm thời, nơi đến làm bằng giấy',
    journey: routeB,
    build: async (at) => {
      const id = await play(at, toPaper, 'introduced', leg);
      for (const step of ['base-dest', 'cell-dest'])
        await at.send(id, routeB.baseClerk, 'RECORD_PAPER_STEP', {
          box: step,
          organization: 'Đảng ủy Nông trường Mẫu',
          number: '12',
          on: today(at),
          signer: 'Trần Văn Mẫu',
        });
      return id;
    },
  },
  'temporary/returned': onTheWay('Nơi đến trả lại', 'dest-base-intake', (at, id) =>
    at.send(id, who.destBaseSecretary!, 'RETURN_BY_DESTINATION', {
      kind: 'wrong-organization',
      reason: 'Không thuộc đảng bộ này.',
    }),
  ),
  'temporary/refused': onTheWay('Từ chối', 'base-review', (at, id) =>
    at.send(id, who.baseSecretary, 'REFUSE', {
      reason: 'Quyết định cử đi đã bị thu hồi.',
      ground: 'Quyết định 131-QĐ/ĐU',
    }),
  ),
  'temporary/withdrawn': onTheWay('Đã rút', 'cell-intake', (at, id) =>
    at.send(id, who.member, 'WITHDRAW', { reason: 'Tôi không đi nữa.' }),
  ),
  'temporary/cancelled': onTheWay('Hủy', 'base-review', (at, id) =>
    at.send(id, who.baseSecretary, 'CANCEL', { kind: 'deceased', reason: 'Đồng chí từ trần.' }),
  ),
  'temporary/active': during('Đang sinh hoạt tạm thời'),
  'temporary/extension-review': during('Xem xét gia hạn', extend),
  'temporary/overdue-return': during('Quá hạn trở về', overstay),
  'temporary/return-review': during('Chi bộ tạm thời nhận xét', askReturn),
  'temporary/return-approval': during('Giới thiệu trở về', askReturn, comment),
  'temporary/returning': during('Đang trở về', askReturn, comment, introduceBack),
  'temporary/completed': during('Đã trở về', askReturn, comment, introduceBack, receiveBack),
  'temporary/converting': during('Đang chuyển thành chính thức', convert),
  'temporary/converted': during('Đã chuyển chính thức', convert, becomeOfficial),
};
