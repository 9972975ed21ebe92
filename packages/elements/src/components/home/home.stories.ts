import { administrationCast, cast } from '@tthc-dang/api-spec';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { oneIn } from '../../internal/testing/in-shadow.ts';
import { scenarioClient, type ServedScenario } from '../../internal/testing/scenario-client.ts';
import './index.ts';

interface Args {
  readonly scenario: string;
  readonly person: string;
  readonly language: 'vi' | 'en';
}

const meta: Meta<Args> = {
  title: 'Elements/Home',
  component: 'tthc-home',
  args: { scenario: 'dues/assessed', person: cast.routeA.member, language: 'vi' },
  loaders: [async ({ args }) => ({ served: await scenarioClient(args.scenario, args.person) })],
  render: ({ language }, { loaded }) =>
    html`<tthc-home .client=${(loaded['served'] as ServedScenario).client} .locale=${language}></tthc-home>`,
};
export default meta;
type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

const rootOf = (canvas: HTMLElement): ShadowRoot => canvas.querySelector('tthc-home')!.shadowRoot!;
const says =
  (...sentences: readonly string[]): Play =>
  async ({ canvasElement }) => {
    for (const sentence of sentences)
      await waitFor(() => expect(rootOf(canvasElement).textContent?.replace(/\s+/g, ' ')).toContain(sentence));
  };

/** Dues are asked of the member; nothing else is. */
export const OfAMember: Story = {
  play: says('Chào đồng chí Nguyễn Văn Mẫu', 'Xác nhận mức đảng phí kỳ 11/2026', 'Khi chuyển hẳn nơi công tác'),
};
export const NothingToDo: Story = {
  args: { scenario: 'transfer/none', person: cast.routeC.member },
  play: says('Đồng chí không có việc nào phải làm.'),
};
/** A transfer is with the base committee: it is shown, and asks nothing. */
export const UnderWay: Story = {
  args: { scenario: 'transfer/awaiting-base', person: cast.routeC.member },
  play: says('Hồ sơ đang giải quyết', 'đang ở'),
};
/** Something is to be supplemented, with its deadline. */
export const Asked: Story = {
  args: { scenario: 'corrections/needs-supplement', person: cast.routeA.member },
  play: says('Yêu cầu bổ sung'),
};
export const SeveralMonths: Story = { args: { scenario: 'dues/unpaid-three-months' }, play: says('Còn 4 kỳ phải nộp') };
/** What was paid too much before covers the month: nothing is asked. */
export const MonthCovered: Story = {
  args: { scenario: 'dues/credit-covers-unconfirmed' },
  play: says('Đồng chí không có việc nào phải làm.', 'được trừ đủ bằng khoản nộp thừa của kỳ 10/2026'),
};
/** Whoever holds an office sees the inbox in numbers. */
export const OfAnOfficer: Story = {
  args: { scenario: 'transfer/inbox', person: cast.routeC.baseSecretary },
  play: says('Hộp thư của đơn vị', 'hồ sơ chờ xử lý'),
};
/** What the commune and the province announce stands above everything else. */
export const Announced: Story = {
  args: { scenario: 'announcements/current', person: administrationCast.member },
  beforeEach: () => localStorage.removeItem('tthc-announcements-put-away'),
  play: async ({ canvasElement }) => {
    const head = await waitFor(() => oneIn(rootOf(canvasElement), 'tthc-announcements'));
    await waitFor(() => expect(head.shadowRoot?.textContent).toContain('Nộp bản tự kiểm điểm trước ngày 20/11/2026'));
  },
};
export const English: Story = { args: { language: 'en' }, play: says('What is asked of you') };
export const OnAPhone: Story = { globals: { viewport: { value: 'phone' } }, play: says('Việc của đồng chí') };
/** One part does not come: the others are there. */
export const PartAway: Story = {
  loaders: [
    async ({ args }) => {
      const served = await scenarioClient(args.scenario, args.person);
      served.faults.add({ operationId: 'listDuesObligations', kind: 'status', status: 503, count: 1 });
      return { served };
    },
  ],
  play: async (context) => {
    await says('Hệ thống đang tạm nghỉ', 'Làm thủ tục')(context);
    rootOf(context.canvasElement).querySelector<HTMLElement>('.notice.bad .button')!.click();
    await says('Xác nhận mức đảng phí')(context);
  },
};
