export { compareValues, type Likeness } from './compare-values.ts';
export { differencesOf, reconcile, type Difference, type Discrepancy } from './differences.ts';
export { duplicatesIn, type Duplicate } from './duplicates.ts';
export { indicatorsOf, type Indicator, type UnitQuality } from './indicators.ts';
export { memberFields, type FieldOfRecord, type MemberField, type MemberRecord } from './member-record.ts';
