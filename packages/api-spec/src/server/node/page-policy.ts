import { portalPolicy } from '../../doctor/portal-policy.ts';

/** Headers of the portal's pages. */
export const portalHeaders = {
  'content-security-policy': portalPolicy(),
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Headers of the portal for testers. Two scripts that bring Lit each want its policy of trusted types under the same name. */
export const trialHeaders = {
  ...portalHeaders,
  'content-security-policy': portalPolicy({ 'trusted-types': ["'allow-duplicates'"] }),
} as const;

/** Headers of Storybook, whose own frame needs inline script and style. */
export const storybookHeaders = {
  'content-security-policy': "frame-ancestors 'self'",
  'referrer-policy': 'no-referrer',
} as const;
