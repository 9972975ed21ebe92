import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import { PolicyMissingError } from '../../errors/policy-missing-error.ts';
import { formatDong } from '../../identifiers/format-dong.ts';
import { formatPercent } from '../../identifiers/format-percent.ts';
import { law, reported, type Basis } from '../../law/basis.ts';
import { firstDay, type IsoDate, type IsoMonth } from '../../model/dates.ts';
import { portionOf, type Dong } from '../../model/money.ts';
import { mustBeRecord } from '../../model/must-be.ts';
import type { Policy } from '../../model/policy.ts';
import { entryOn } from '../../policy/policy.ts';
import { regionalMinimumWage } from '../../policy/wages.ts';
import { categoryOf, partyAgeReachedOn, type Categorized, type DuesCategory } from './category.ts';
import { ceilingOn } from './ceiling.ts';
import { decisionsIn } from './decisions.ts';
import { knownOn } from './known.ts';
import { exemptPartyAge, roundTo as roundToPolicy, socialPensionExempts } from './policy.ts';
import { mustBeProfile, type DuesProfile } from './profile.ts';
import * as rates from './rates.ts';
import { said, type Said } from './sentences.ts';
import { shownDate } from './shown.ts';

/** Why nothing is due: fifty years of Party age, the social pension benefit, or a decision. */
export type DuesExemption = 'exempt.50y' | 'exempt.social-pension' | 'exempt.decision';

/** What a member owes for a month, with every factor explained and its basis. */
export interface Assessment {
  readonly month: IsoMonth;
  readonly regime: rates.DuesRegime;
  readonly category: DuesCategory;
  readonly status: 'due' | 'exempt' | 'deferred';
  /** Zero where exempt; where deferred, what will have to be paid. */
  readonly due: Dong;
  readonly exemption?: DuesExemption;
  readonly reductionPercent?: 30 | 50 | 70;
  /** What the rate is taken of; a flat amount has none. */
  readonly basisAmount?: Dong;
  /** In hundredths of a percent. */
  readonly rateBp?: number;
  readonly steps: readonly Said[];
  /** The dated values used, so that an old month can be explained again. */
  readonly values: readonly { readonly policy: string; readonly from: IsoDate }[];
}

/**
 * The dues of a member for a month, under the regulation and the values in force on its first day.
 *
 * Throws `InvalidInputError` for what is no profile, and `PolicyMissingError` where no text that was read sets the amount.
 */
export function assess(profile: DuesProfile, month: IsoMonth, options: { readonly roundTo?: number } = {}): Assessment {
  const on = firstDay(month);
  mustBeRecord(options, 'options');
  const known = mustBeProfile(profile);
  const values: { policy: string; from: IsoDate }[] = [];
  const take = <T>(policy: Policy<T>) => {
    const entry = entryOn(policy, on);
    values.push({ policy: policy.id, from: entry.from });
    return entry;
  };
  const regime = take(rates.duesRegime);
  const chosen = categoryOf(known, month);
  const decisions = decisionsIn(known, month);
  const steps = [
    said(`dues.step.regime.${regime.value}`, regime.basis, { month: shownDate(month) }),
    said(
      `dues.step.category.${chosen.category}`,
      law(regime.value === 'QD01' ? '01-QĐ/TW' : '342-QĐ/TW', regime.value === 'QD01' ? 'Điều 3' : 'mức đóng'),
      {
        ...(chosen.income ? { source: shownDate(chosen.income.month) } : {}),
        ...(chosen.retires ? { retires: shownDate(chosen.retires) } : {}),
      },
    ),
  ];
  const grounds = decisionBasis(regime.value);
  const common = { month, regime: regime.value, category: chosen.category };

  const exempt = exemptionOf(known, on, decisions.exempt, grounds);
  if (exempt)
    return { ...common, status: 'exempt', due: 0, exemption: exempt.kind, steps: [...steps, exempt.step], values };

  const { amount, numerator, extra, ...factors } = factorsOf(known, chosen, on, take);
  steps.push(...extra);
  const percent = decisions.reduce?.percent;
  if (decisions.reduce && percent)
    steps.push(
      said('dues.step.reduction', grounds, {
        percent: `${percent} %`,
        rest: `${100 - percent} %`,
        ...spanOf(decisions.reduce),
      }),
    );
  const unit = take(roundToPolicy);
  const roundTo = options.roundTo ?? unit.value;
  // A flat amount is not rounded unless it was reduced.
  const isExact = numerator === undefined && percent === undefined;
  const due = isExact ? amount : portionOf(amount, (numerator ?? 10_000) * (100 - (percent ?? 0)), 1_000_000, roundTo);
  if (!isExact) steps.push(said('dues.step.rounding', unit.basis, { unit: formatDong(roundTo) }));
  if (decisions.defer) steps.push(said('dues.step.deferral', grounds, spanOf(decisions.defer)));
  steps.push(said('dues.step.due', regime.basis, { amount: formatDong(due) }));
  return {
    ...common,
    status: decisions.defer ? 'deferred' : 'due',
    due,
    ...(percent ? { reductionPercent: percent } : {}),
    ...factors,
    steps,
    values,
  };
}

const decisionBasis = (regime: rates.DuesRegime) =>
  regime === 'QD01' ? law('01-QĐ/TW', 'Điều 5') : reported('common practice under 342-QĐ/TW; no text was read');
const spanOf = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  from: shownDate(from),
  to: shownDate(to),
});

function exemptionOf(
  profile: DuesProfile,
  on: IsoDate,
  decision: { readonly from: string; readonly to: string } | undefined,
  grounds: Basis,
): { readonly kind: DuesExemption; readonly step: Said } | undefined {
  const years = knownOn(exemptPartyAge, on);
  const reached = years && partyAgeReachedOn(profile, years.value, on);
  if (years && reached !== undefined && reached <= on)
    return {
      kind: 'exempt.50y',
      step: said('dues.step.exempt.50y', years.basis, { years: String(years.value), day: shownDate(reached) }),
    };
  const benefit = knownOn(socialPensionExempts, on);
  if (profile.socialPension && benefit?.value)
    return { kind: 'exempt.social-pension', step: said('dues.step.exempt.social-pension', benefit.basis) };
  return decision && { kind: 'exempt.decision', step: said('dues.step.exempt.decision', grounds, spanOf(decision)) };
}

const incomeRates = {
  si: rates.siRate,
  'si-sick': rates.siSickRate,
  'si-maternity': rates.siMaternityRate,
  pension: rates.pensionRate,
  'abroad-official': rates.abroadOfficialRate,
} as const;

interface Factors {
  readonly amount: Dong;
  readonly numerator?: number;
  readonly basisAmount?: Dong;
  readonly rateBp?: number;
  readonly extra: readonly Said[];
}

/** What is multiplied: an income or the minimum wage by a rate, or a flat amount. */
function factorsOf(
  { wageRegion }: DuesProfile,
  { category, income }: Categorized,
  on: IsoDate,
  take: <T>(policy: Policy<T>) => ReturnType<typeof entryOn<T>>,
): Factors {
  if (category === 'student') {
    const flat = take(rates.studentAmount);
    return { amount: flat.value, extra: [said('dues.step.base.flat', flat.basis, { amount: formatDong(flat.value) })] };
  }
  // The competent committees set the amount in a range; the amount itself is in no source that was read.
  if (category === 'abroad-other') throw new PolicyMissingError('dues.abroad-other-amount', on);
  if (category === 'over-age' || category === 'working-age') {
    const rate = take(category === 'over-age' ? rates.overAgeRate : rates.workingAgeRate);
    const wage = take(regionalMinimumWage);
    const amount = wage.value[wageRegion];
    const base = said('dues.step.base.wage', wage.basis, { region: wageRegion, amount: formatDong(amount) });
    return ratedBy(rate, amount, [base]);
  }
  if (!income) throw new InvalidInputError('dues profile', ['/income (no living allowance up to the month)']);
  const rate = take(incomeRates[category]);
  const base = said('dues.step.base.income', rate.basis, {
    amount: formatDong(income.amount),
    source: shownDate(income.month),
  });
  const ceiling = category === 'si' ? ceilingOn(firstDay(income.month)) : undefined;
  const odd =
    ceiling && income.amount > ceiling.value
      ? [said('dues.step.ceiling', ceiling.basis, { amount: formatDong(ceiling.value) })]
      : [];
  return ratedBy(rate, income.amount, [base, ...odd]);
}

const ratedBy = (rate: ReturnType<typeof entryOn<number>>, amount: Dong, before: readonly Said[]): Factors => ({
  amount,
  numerator: rate.value,
  basisAmount: amount,
  rateBp: rate.value,
  extra: [...before, said('dues.step.rate', rate.basis, { percent: formatPercent(rate.value) })],
});
