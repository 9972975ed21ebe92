export { phaseAsText, weeklyAsText } from './as-text.ts';
export { backlogOf, type UnitBacklog } from './backlog.ts';
export { countDossiers, type Counted, type Counts } from './count.ts';
export { lateUnits, type FollowedUnit, type Lateness, type LateUnit } from './late-units.ts';
export { phaseOf, phaseReport, type Narrative, type PhaseKind, type PhaseReport } from './phase-report.ts';
export { reportedOf, type ReportedDossier } from './reported-dossier.ts';
export { isLate, reportingWeek, type ReportingWeek } from './reporting-week.ts';
export { weeklyReport, type ReportingUnit, type UnitLine, type WeeklyReport } from './weekly-report.ts';
