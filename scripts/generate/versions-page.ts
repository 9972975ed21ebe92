import { apiVersion, kitVersions } from '../../packages/core/src/versions/index.ts';
import { tableOf } from './markdown.ts';

/** The generated part of docs/versions.md: every version of the elements with its API and its days. */
export const versionsPage = (): string =>
  [
    `The API is at version ${apiVersion}.`,
    tableOf(
      ['Elements', 'API, at least', 'From', 'Last day'],
      kitVersions.map(({ kit, api, from, endsOn }) => [kit, api, from, endsOn ?? 'not set']),
    ),
  ].join('\n\n');
