import { mustBeRecord } from '../model/must-be.ts';
import { addDays, type IsoDate } from '../model/dates.ts';

/** A date of a roll-out plan. `A` is the plan of a province, `B` the draft plan of a body above the grassroots. */
export interface Milestone {
  readonly id: string;
  readonly plan: 'A' | 'B';
  readonly label: string;
  /** Whom the plan means, where it says so. */
  readonly who?: string;
  readonly from?: IsoDate;
  /** The last day, included. */
  readonly to?: IsoDate;
  /** The plan says "before": the day itself is too late. */
  readonly before?: IsoDate;
  /** A month, where the plan names no day. */
  readonly month?: string;
  /** The same task with another date elsewhere in the same plan. */
  readonly contradicts?: string;
}

/** The milestones of the two plans, as they stand in them; contradictions are kept and named. */
export const milestones: readonly Milestone[] = [
  { id: 'A.pilot', plan: 'A', label: 'Thí điểm', who: 'Đơn vị thí điểm', from: '2026-04-21', to: '2026-05-06' },
  {
    id: 'A.pilot-report',
    plan: 'A',
    label: 'Đơn vị thí điểm báo cáo kết quả',
    who: 'Đơn vị thí điểm',
    before: '2026-05-07',
  },
  {
    id: 'A.province-wide',
    plan: 'A',
    label: 'Triển khai toàn tỉnh',
    who: 'Mọi đảng bộ trực thuộc',
    from: '2026-05-08',
    to: '2026-06-16',
  },
  { id: 'A.final-report', plan: 'A', label: 'Các đảng ủy báo cáo kết quả', who: 'Các đảng ủy', before: '2026-06-20' },
  { id: 'A.electronic', plan: 'A', label: 'Thực hiện hoàn toàn điện tử theo văn bản chính thức', month: '2026-07' },
  { id: 'B.own-plan', plan: 'B', label: 'Đơn vị ban hành kế hoạch', who: 'Các đơn vị', before: '2026-05-10' },
  {
    id: 'B.support-team',
    plan: 'B',
    label: 'Tổ hỗ trợ tại chỗ',
    who: 'Văn phòng, Ban Tổ chức, doanh nghiệp viễn thông',
    from: '2026-05-08',
    to: '2026-05-20',
  },
  {
    id: 'B.accounts',
    plan: 'B',
    label: 'Hoàn thành tài khoản ngân hàng, tài khoản người dùng (mục III.2)',
    who: 'Các đơn vị',
    before: '2026-05-15',
    contradicts: 'B.accounts-schedule',
  },
  {
    id: 'B.accounts-schedule',
    plan: 'B',
    label: 'Hoàn thành tài khoản ngân hàng, tài khoản người dùng (biểu tiến độ)',
    who: 'Các đơn vị',
    before: '2026-05-20',
    contradicts: 'B.accounts',
  },
  {
    id: 'B.content-team',
    plan: 'B',
    label: 'Tổ quản trị, biên tập nội dung',
    who: 'Ban Thường vụ Đảng ủy',
    to: '2026-05-15',
  },
  {
    id: 'B.procedure-team',
    plan: 'B',
    label: 'Tổ hỗ trợ thủ tục hành chính',
    who: 'Ban Thường vụ Đảng ủy',
    to: '2026-05-15',
  },
  {
    id: 'B.agenda-05',
    plan: 'B',
    label: 'Nội dung của buổi sinh hoạt chi bộ tháng 5',
    who: 'Các chi bộ',
    month: '2026-05',
  },
  {
    id: 'B.agenda-06',
    plan: 'B',
    label: 'Nội dung của buổi sinh hoạt chi bộ tháng 6',
    who: 'Các chi bộ',
    month: '2026-06',
  },
  {
    id: 'B.agenda-07',
    plan: 'B',
    label: 'Nội dung của buổi sinh hoạt chi bộ tháng 7',
    who: 'Các chi bộ',
    month: '2026-07',
  },
  { id: 'B.meeting', plan: 'B', label: 'Hội nghị quán triệt', before: '2026-05-15' },
  { id: 'B.images', plan: 'B', label: 'Ảnh chữ ký, ảnh con dấu', who: 'Người xử lý hồ sơ', before: '2026-05-20' },
  {
    id: 'B.training',
    plan: 'B',
    label: 'Tập huấn, cẩm nang, video hướng dẫn',
    who: 'Người xử lý hồ sơ, đảng viên',
    before: '2026-05-20',
  },
  { id: 'B.parallel', plan: 'B', label: 'Thực hiện điện tử song song với giấy', from: '2026-05-21' },
  {
    id: 'B.pilot',
    plan: 'B',
    label: 'Thí điểm',
    who: 'Đơn vị được chọn thí điểm',
    from: '2026-05-20',
    to: '2026-05-30',
  },
  { id: 'B.pilot-report', plan: 'B', label: 'Báo cáo sơ bộ thí điểm', before: '2026-05-30' },
  { id: 'B.data-cleaning', plan: 'B', label: 'Làm sạch dữ liệu đảng viên', who: 'Các đơn vị', before: '2026-05-30' },
  {
    id: 'B.members-ready',
    plan: 'B',
    label: 'VNeID mức 2 và Sổ tay đảng viên điện tử cho toàn bộ đảng viên',
    who: 'Đảng viên',
    before: '2026-05-30',
  },
  {
    id: 'B.data-check',
    plan: 'B',
    label: 'Rà soát lại dữ liệu toàn đảng bộ',
    who: 'Toàn đảng bộ',
    before: '2026-06-15',
  },
  {
    id: 'B.full',
    plan: 'B',
    label: 'Triển khai toàn bộ',
    who: 'Mọi tổ chức đảng',
    from: '2026-06-15',
    to: '2026-06-30',
  },
  { id: 'B.helper-team', plan: 'B', label: 'Tổ giúp đơn vị khó khăn', who: 'Đơn vị gặp khó khăn', from: '2026-06-20' },
  {
    id: 'B.unit-final-report',
    plan: 'B',
    label: 'Đơn vị báo cáo kết quả (mục V.6)',
    who: 'Các đơn vị',
    before: '2026-06-16',
    contradicts: 'B.unit-final-report-2',
  },
  {
    id: 'B.unit-final-report-2',
    plan: 'B',
    label: 'Đơn vị báo cáo kết quả (mục VII.3)',
    who: 'Các đơn vị',
    before: '2026-06-30',
    contradicts: 'B.unit-final-report',
  },
  { id: 'B.province-report', plan: 'B', label: 'Báo cáo cấp tỉnh', before: '2026-06-30' },
  { id: 'B.review', plan: 'B', label: 'Hội nghị tổng kết, báo cáo sau hội nghị', month: '2026-07' },
];

/** A milestone as it stands on a day. */
export interface MilestoneReading {
  readonly milestone: Milestone;
  readonly state: 'ahead' | 'now' | 'over';
  /** The last day on which it can be met; open where the plan sets none. */
  readonly lastDay?: IsoDate;
  /** Where the plan names two dates: the earlier last day, from which units are warned. */
  readonly warnedFrom?: IsoDate;
}

/** The milestones of a plan as they stand on a day, in the order of their last days. */
export const milestonesOn = (plan: Milestone['plan'], on: IsoDate): readonly MilestoneReading[] =>
  milestones
    .filter((one) => one.plan === plan)
    .map((milestone): MilestoneReading => {
      const lastDay = lastDayOf(milestone);
      const other = milestones.find(({ id }) => id === milestone.contradicts);
      const warnedFrom = other && [lastDay, lastDayOf(other)].flatMap((day) => day ?? []).toSorted()[0];
      const starts = milestone.from ?? (milestone.month && `${milestone.month}-01`);
      return {
        milestone,
        state: lastDay !== undefined && on > lastDay ? 'over' : starts !== undefined && on < starts ? 'ahead' : 'now',
        ...(lastDay === undefined ? {} : { lastDay }),
        ...(warnedFrom === undefined ? {} : { warnedFrom }),
      };
    })
    .toSorted((a, b) => ((a.lastDay ?? '9999') < (b.lastDay ?? '9999') ? -1 : 1));

/** The last day on which a milestone can be met. */
export function lastDayOf(milestone: Milestone): IsoDate | undefined {
  mustBeRecord(milestone, 'milestone');
  const { to, before, month } = milestone;
  if (to !== undefined) return to;
  if (before !== undefined) return addDays(before, -1);
  return month === undefined ? undefined : addDays(`${nextMonth(month)}-01`, -1);
}

const nextMonth = (month: string): string => addDays(`${month}-28`, 4).slice(0, 7);
