export { entryOn, valueOn, type ValueInForce } from '../policy/policy.ts';
export type { Policy, PolicyEntry } from '../model/policy.ts';
export { policies } from './policies.ts';
export { stalePolicies } from './stale-policies.ts';
export { instrument, instruments, type Instrument } from '../law/instruments.ts';
