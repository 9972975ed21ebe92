import type { Named, Requirement } from './requirement.ts';

/** How a requirement can be served, nearest to people first. */
export const ways = ['by a screen', 'by an operation', 'by a document, a rule or a test', 'not served'] as const;

/** How a requirement is served: what is nearest to the people who asked for it counts. */
export function servedBy({ names }: Requirement): (typeof ways)[number] {
  const has = (...kinds: readonly Named['kind'][]): boolean => names.some(({ kind }) => kinds.includes(kind));
  if (has('element', 'story')) return 'by a screen';
  if (has('operation')) return 'by an operation';
  return has('scenario', 'file') ? 'by a document, a rule or a test' : 'not served';
}
