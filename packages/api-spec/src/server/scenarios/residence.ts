import { comment, playComment, request, residenceCast as who, type Station } from './residence-journey.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

const stopped = (label: string, until: Station): ScenarioPlan => ({ label, build: (at) => playComment(at, until) });

/** Something that happens to a request on its way. */
const then = (label: string, until: Station, happens: (at: Stage, id: string) => Promise<void>): ScenarioPlan => ({
  label,
  build: async (at) => {
    const id = await playComment(at, until);
    await happens(at, id);
    return id;
  },
});

const askForSupplement = (at: Stage, id: string): Promise<void> =>
  at.send(id, who.cellSecretary, 'REQUEST_SUPPLEMENT', {
    items: ['selfReport'],
    kind: 'wrong',
    reason: 'Bản tự nhận xét thiếu chữ ký.',
  });

const goneQuiet = async (at: Stage, days: number): Promise<void> => {
  at.wait(days);
  await at.sweep();
};

const waitedLong = async (at: Stage): Promise<void> => {
  await goneQuiet(at, 45);
  at.wait(60);
};

const belongs = (at: Stage): Promise<void> =>
  at.edit(who.member, { residence: { commune: who.commune, active: true, belongs: true } });

/** The data sets of the residence comment. */
export const residenceScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'residence/none': { label: 'Chưa có yêu cầu nào', build: async () => '' },
  'residence/draft': stopped('Bản nháp', 'draft'),
  'residence/workplace-check': stopped('Chi bộ nơi công tác kiểm tra', 'workplace-check'),
  'residence/needs-supplement': then('Yêu cầu bổ sung', 'workplace-check', askForSupplement),
  'residence/closed-unsupplemented': then('Đóng do không bổ sung', 'workplace-check', async (at, id) => {
    await askForSupplement(at, id);
    await goneQuiet(at, 60);
  }),
  'residence/commune-intake': stopped('Đảng ủy xã tiếp nhận', 'commune-intake'),
  'residence/cell-comment': stopped('Chi bộ nơi cư trú nhận xét', 'cell-comment'),
  'residence/draft-comment': then('Nhận xét đang soạn', 'cell-comment', (at, id) =>
    at.send(id, who.residenceMember, 'SAVE_COMMENT', { duty1: 'good', strengths: 'Gương mẫu.' }),
  ),
  'residence/commune-confirm': stopped('Đảng ủy xã xác nhận', 'commune-confirm'),
  'residence/returned-to-cell': then('Đảng ủy xã trả lại chi bộ', 'commune-confirm', (at, id) =>
    at.send(id, who.communeDeputy, 'RETURN_TO_CELL', { reason: 'Chưa nêu hạn chế.' }),
  ),
  'residence/returned-to-workplace': stopped('Đã gửi về nơi công tác', 'returned-to-workplace'),
  'residence/acknowledged': stopped('Nơi công tác đã nhận', 'acknowledged'),
  'residence/misdirected': then('Sai nơi cư trú', 'commune-intake', (at, id) =>
    at.send(id, who.communeClerk, 'MISDIRECT', { why: 'moved', reason: 'Gia đình đã chuyển đi từ tháng 8.' }),
  ),
  'residence/overdue': then('Nơi cư trú quá hạn', 'cell-comment', (at) => goneQuiet(at, 45)),
  'residence/long-overdue': then('Nơi cư trú quá hạn đã lâu', 'cell-comment', waitedLong),
  'residence/closed-overdue': then('Đóng do quá hạn', 'cell-comment', async (at, id) => {
    await waitedLong(at);
    await at.send(id, who.cellSecretary, 'CLOSE_OVERDUE', { reason: 'Đã nhắc nhiều lần, không trả lời.' });
  }),
  'residence/member-belongs': then('Đã chuyển về sinh hoạt tại nơi cư trú', 'commune-intake', belongs),
  'residence/not-applicable': then('Không thuộc diện', 'commune-intake', async (at, id) => {
    await belongs(at);
    await at.send(id, who.cellSecretary, 'CLOSE_NOT_APPLICABLE');
  }),
  'residence/withdrawn': then('Đã rút', 'workplace-check', (at, id) =>
    at.send(id, who.member, 'WITHDRAW', { reason: 'Không cần nữa.' }),
  ),
  'residence/cancelled': then('Hủy', 'commune-intake', (at, id) =>
    at.send(id, who.baseSecretary, 'CANCEL', { kind: 'deceased', reason: 'Đồng chí từ trần.' }),
  ),
  'residence/on-paper': {
    label: 'Nơi cư trú chưa lên hệ thống',
    build: async (at) => {
      const id = await at.open(who.paperMember, who.paperMember, { procedure: 'residence-comment' });
      await at.send(id, who.paperMember, 'SUBMIT', {
        ...(await request(at, id)),
        commune: who.paperCommune,
        address: 'Đội 1, Nông trường Mẫu',
      });
      await at.send(id, 'm-cell-so-vi-du-1-secretary', 'SEND', { number: '13-PXYK/CB' });
      return id;
    },
  },
  'residence/written': then('Nhận xét đã ký, chờ xác nhận lần hai', 'commune-confirm', async (at, id) => {
    await at.send(id, who.communeDeputy, 'RETURN_TO_CELL', { reason: 'Chưa nêu hạn chế.' });
    await at.send(id, who.residenceSecretary, 'SIGN_COMMENT', { ...comment, weaknesses: 'Ít dự họp thôn.' });
  }),
};
