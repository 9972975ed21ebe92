import { InvalidInputError } from '../errors/invalid-input-error.ts';
import type { Office } from '../model/actor.ts';
import { mustBeRecord } from '../model/must-be.ts';

/** What is known of a unit for its readiness. What can be counted is counted; only the rest is declared. */
export interface ReadinessFacts {
  readonly hasSeal: boolean;
  /** Offices with an active account, by number. */
  readonly accounts: Readonly<Partial<Record<Office | 'member', number>>>;
  readonly members: number;
  /** Members with VNeID of the second level. */
  readonly membersWithVneid2: number;
  readonly membersWithHandbook: number;
  /** Members whose data were compared with the member database and agree. */
  readonly membersReconciled: number;
  /** The bank account in use has all four fields and was confirmed. */
  readonly bankAccountConfirmed: boolean;
  /** Officers who sign, and those of them whose signature image is in use. */
  readonly signers: number;
  readonly signersWithImage: number;
  readonly sealImageInUse: boolean;
  readonly placementFaults: number;
  readonly overdueDossiers: number;
  readonly weeklyReportSent: boolean;
  /** What nobody can count: declared by the focal point. */
  readonly declared: Readonly<Partial<Record<Declared, boolean>>>;
}

export type Declared = 'plan-communicated' | 'officers-trained' | 'members-helped' | 'support-known';

export interface ReadinessItem {
  readonly id: string;
  readonly label: string;
  /** Without it the unit does not go electronic. */
  readonly mandatory: boolean;
  /** Milestones of the plans that it answers to. */
  readonly milestones: readonly string[];
  readonly applies?: (facts: ReadinessFacts) => boolean;
  readonly done: (facts: ReadinessFacts) => boolean;
}

const officers: readonly Office[] = ['secretary', 'finance', 'clerk', 'unit-admin'];
const has = ({ accounts }: ReadinessFacts, role: Office | 'member', number = 1): boolean =>
  (accounts[role] ?? 0) >= number;
const declared =
  (name: Declared) =>
  (facts: ReadinessFacts): boolean =>
    facts.declared[name] === true;

/** The checklist of the plans (organizations and roles, 6). */
export const readinessItems: readonly ReadinessItem[] = [
  {
    id: 'focal-point',
    label: 'Đã phân công 01 cấp ủy viên làm đầu mối',
    mandatory: true,
    milestones: [],
    done: (facts) => has(facts, 'focal-point'),
  },
  {
    id: 'technician',
    label: 'Đã phân công 01 kỹ thuật viên',
    mandatory: false,
    milestones: [],
    done: (facts) => has(facts, 'technician'),
  },
  {
    id: 'accounts',
    label: 'Đủ tài khoản: bí thư, phụ trách tài chính, văn thư, quản trị và mọi đảng viên',
    mandatory: true,
    milestones: ['B.accounts', 'B.accounts-schedule'],
    done: (facts) => officers.every((office) => has(facts, office)) && has(facts, 'member', facts.members),
  },
  {
    id: 'bank-account',
    label: 'Tài khoản ngân hàng đủ 4 mục và đã xác nhận',
    mandatory: true,
    milestones: ['B.accounts', 'B.accounts-schedule'],
    done: (facts) => facts.bankAccountConfirmed,
  },
  {
    id: 'signature-images',
    label: 'Đủ ảnh chữ ký của người ký',
    mandatory: true,
    milestones: ['B.images'],
    done: ({ signers, signersWithImage }) => signers > 0 && signersWithImage >= signers,
  },
  {
    id: 'seal-image',
    label: 'Có ảnh con dấu (nếu có con dấu)',
    mandatory: true,
    milestones: ['B.images'],
    applies: ({ hasSeal }) => hasSeal,
    done: ({ sealImageInUse }) => sealImageInUse,
  },
  {
    id: 'organization-type',
    label: 'Đã phân loại đúng loại hình tổ chức đảng',
    mandatory: true,
    milestones: [],
    done: ({ placementFaults }) => placementFaults === 0,
  },
  {
    id: 'member-data',
    label: 'Dữ liệu đảng viên khớp với Cơ sở dữ liệu đảng viên 4.0',
    mandatory: true,
    milestones: ['B.data-cleaning', 'B.data-check'],
    done: ({ members, membersReconciled }) => membersReconciled >= members,
  },
  {
    id: 'vneid',
    label: 'Toàn bộ đảng viên có VNeID mức 2',
    mandatory: true,
    milestones: ['B.members-ready'],
    done: ({ members, membersWithVneid2 }) => membersWithVneid2 >= members,
  },
  {
    id: 'handbook',
    label: 'Đảng viên đã cài Sổ tay đảng viên điện tử',
    mandatory: false,
    milestones: ['B.members-ready'],
    done: ({ members, membersWithHandbook }) => membersWithHandbook >= members,
  },
  {
    id: 'plan-communicated',
    label: 'Đã phổ biến kế hoạch tại họp cấp ủy, chi bộ',
    mandatory: false,
    milestones: ['B.meeting'],
    done: declared('plan-communicated'),
  },
  {
    id: 'officers-trained',
    label: 'Cán bộ xử lý hồ sơ đã tập huấn',
    mandatory: true,
    milestones: ['B.training'],
    done: declared('officers-trained'),
  },
  {
    id: 'members-helped',
    label: 'Đã hướng dẫn đảng viên, giúp đảng viên cao tuổi, không có điện thoại thông minh',
    mandatory: false,
    milestones: [],
    done: declared('members-helped'),
  },
  {
    id: 'support-known',
    label: 'Đã phổ biến kênh hỗ trợ (đường dây nóng, hộp thư, nhóm Zalo)',
    mandatory: false,
    milestones: [],
    done: declared('support-known'),
  },
  {
    id: 'no-backlog',
    label: 'Không có hồ sơ tồn đọng',
    mandatory: false,
    milestones: [],
    done: ({ overdueDossiers }) => overdueDossiers === 0,
  },
  {
    id: 'weekly-report',
    label: 'Đã gửi báo cáo tuần',
    mandatory: false,
    milestones: [],
    done: ({ weeklyReportSent }) => weeklyReportSent,
  },
];

/** How ready a unit is. */
export interface Readiness {
  readonly items: readonly {
    readonly id: string;
    readonly label: string;
    readonly mandatory: boolean;
    readonly state: 'done' | 'open' | 'not-applicable';
  }[];
  readonly done: number;
  readonly applicable: number;
  /** Basis points: 10,000 is everything. */
  readonly scoreBp: number;
  /** Đủ điều kiện chuyển sang điện tử. */
  readonly ready: boolean;
}

/** The checklist of a unit with its score: done of applicable; ready when every mandatory item is done. */
export function readinessOf(facts: ReadinessFacts): Readiness {
  mustBeFacts(facts);
  const items = readinessItems.map(({ id, label, mandatory, applies, done }) => ({
    id,
    label,
    mandatory,
    state:
      applies && !applies(facts) ? ('not-applicable' as const) : done(facts) ? ('done' as const) : ('open' as const),
  }));
  const applicable = items.filter(({ state }) => state !== 'not-applicable').length;
  const done = items.filter(({ state }) => state === 'done').length;
  return {
    items,
    done,
    applicable,
    scoreBp: Math.floor((done * 10_000) / applicable),
    ready: items.every(({ mandatory, state }) => !mandatory || state !== 'open'),
  };
}

const counted = [
  'members',
  'membersWithVneid2',
  'membersWithHandbook',
  'membersReconciled',
  'signers',
  'signersWithImage',
  'placementFaults',
  'overdueDossiers',
] as const satisfies readonly (keyof ReadinessFacts)[];

/** Less than nothing, or what is no number, would pass for enough. */
function mustBeFacts(facts: ReadinessFacts): void {
  mustBeRecord(facts, 'facts of a unit');
  mustBeRecord(facts.accounts, 'accounts of a unit');
  mustBeRecord(facts.declared, 'declarations of a unit');
  const faults = [...counted.map((name) => [name, facts[name]] as const), ...Object.entries(facts.accounts)]
    .filter(([, number]) => !Number.isSafeInteger(number) || Number(number) < 0)
    .map(([name]) => `/${name} is no number of persons or things`);
  if (faults.length > 0) throw new InvalidInputError('facts of a unit', faults);
}
