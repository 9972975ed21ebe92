import { reported } from '../law/basis.ts';
import type { WageRegion } from '../model/organization.ts';
import type { Policy } from '../model/policy.ts';

/** The monthly minimum wage of each region (lương tối thiểu tháng theo vùng), in đồng. */
export const regionalMinimumWage: Policy<Readonly<Record<WageRegion, number>>> = {
  id: 'wages.regional-minimum',
  label: 'Lương tối thiểu tháng theo vùng',
  unit: 'đồng một tháng',
  values: [
    {
      from: '2024-07-01',
      value: { I: 4_960_000, II: 4_410_000, III: 3_860_000, IV: 3_450_000 },
      basis: reported('public code that quotes 74/2024/NĐ-CP'),
    },
    {
      from: '2026-01-01',
      value: { I: 5_310_000, II: 4_730_000, III: 4_140_000, IV: 3_700_000 },
      basis: reported('several accounts of 293/2025/NĐ-CP'),
    },
    {
      from: '2027-01-01',
      value: { I: 5_700_000, II: 5_080_000, III: 4_450_000, IV: 4_040_000 },
      basis: reported('a draft decree published on 20/7/2026'),
      draft: true,
    },
  ],
  checkedOn: '2026-11-21',
};

/** The base salary (lương cơ sở), in đồng; coefficients of public pay multiply it. */
export const baseSalary: Policy<number> = {
  id: 'wages.base-salary',
  label: 'Lương cơ sở',
  unit: 'đồng một tháng',
  values: [
    { from: '2024-07-01', value: 2_340_000, basis: reported('accounts of 73/2024/NĐ-CP') },
    { from: '2026-07-01', value: 2_530_000, basis: reported('several accounts of 161/2026/NĐ-CP') },
  ],
  checkedOn: '2026-11-21',
};

/** How many times the base salary the pay is at most on which social insurance is reckoned. */
export const insuranceCeiling: Policy<number> = {
  id: 'wages.insurance-ceiling',
  label: 'Mức tiền lương cao nhất làm căn cứ đóng bảo hiểm xã hội bắt buộc',
  unit: 'lần lương cơ sở',
  values: [{ from: '2024-07-01', value: 20, basis: reported('accounts of the Social Insurance Law') }],
  checkedOn: '2026-11-21',
};
