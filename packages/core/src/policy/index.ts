export { entryOn, valueOn, type Policy, type PolicyEntry, type ValueInForce } from './policy.ts';
export { policies } from './policies.ts';
export { stalePolicies } from './stale-policies.ts';
export { instrument, instruments, type Instrument } from '../law/instruments.ts';
