import {
  dateOf,
  organizationTypeLabel,
  type Organization,
  type OrganizationType,
  type OrganizationView,
  type Page,
} from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';
import { json } from '../http/answers.ts';
import { cursorOf, limitIn, placeIn } from '../http/paging.ts';
import type { Route } from '../http/route.ts';
import { fault } from '../problems.ts';
import { treeOfRegister } from '../register/tree-of-register.ts';

/** The register of organizations, as of a day. */
export const organizationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/v1/organizations',
    operationId: 'listOrganizations',
    answer: async ({ store, url, at }) => {
      const tree = await store.read(treeOfRegister);
      const on = dayIn(url) ?? dateOf(at);
      const limit = limitIn(url);
      const types = url.searchParams.get('types')?.split(',').filter(Boolean);
      const under = url.searchParams.get('under');
      const text = (url.searchParams.get('q') ?? '').slice(0, 200);
      const found = tree.search(text, {
        on,
        // Unknown types simply match nothing.
        ...(types && types.length > 0 ? { types: types as readonly OrganizationType[] } : {}),
        ...(under ? { under } : {}),
        limit: 10_000,
      });
      // The order of a search depends on its text alone, so the last id given out is a place in it.
      const [last] = placeIn(url, 1) ?? [];
      const from = last === undefined ? 0 : found.findIndex(({ id }) => id === last) + 1;
      const items = found.slice(from, from + limit);
      const end = items.at(-1);
      const page: Page<OrganizationView> = {
        items: items.map((one) => viewOf(one, tree, on)),
        total: found.length,
        ...(end && from + limit < found.length ? { next: cursorOf([end.id]) } : {}),
      };
      return json(page);
    },
  },
  {
    method: 'GET',
    path: '/v1/organizations/{id}',
    operationId: 'getOrganization',
    answer: async ({ store, params, url, at }) => {
      const tree = await store.read(treeOfRegister);
      const on = dayIn(url) ?? dateOf(at);
      const found = tree.get(params['id']!, on);
      if (!found) throw fault('NOT_FOUND');
      return json(viewOf(found, tree, on));
    },
  },
];

function viewOf(one: Organization, tree: OrganizationTree, on: string): OrganizationView {
  const formerNames = tree.formerNames(one.id, on);
  return {
    ...one,
    typeLabel: organizationTypeLabel(one.type, one.regime),
    path: tree.ancestors(one.id, on).map(({ name }) => name),
    ...(formerNames.length > 0 ? { formerNames } : {}),
  };
}

function dayIn(url: URL): string | undefined {
  const on = url.searchParams.get('on');
  if (on === null) return undefined;
  // A day that no month has is read as one of the next month, and so comes back as another.
  const read = /^\d{4}-\d{2}-\d{2}$/.test(on) ? new Date(on) : undefined;
  if (!read || Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== on)
    throw fault('BAD_REQUEST', { detail: 'on is a day, YYYY-MM-DD.' });
  return on;
}
