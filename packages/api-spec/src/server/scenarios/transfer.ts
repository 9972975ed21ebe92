import { cast, type Journey } from '../seed/cast.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';
import { application, play, type Station } from './transfer-journey.ts';

const stopped = (label: string, journey: Journey, until: Station): ScenarioPlan => ({
  label,
  journey,
  build: (at) => play(at, journey, until),
});

const askForSupplement = async (at: Stage, who: Journey): Promise<string> => {
  const id = await play(at, who, 'cell-intake');
  await at.send(id, who.cellSecretary, 'REQUEST_SUPPLEMENT', {
    items: ['selfCriticism', 'contactPhone'],
    kind: 'wrong',
    reason: 'Bản tự kiểm điểm thiếu chữ ký ở trang cuối. Số điện thoại không liên lạc được.',
  });
  at.wait(1);
  return id;
};

const { routeA, routeB, routeC, routeD } = cast;

// The destination lies under the same body, and is not on the system.
const paperOnly = {
  destination: cast.paperDestination,
  destCellSecretary: 'm-cell-nong-truong-mau-1-secretary',
} as const;

/** The data sets of the official transfer. */
export const transferScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'transfer/none': { label: 'Chưa có hồ sơ nào', journey: routeC, build: async () => '' },
  'transfer/draft': stopped('Bản nháp', routeC, 'draft'),
  'transfer/awaiting-cell': stopped('Chờ chi bộ tiếp nhận', routeC, 'cell-intake'),
  'transfer/in-cell-review': stopped('Chi bộ họp, nhận xét', routeC, 'cell-review'),
  'transfer/needs-supplement': {
    label: 'Yêu cầu bổ sung',
    journey: routeC,
    build: (at) => askForSupplement(at, routeC),
  },
  'transfer/closed-unsupplemented': {
    label: 'Đóng do không bổ sung',
    journey: routeC,
    build: async (at) => {
      const id = await askForSupplement(at, routeC);
      at.wait(60);
      await at.sweep();
      return id;
    },
  },
  'transfer/resubmitted': {
    label: 'Đã nộp bổ sung',
    journey: routeC,
    build: async (at) => {
      const id = await askForSupplement(at, routeC);
      await at.send(id, routeC.member, 'RESUBMIT', {
        ...(await application(at, id, routeC)),
        contactPhone: '0987654321',
      });
      return id;
    },
  },
  'transfer/awaiting-sub': stopped('Đảng ủy bộ phận xem xét', routeB, 'sub-review'),
  'transfer/awaiting-base': stopped('Đảng ủy cơ sở xem xét', routeC, 'base-review'),
  'transfer/awaiting-base-route-a': stopped('Đảng ủy cơ sở xem xét, trong cùng một đảng bộ', routeA, 'base-review'),
  'transfer/awaiting-upper': stopped('Cấp trên xem xét', routeC, 'upper-review'),
  'transfer/on-hold': {
    label: 'Tạm dừng',
    journey: routeC,
    build: async (at) => {
      const id = await play(at, routeC, 'base-review');
      await at.edit(routeC.member, { underDiscipline: true });
      await at.send(id, routeC.baseSecretary, 'HOLD', {
        ground: 'discipline',
        reason: 'Ủy ban Kiểm tra đang xem xét.',
      });
      return id;
    },
  },
  'transfer/introduced': stopped('Đã giới thiệu, chờ xuất trình', routeC, 'introduced'),
  'transfer/presentation-overdue': {
    label: 'Quá hạn xuất trình',
    journey: routeC,
    build: async (at) => {
      const id = await play(at, routeC, 'introduced');
      at.wait(60);
      await at.sweep();
      return id;
    },
  },
  'transfer/awaiting-destination-upper': stopped('Cấp trên nơi đến tiếp nhận', routeC, 'dest-upper-intake'),
  'transfer/awaiting-destination-base': stopped('Đảng ủy cơ sở nơi đến tiếp nhận', routeC, 'dest-base-intake'),
  'transfer/awaiting-destination-cell': stopped('Chi bộ nơi đến tiếp nhận', routeC, 'dest-cell-receive'),
  'transfer/other-province': stopped('Sang tỉnh khác, chờ cấp trên nơi đến', routeD, 'dest-upper-intake'),
  'transfer/paper-handover': stopped(
    'Nơi đến chưa lên hệ thống, bàn giao bằng giấy',
    { ...routeB, ...paperOnly },
    'introduced',
  ),
  'transfer/returned': {
    label: 'Nơi đến trả lại',
    journey: routeC,
    build: async (at) => {
      const id = await play(at, routeC, 'dest-base-intake');
      await at.send(id, routeC.destBaseSecretary!, 'RETURN_BY_DESTINATION', {
        kind: 'file-incomplete',
        reason: 'Hồ sơ đảng viên thiếu lý lịch gốc.',
      });
      return id;
    },
  },
  'transfer/received': stopped('Đã tiếp nhận', routeC, 'received'),
  'transfer/refused': {
    label: 'Từ chối',
    journey: routeC,
    build: async (at) => {
      const id = await play(at, routeC, 'base-review');
      await at.send(id, routeC.baseSecretary, 'REFUSE', {
        reason: 'Quyết định điều động đã bị thu hồi.',
        ground: 'Quyết định 131-QĐ/ĐU',
      });
      return id;
    },
  },
  'transfer/withdrawn': {
    label: 'Đã rút',
    journey: routeC,
    build: async (at) => {
      const id = await play(at, routeC, 'cell-intake');
      await at.send(id, routeC.member, 'WITHDRAW', { reason: 'Tôi không chuyển công tác nữa.' });
      return id;
    },
  },
  'transfer/cancelled': {
    label: 'Hủy',
    journey: routeC,
    build: async (at) => {
      const id = await play(at, routeC, 'base-review');
      await at.send(id, routeC.baseSecretary, 'CANCEL', { kind: 'deceased', reason: 'Đồng chí từ trần.' });
      return id;
    },
  },
  'transfer/overdue-at-cell': {
    label: 'Chi bộ tiếp nhận quá hạn',
    journey: routeC,
    build: async (at) => {
      const id = await play(at, routeC, 'cell-intake');
      at.wait(21);
      return id;
    },
  },
  'transfer/inbox': {
    label: 'Nhiều hồ sơ ở nhiều bước',
    journey: routeC,
    build: async (at) => {
      await play(
        at,
        {
          ...routeC,
          member: cast.another,
          origin: 'cell-so-vi-du-1',
          cellSecretary: 'm-cell-so-vi-du-1-secretary',
          cellDeputy: 'm-cell-so-vi-du-1-deputy',
        },
        'base-review',
      );
      await play(
        at,
        {
          ...routeC,
          member: cast.inArrears,
          origin: 'cell-so-vi-du-1',
          cellSecretary: 'm-cell-so-vi-du-1-secretary',
          cellDeputy: 'm-cell-so-vi-du-1-deputy',
        },
        'upper-review',
      );
      await play(at, routeA, 'base-review');
      await play(at, routeB, 'base-review');
      at.wait(6);
      return play(at, routeC, 'base-review');
    },
  },
};
