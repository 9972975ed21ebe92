import type { GuideAudience } from '@tthc-dang/core/guide';

/** The guides that each audience has: the procedure, or `readiness` for the checklist of a unit, and the page on which it is seen afterwards. */
export const guides = {
  member: {
    'official-transfer': 'home',
    'temporary-transfer': 'home',
    'residence-comment': 'home',
    'dues-obligation': 'dues',
    'dues-exemption': 'home',
  },
  officer: {
    'official-transfer': 'inbox',
    'temporary-transfer': 'inbox',
    'residence-comment': 'inbox',
    'dues-obligation': 'ledger',
    'dues-remittance': 'period',
    'dues-exemption': 'inbox',
  },
  administrator: {
    'account-lifecycle': 'accounts',
    'bank-account-change': 'bank-accounts',
    'signature-image': 'signatures',
    readiness: 'readiness',
  },
} as const satisfies Readonly<Record<GuideAudience, Readonly<Record<string, string>>>>;

/** One guide: a procedure for an audience. */
export interface GuideName {
  readonly audience: GuideAudience;
  readonly procedure: string;
}

const of = (audience: GuideAudience): Readonly<Record<string, string>> => guides[audience];

/** Every guide of an audience. */
export const guidesFor = (audience: GuideAudience): readonly GuideName[] =>
  Object.keys(of(audience)).map((procedure) => ({ audience, procedure }));

/** Whether there is such a guide; the name may come from a page. */
export const isGuide = ({ audience, procedure }: GuideName): boolean =>
  Object.hasOwn(guides, audience) && Object.hasOwn(of(audience), procedure);

/** The page on which everything is seen afterwards. */
export const whereToSee = ({ audience, procedure }: GuideName): string => of(audience)[procedure] ?? 'home';
