export {
  lastDayOf,
  milestones,
  milestonesOn,
  type Milestone,
  type MilestoneReading,
} from '../organizations/milestones.ts';
export {
  readinessItems,
  readinessOf,
  type Declared,
  type Readiness,
  type ReadinessFacts,
  type ReadinessItem,
} from '../organizations/readiness.ts';
