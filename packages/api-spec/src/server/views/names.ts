import { dateOf, type Instant } from '@tthc-dang/core';
import type { OrganizationTree } from '@tthc-dang/core/organizations';

/** The names of organizations as they are on a day. */
export type Names = (organizationId: string) => string;

/** The names on the day of an instant; an id where the register knows nobody of that name. */
export const namesOn =
  (tree: OrganizationTree, at: Instant): Names =>
  (id) =>
    tree.successor(id, dateOf(at))?.name ?? id;
