export { examinePortal, type Examination } from './examine-portal.ts';
export type { Finding, Topic } from './finding.ts';
export type { Known } from './portal.ts';
export { policyParts, portalPolicy, type PolicyPart } from './portal-policy.ts';
