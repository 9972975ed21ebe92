import type { Route } from '../http/route.ts';
import { accountRoutes } from './accounts.ts';
import { administrationLogRoutes } from './administration-log.ts';
import { announcementRoutes } from './announcements.ts';
import { bankAccountRoutes } from './bank-accounts.ts';
import { clusterRoutes } from './clusters.ts';
import { delegationRoutes } from './delegations.ts';
import { feedbackRoutes } from './feedback.ts';
import { imageRoutes } from './images.ts';
import { membershipRoutes } from './membership.ts';
import { milestoneRoutes } from './milestones.ts';
import { onlineScopeRoutes } from './online-scope.ts';
import { profileRoutes } from './profile.ts';
import { readinessRoutes } from './readiness.ts';
import { supportRoutes } from './support.ts';

/** The administration of organizations, beside the dossiers of its tables. */
export const administrationRoutes: readonly Route[] = [
  ...accountRoutes,
  ...bankAccountRoutes,
  ...imageRoutes,
  ...readinessRoutes,
  ...onlineScopeRoutes,
  ...milestoneRoutes,
  ...supportRoutes,
  ...announcementRoutes,
  ...clusterRoutes,
  ...profileRoutes,
  ...feedbackRoutes,
  ...administrationLogRoutes,
  ...delegationRoutes,
  ...membershipRoutes,
];
