export type { Backend, SystemEvent, TokenWanted } from './backend.ts';
export { controlBackend } from './control-backend.ts';
export { coverageOf, verdictOf, type Covered } from './coverage.ts';
export type { Finding, Result } from './finding.ts';
export { junitOf } from './junit.ts';
export { conform } from './main.ts';
export { printed } from './print.ts';
export { runConformance, type ConformanceOptions, type Report } from './run.ts';
