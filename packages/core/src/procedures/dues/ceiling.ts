import { shown } from '../../errors/shown.ts';
import { InvalidInputError } from '../../errors/invalid-input-error.ts';
import { firstDay, type IsoDate, type IsoMonth } from '../../model/dates.ts';
import { portionOf, type Dong } from '../../model/money.ts';
import { entryOn, type ValueInForce } from '../../policy/policy.ts';
import { baseSalary, insuranceCeiling } from '../../policy/wages.ts';
import { knownOn } from './known.ts';

/** The highest salary on which insurance is reckoned, where it is known. A higher basis is odd, not wrong. */
export function ceilingOn(on: IsoDate): ValueInForce<Dong> | undefined {
  const times = knownOn(insuranceCeiling, on);
  const salary = knownOn(baseSalary, on);
  return times && salary && { ...salary, value: salary.value * times.value };
}

/** A hint at the insurance salary of a public servant: coefficient × base salary of the month. The payslip decides. */
export function salaryHint(coefficient: number, month: IsoMonth): Dong {
  const thousandths = typeof coefficient === 'number' ? Math.round(coefficient * 1000) : Number.NaN;
  if (
    !Number.isFinite(thousandths) ||
    coefficient <= 0 ||
    coefficient > 100 ||
    Math.abs(coefficient * 1000 - thousandths) > 1e-6
  )
    throw new InvalidInputError('salary coefficient', [`${shown(coefficient)} is not a coefficient such as 3.33`]);
  return portionOf(entryOn(baseSalary, firstDay(month)).value, thousandths, 1000);
}
