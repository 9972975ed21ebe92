import { dateOf, type Instant } from '@tthc-dang/core/dates';
import { judgeVersions, type VersionVerdict } from '@tthc-dang/core/versions';
import { advice, trouble, type Finding } from '../finding.ts';
import type { Portal } from '../portal.ts';
import type { Told } from './api.ts';

/** Whether the elements on the page and the API go together, on the day of the server. */
export function lookAtVersions({ version, kits }: Portal, { served }: Told): readonly Finding[] {
  if (version === undefined)
    return kits.length === 0
      ? []
      : [
          advice(
            'versions',
            'Which version of the elements the page carries cannot be read from its script.',
            'Say it with --elements.',
          ),
        ];
  return inWords(judgeVersions(version, served, dateOf(served.now as Instant)), version);
}

function inWords(verdict: VersionVerdict, version: string): readonly Finding[] {
  const later = 'Take up a later version of the elements.';
  switch (verdict.code) {
    case 'fits':
      return [];
    case 'unknown':
      return [
        advice(
          'versions',
          `The server does not know version ${version} of the elements.`,
          'Renew the server, or take up a version that it knows.',
        ),
      ];
    case 'ends-soon':
      return [
        advice(
          'versions',
          `The last day of version ${version} of the elements is ${verdict.endsOn}, in ${verdict.days} days.`,
          later,
        ),
      ];
    case 'ended':
      return [trouble('versions', `The last day of version ${version} of the elements was ${verdict.endsOn}.`, later)];
    case 'server-older':
      return [
        trouble(
          'versions',
          `Version ${version} of the elements needs the API ${verdict.needs}; the server speaks ${verdict.has}.`,
          'Renew the server: what it lacks does not work.',
        ),
      ];
    case 'incompatible':
      return [
        trouble(
          'versions',
          `Version ${version} of the elements needs the API ${verdict.needs}; the server speaks ${verdict.has}, which is another one.`,
          'Take up the elements that go with the server.',
        ),
      ];
  }
}
