import { law, reported } from '../law/basis.ts';
import type { IsoDate } from '../model/dates.ts';
import type { Regime } from '../model/organization.ts';
import type { Policy } from '../model/policy.ts';
import { valueOn } from '../policy/policy.ts';

/** Under which regulation organizations are named and placed, by day. */
export const regime: Policy<Regime> = {
  id: 'organizations.regime',
  label: 'Quy định về tổ chức đảng đang áp dụng',
  values: [
    { from: '2025-07-01', value: '294', basis: law('294-QĐ/TW', 'hiệu lực') },
    { from: '2026-07-26', value: '208', basis: reported('a quiz bank on 208-QĐ/TW') },
  ],
  checkedOn: '2026-11-22',
};

/** The regime of a day; throws `PolicyMissingError` before the three levels began. */
export const regimeOn = (on: IsoDate): Regime => valueOn(regime, on);
