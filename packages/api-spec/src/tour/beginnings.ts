import { cast } from '../server/seed/cast.ts';
import { residenceCast } from '../server/scenarios/residence-journey.ts';
import { administrationBeginnings } from './administration-beginnings.ts';
import { duesBeginnings } from './dues-beginnings.ts';
import type { Beginning } from './begin.ts';

const { member } = cast.routeC;
const stranger = cast.otherProvince;

/** How each procedure begins. */
export const beginnings: readonly Beginning[] = [
  {
    procedure: 'official-transfer',
    scenario: 'transfer/none',
    by: member,
    opens: {},
    stranger,
    draft: { event: 'SUBMIT', input: { ground: 'residence' } },
  },
  {
    procedure: 'temporary-transfer',
    scenario: 'temporary/none',
    by: member,
    opens: {},
    stranger,
    draft: { event: 'SUBMIT', input: { ground: 'study' } },
  },
  {
    procedure: 'residence-comment',
    scenario: 'residence/none',
    by: residenceCast.member,
    opens: {},
    stranger,
    draft: { event: 'SUBMIT', input: { purpose: 'yearly' } },
  },
  ...administrationBeginnings,
  ...duesBeginnings,
];
