import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidInputError, PolicyMissingError, TthcError } from '../../errors/index.ts';
import { regionalMinimumWage } from '../../policy/wages.ts';
import { retiresOn } from '../../policy/retirement.ts';
import { arrearsOf, assess, type DuesProfile } from './index.ts';

const member: DuesProfile = { birthDate: '1990-05-01', sex: 'female', wageRegion: 'II', income: [] };
const salaried: DuesProfile = { ...member, income: [{ month: '2026-10', kind: 'si-salary', amount: 10_000_000 }] };

describe('the category', () => {
  const both = (kind: DuesProfile['income'][number]['kind'], more: Partial<DuesProfile> = {}): DuesProfile => ({
    ...member,
    ...more,
    income: [
      { month: '2026-10', kind, amount: 8_000_000 },
      { month: '2026-09', kind: 'pension', amount: 4_000_000 },
    ],
  });

  test.each([
    ['si', both('si-salary')],
    ['si', both('si-salary', { student: true })],
    ['si-sick', both('si-sick')],
    ['si-maternity', both('si-maternity', { student: true })],
    ['pension', { ...both('si-salary'), income: [{ month: '2026-09', kind: 'pension', amount: 4_000_000 }] }],
    ['student', { ...member, student: true }],
    ['working-age', member],
    ['over-age', { ...member, birthDate: '1960-01-01' }],
    ['abroad-official', both('living-allowance', { abroad: 'official' })],
  ] as const)('is %s', (category, profile) => {
    expect(assess(profile as DuesProfile, '2026-11').category).toBe(category);
  });

  test('stays with the salary where a benefit came in the same month', () => {
    const income = [
      { month: '2026-10', kind: 'si-salary', amount: 5_000_000 },
      { month: '2026-10', kind: 'si-sick', amount: 2_000_000 },
    ] as const;
    expect(assess({ ...member, income }, '2026-11')).toMatchObject({ category: 'si', due: 50_000 });
  });

  test('goes by the month before only, so that leave without pay is not insured', () => {
    expect(assess(salaried, '2026-11').category).toBe('si');
    expect(assess(salaried, '2026-12').category).toBe('working-age');
  });

  test('takes the last pension that began, and none after it ended', () => {
    const income = [
      { month: '2026-03', kind: 'pension', amount: 4_000_000 },
      { month: '2026-07', kind: 'pension', amount: 4_400_000 },
      { month: '2026-12', kind: 'pension', amount: 9_000_000 },
    ] as const;
    expect(assess({ ...member, income }, '2026-11').due).toBe(22_000);
    expect(
      assess({ ...member, income: [...income, { month: '2026-10', kind: 'pension', amount: 0 }] }, '2026-11').category,
    ).toBe('working-age');
  });

  test('of members abroad outside missions has no amount in any source', () => {
    expect(() => assess({ ...member, abroad: 'other' }, '2026-11')).toThrow(PolicyMissingError);
  });
});

describe('retirement age by month of birth', () => {
  test.each([
    ['male', '1964-10-15', '2026-04-15'],
    ['male', '1965-06-15', '2026-12-15'],
    ['male', '1965-07-15', '2027-04-15'],
    ['male', '1966-03-15', '2027-12-15'],
    ['male', '1966-04-15', '2028-04-15'],
    ['female', '1969-06-15', '2026-06-15'],
    ['female', '1970-01-15', '2027-05-15'],
    ['female', '1980-01-15', '2040-01-15'],
    ['male', '1965-03-31', '2026-10-01'],
  ] as const)('%s born on %s: %s', (sex, born, reached) => {
    expect(retiresOn(born, sex)).toBe(reached);
  });

  test('the first day of the month decides, and a higher age of the next year takes nothing back', () => {
    const man: DuesProfile = { ...member, sex: 'male', birthDate: '1965-06-15' };
    const categories = ['2026-12', '2027-01', '2027-02'].map((month) => assess(man, month).category);
    expect(categories).toEqual(['working-age', 'over-age', 'over-age']);
  });
});

describe('what is dated', () => {
  test('the rates of 2028 hold from January 2028', () => {
    expect(assess(member, '2027-12').rateBp).toBe(30);
    expect(assess(member, '2028-01').rateBp).toBe(50);
    const old = { ...member, birthDate: '1950-01-01' };
    expect([assess(old, '2027-12').rateBp, assess(old, '2028-01').rateBp]).toEqual([20, 30]);
  });

  test('a draft of the minimum wage is never used', () => {
    expect(regionalMinimumWage.values.some(({ draft }) => draft)).toBe(true);
    expect(assess(member, '2027-06').basisAmount).toBe(4_730_000);
  });

  test('the month before February 2026 falls under 342', () => {
    const paid: DuesProfile = { ...member, income: [{ month: '2025-12', kind: 'si-salary', amount: 9_000_050 }] };
    expect(assess(paid, '2026-01')).toMatchObject({ regime: 'QD342', category: 'si', due: 90_001 });
    const pensioner: DuesProfile = { ...member, income: [{ month: '2020-01', kind: 'pension', amount: 5_000_000 }] };
    expect(assess(pensioner, '2025-06')).toMatchObject({ regime: 'QD342', due: 25_000 });
    expect(assess(pensioner, '2026-02')).toMatchObject({ regime: 'QD01', due: 25_000 });
    expect(assess({ ...member, student: true }, '2026-01').due).toBe(3_000);
    expect(assess({ ...member, student: true }, '2026-02').due).toBe(5_000);
  });

  test('amounts of 342 that are in no text that was read are missing, not guessed', () => {
    expect(() => assess(member, '2026-01')).toThrow('No value of "dues.working-age-rate" is in force on 2026-01-01.');
    expect(() => assess(salaried, '2011-03')).toThrow(PolicyMissingError);
  });

  test('arrears keep the rate of their month', () => {
    expect(arrearsOf(member, ['2028-01', '2027-12', '2027-12'])).toEqual({
      total: 14_190 + 23_650,
      months: [
        { month: '2027-12', due: 14_190 },
        { month: '2028-01', due: 23_650 },
      ],
    });
  });
});

describe('exemption', () => {
  const admitted = (admittedOn: string, officialOn?: string): DuesProfile => ({
    ...salaried,
    birthDate: '1950-01-01',
    admittedOn,
    ...(officialOn ? { officialOn } : {}),
  });

  test('by fifty years of Party age begins with the month whose first day finds them complete', () => {
    const late = admitted('1976-02-03', '1977-02-03');
    expect(assess(late, '2026-02').status).toBe('due');
    expect(assess(late, '2026-03')).toMatchObject({ status: 'exempt', due: 0, exemption: 'exempt.50y' });
    expect(assess(admitted('1976-02-01', '1977-02-01'), '2026-02').exemption).toBe('exempt.50y');
  });

  test('by Party age does not exist under 342, nor before a member is official', () => {
    expect(
      assess({ ...admitted('1960-01-01'), income: [{ month: '2025-12', kind: 'si-salary', amount: 100 }] }, '2026-01')
        .status,
    ).toBe('due');
    expect(assess(admitted('1970-01-01', '2026-11-02'), '2026-11').status).toBe('due');
  });

  test('of somebody admitted on 29 February is complete on 1 March of a common year', () => {
    expect(assess(admitted('1976-02-29'), '2026-03').status).toBe('exempt');
  });

  test('goes by Party age first, then social pension, then a decision', () => {
    const decisions = [{ kind: 'exempt', from: '2026-06-01', to: '2027-05-31' }] as const;
    const all: DuesProfile = { ...admitted('1970-01-01'), socialPension: true, decisions };
    expect(assess(all, '2026-11').exemption).toBe('exempt.50y');
    expect(assess({ ...all, admittedOn: undefined }, '2026-11').exemption).toBe('exempt.social-pension');
    expect(assess({ ...member, decisions }, '2026-11').exemption).toBe('exempt.decision');
  });

  test('and reduction: an exemption goes before, and the largest reduction counts', () => {
    const half = { kind: 'reduce', percent: 50, from: '2026-06-01', to: '2027-05-31' } as const;
    const most = { ...half, percent: 70 } as const;
    expect(assess({ ...salaried, decisions: [half, most] }, '2026-11')).toMatchObject({
      due: 30_000,
      reductionPercent: 70,
    });
    expect(
      assess({ ...salaried, decisions: [most, { ...half, kind: 'exempt', percent: undefined }] }, '2026-11').status,
    ).toBe('exempt');
  });

  test('by decision holds on the first day of the month, and for twelve months at most', () => {
    const decisions = [{ kind: 'exempt', from: '2026-03-02', to: '2028-12-31' }] as const;
    const status = (month: string) => assess({ ...member, decisions }, month).status;
    expect(['2026-03', '2026-04', '2027-03', '2027-04'].map(status)).toEqual(['due', 'exempt', 'exempt', 'due']);
  });

  test('a decision for months holds through its last month', () => {
    const decisions = [{ kind: 'reduce', percent: 30, from: '2026-11', to: '2026-11' }] as const;
    const due = (month: string) => assess({ ...member, decisions }, month).due;
    expect([due('2026-10'), due('2026-11'), due('2026-12')]).toEqual([14_190, 9_933, 14_190]);
  });

  test('a deferral leaves the amount and puts it off', () => {
    const decisions = [{ kind: 'defer', from: '2026-10', to: '2027-12' }] as const;
    expect(assess({ ...member, decisions }, '2026-11')).toMatchObject({ status: 'deferred', due: 14_190 });
  });

  test('lowers a flat amount too', () => {
    const decisions = [{ kind: 'reduce', percent: 30, from: '2026-10', to: '2026-12' }] as const;
    expect(assess({ ...member, student: true, decisions }, '2026-11').due).toBe(3_500);
  });
});

describe('the steps', () => {
  test('explain each factor with its basis, in order', () => {
    const { steps, values } = assess(member, '2026-11');
    expect(steps.map(({ key }) => key)).toEqual([
      'dues.step.regime.QD01',
      'dues.step.category.working-age',
      'dues.step.base.wage',
      'dues.step.rate',
      'dues.step.rounding',
      'dues.step.due',
    ]);
    expect(steps[2]).toMatchObject({
      says: 'Căn cứ tính: lương tối thiểu vùng II là 4.730.000 đ, theo nơi sinh hoạt đảng.',
    });
    expect(steps[3]).toMatchObject({
      says: 'Mức đóng: 0,3 % của căn cứ tính.',
      basis: { kind: 'law', instrument: '01-QĐ/TW', at: 'Điều 3, 2.2' },
    });
    expect(values).toContainEqual({ policy: 'wages.regional-minimum', from: '2026-01-01' });
  });

  test('leave no blank unfilled and no basis out', () => {
    const profiles: DuesProfile[] = [
      member,
      salaried,
      { ...member, student: true },
      { ...member, birthDate: '1950-01-01', admittedOn: '1970-01-01' },
      { ...salaried, decisions: [{ kind: 'reduce', percent: 30, from: '2026-01', to: '2026-12' }] },
    ];
    for (const { says, basis } of profiles.flatMap((one) => assess(one, '2026-11').steps)) {
      expect(says).not.toMatch(/[{}]/);
      expect(basis.kind).toMatch(/law|reported|design/);
    }
  });

  test('warn of a salary over the ceiling and still count it', () => {
    const rich = (amount: number): DuesProfile => ({
      ...member,
      income: [{ month: '2026-10', kind: 'si-salary', amount }],
    });
    const warned = (amount: number) =>
      assess(rich(amount), '2026-11').steps.some(({ key }) => key === 'dues.step.ceiling');
    expect([warned(50_600_000), warned(50_600_001)]).toEqual([false, true]);
    expect(assess(rich(60_000_000), '2026-11').due).toBe(600_000);
  });
});

describe('properties', () => {
  test('due is never negative and never above base × rate rounded', () => {
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.constantFrom(undefined, 30 as const, 50 as const, 70 as const),
        fc.constantFrom(1, 100, 1000),
        (amount, percent, roundTo) => {
          const profile: DuesProfile = {
            ...member,
            income: [
              {
                month: '2026-10',
                kind: 'si-salary',
                amount: amount + 1 > Number.MAX_SAFE_INTEGER ? amount : amount + 1,
              },
            ],
            ...(percent ? { decisions: [{ kind: 'reduce', percent, from: '2026-11', to: '2026-11' }] } : {}),
          };
          const { due, basisAmount = 0 } = assess(profile, '2026-11', { roundTo });
          const exact = BigInt(basisAmount) * BigInt(100 - (percent ?? 0));
          expect(due).toBeGreaterThanOrEqual(0);
          expect(due % roundTo).toBe(0);
          // Within half a unit of the exact value, in units of 1/10 000 đồng.
          const difference = BigInt(due) * 10_000n - exact;
          expect(
            difference > 0n ? difference <= BigInt(roundTo) * 5_000n : -difference < BigInt(roundTo) * 5_000n,
          ).toBe(true);
        },
      ),
    );
  });

  test('nonsense throws our own errors and never gives an amount', () => {
    fc.assert(
      fc.property(fc.anything(), fc.oneof(fc.string(), fc.constant('2026-11')), (profile, month) => {
        expect(() => assess(profile as DuesProfile, month)).toThrow(TthcError);
      }),
    );
  });

  test.each([
    ['an impossible day', { ...member, birthDate: '1990-02-30' }],
    ['a fraction of a đồng', { ...member, income: [{ month: '2026-10', kind: 'si-salary', amount: 0.5 }] }],
    ['an amount too large', { ...member, income: [{ month: '2026-10', kind: 'si-salary', amount: 2 ** 53 }] }],
    ['a negative amount', { ...member, income: [{ month: '2026-10', kind: 'si-salary', amount: -1 }] }],
    ['an unknown key', { ...member, salary: 1 }],
    [
      'a prototype key',
      JSON.parse('{"__proto__":{"student":true},"birthDate":"1990-05-01","sex":"male","wageRegion":"I","income":[]}'),
    ],
    ['two salaries of one month', { ...member, income: [...salaried.income, ...salaried.income] }],
    ['a reduction without a share', { ...member, decisions: [{ kind: 'reduce', from: '2026-01', to: '2026-12' }] }],
    [
      'a decision that ends before it begins',
      { ...member, decisions: [{ kind: 'defer', from: '2026-12', to: '2026-01' }] },
    ],
    ['a member admitted before birth', { ...member, admittedOn: '1980-01-01' }],
  ])('refuses %s', (_, profile) => {
    expect(() => assess(profile as DuesProfile, '2026-11')).toThrow(InvalidInputError);
  });
});
