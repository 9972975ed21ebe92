import { policyParts, portalPolicy } from '../../packages/api-spec/src/doctor/portal-policy.ts';
import { tableOf } from './markdown.ts';

/** The generated part of the READMEs: the policy to send. */
export const policyLine = (): string => ['```', `Content-Security-Policy: ${portalPolicy()}`, '```'].join('\n');

/** The generated part of docs/portal.md: the policy, and what each part of it is for. */
export const policyPage = (): string =>
  [
    policyLine(),
    tableOf(
      ['Part', 'For'],
      policyParts.map(({ directive, sources, why }) => [`\`${directive} ${sources.join(' ')}\``, why]),
    ),
  ].join('\n\n');
