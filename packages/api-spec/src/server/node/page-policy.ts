/** The policy under which the demo portal runs: no inline script or style, nothing from anywhere else, trusted types. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Headers of the portal's pages. */
export const portalHeaders = {
  'content-security-policy': strictPolicy,
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

/** Headers of the portal for testers. Two scripts that bring Lit each want its policy of trusted types under the same name. */
export const trialHeaders = {
  ...portalHeaders,
  'content-security-policy': `${strictPolicy} 'allow-duplicates'`,
} as const;

/** Headers of Storybook, whose own frame needs inline script and style. */
export const storybookHeaders = {
  'content-security-policy': "frame-ancestors 'self'",
  'referrer-policy': 'no-referrer',
} as const;
