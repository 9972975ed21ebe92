import { apiVersion, kitVersions, type ServedVersions } from '@tthc-dang/core/versions';
import { json } from '../http/answers.ts';
import type { Route } from '../http/route.ts';

/** What a server tells of versions, beside the time. */
export type ToldVersions = Omit<ServedVersions, 'now'>;

const ours: ToldVersions = { api: apiVersion, kits: kitVersions };

/** Which API is spoken here, and what is known of the versions of the elements: for portals, before anybody signs in. */
export const versionRoutes = (versions = ours): readonly Route[] => [
  {
    method: 'GET',
    path: '/v1/versions',
    operationId: 'getVersions',
    open: true,
    answer: async ({ at }) => json({ ...versions, now: at } satisfies ServedVersions),
  },
];
