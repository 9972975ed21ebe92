import { administrationCast as who } from './administration-cast.ts';
import type { ScenarioPlan } from './scenario-plan.ts';
import type { Stage } from './stage.ts';

/** What a member writes. */
export const message = (kind: string) => ({
  kind,
  severity: 'hinders',
  subject: 'Không tải được tệp lên',
  content: 'Tệp PDF 3 trang chụp bằng điện thoại báo lỗi khi tải lên.',
});

const played =
  (kind: string, steps: (at: Stage, id: string) => Promise<void> = async () => undefined) =>
  async (at: Stage): Promise<string> => {
    const id = await at.open(who.member, who.member, { procedure: 'feedback' });
    await at.send(id, who.member, 'SEND', message(kind));
    await steps(at, id);
    return id;
  };
const answer = (at: Stage, id: string): Promise<void> =>
  at.send(id, who.focalPoint, 'ANSWER', { answer: 'Đã sửa lỗi, đồng chí tải lại giúp.' });

/** The data sets of feedback. */
export const feedbackScenarios: Readonly<Record<string, ScenarioPlan>> = {
  'feedback/none': { label: 'Chưa có phản ánh', build: async () => '' },
  'feedback/draft': {
    label: 'Bản nháp',
    build: (at) => at.open(who.member, who.member, { procedure: 'feedback' }),
  },
  'feedback/complaint-draft': {
    label: 'Ủy ban Kiểm tra lập phản ánh',
    build: (at) => at.open(who.inspector, who.inspector, { procedure: 'feedback', organizationId: who.base }),
  },
  'feedback/with-unit': { label: 'Đơn vị đang xử lý', build: played('obstacle') },
  'feedback/with-above': {
    label: 'Cấp trên đang xử lý',
    build: played('proposal', (at, id) =>
      at.send(id, who.focalPoint, 'ESCALATE', { reason: 'Ngoài thẩm quyền của đơn vị.' }),
    ),
  },
  'feedback/complaint-review': { label: 'Cấp ủy cấp trên xem xét', build: played('complaint') },
  'feedback/answered': { label: 'Đã trả lời', build: played('sign-in', answer) },
  'feedback/closed': {
    label: 'Đã kết thúc',
    build: played('wrong-data', async (at, id) => {
      await answer(at, id);
      await at.send(id, who.member, 'CLOSE');
    }),
  },
  'feedback/closed-by-silence': {
    label: 'Kết thúc do không có ý kiến',
    build: played('obstacle', async (at, id) => {
      await answer(at, id);
      at.wait(30);
      await at.sweep();
    }),
  },
  'feedback/withdrawn': {
    label: 'Đã rút',
    build: played('obstacle', (at, id) => at.send(id, who.member, 'WITHDRAW')),
  },
};
