import { ResponseShapeError } from '../errors/response-shape-error.ts';

type Kind = 'string' | 'number' | 'boolean' | 'list' | 'object';

/** The members an answer must have at least. Enough to tell our server from a proxy's page; it costs a browser next to nothing. */
export type Shape = Readonly<Record<string, Kind>>;

export const shapes = {
  me: { personId: 'string', name: 'string', assignments: 'list', now: 'string' },
  page: { items: 'list', total: 'number' },
  dossier: {
    id: 'string',
    procedure: 'string',
    state: 'string',
    revision: 'number',
    facts: 'object',
    clocks: 'list',
    tasks: 'list',
    timeline: 'list',
  },
  organization: { id: 'string', name: 'string', type: 'string', path: 'list' },
  draft: { event: 'string', input: 'object', savedAt: 'string', revision: 'number' },
  log: { entries: 'list', intact: 'boolean' },
  tasks: { tasks: 'list' },
  documents: { documents: 'list' },
  attachment: { id: 'string', name: 'string', type: 'string', size: 'number', sha256: 'string' },
} as const satisfies Readonly<Record<string, Shape>>;

/** The answer itself, once it has the members of the shape; throws `ResponseShapeError` naming what is wrong. */
export function shaped<T>(operation: string, shape: Shape, value: unknown): T {
  if (kindOf(value) !== 'object') throw new ResponseShapeError(operation, [`expected an object, got ${kindOf(value)}`]);
  // An object was just made sure of.
  const members = value as Readonly<Record<string, unknown>>;
  const issues = Object.entries(shape).flatMap(([name, kind]) => {
    const found = kindOf(members[name]);
    return found === kind ? [] : [`${name}: expected ${kind}, got ${found}`];
  });
  if (issues.length > 0) throw new ResponseShapeError(operation, issues);
  // The contract says what else the answer has; the document and its tests hold the server to it.
  return value as T;
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value);
