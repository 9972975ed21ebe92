import type { Instant } from '@tthc-dang/core';
import type { Identified } from '../identity/identity.ts';
import type { Member } from '../register/member.ts';
import type { Store } from '../store/store.ts';

/** A request on its way through one operation. */
export interface Call {
  readonly request: Request;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
  readonly store: Store;
  readonly at: Instant;
  readonly newId: () => string;
  /** Starts work that goes on after the answer. */
  readonly later: (work: () => Promise<unknown>) => void;
}

/** A call by somebody who proved who they are. */
export interface SignedCall extends Call {
  readonly person: Member;
  readonly identified: Identified;
}

interface Path {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/v1/organizations/{id}` */
  readonly path: string;
  readonly operationId: string;
}

/** An operation of the API: for everybody, or for whoever signed in. */
export type Route =
  | (Path & { readonly open: true; readonly answer: (call: Call) => Promise<Response> })
  | (Path & { readonly open?: never; readonly answer: (call: SignedCall) => Promise<Response> });

/** The route of a path and its parameters, or which methods the path has. */
export type Found =
  | { readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly methods: readonly string[] };

/** A part of the paths of all routes, with what may follow it. */
interface Part {
  readonly fixed: Map<string, Part>;
  any?: Part;
  readonly routes: { readonly route: Route; readonly names: readonly string[] }[];
}

/** Makes the finder of the operation for a request. Fixed parts of a path go before parameters. */
export function routeFinder(routes: readonly Route[]): (method: string, pathname: string) => Found {
  const root = part();
  for (const route of routes) {
    let at = root;
    const names: string[] = [];
    for (const wanted of route.path.split('/'))
      if (wanted.startsWith('{')) {
        names.push(wanted.slice(1, -1));
        at = at.any ??= part();
      } else {
        const next = at.fixed.get(wanted) ?? part();
        at.fixed.set(wanted, next);
        at = next;
      }
    at.routes.push({ route, names });
  }
  return (method, pathname) => {
    const wanted = method === 'HEAD' ? 'GET' : method;
    const methods: string[] = [];
    for (const { at, values } of waysThrough(root, pathname.split('/')))
      for (const { route, names } of at.routes) {
        if (route.method === wanted)
          return { route, params: Object.fromEntries(names.map((name, n) => [name, values[n]!])) };
        methods.push(route.method);
      }
    return { methods };
  };
}

const part = (): Part => ({ fixed: new Map(), routes: [] });

interface Way {
  readonly at: Part;
  /** What stands in the place of the parameters. */
  readonly values: readonly string[];
}

/** Where a path leads, the ways with the fewest parameters first. */
function waysThrough(root: Part, parts: readonly string[]): readonly Way[] {
  let ways: readonly Way[] = [{ at: root, values: [] }];
  for (const one of parts) {
    ways = ways.flatMap(({ at, values }) => {
      const fixed = at.fixed.get(one);
      // Identifiers of ours need no escapes; whatever is escaped is none of them.
      const any = at.any && /^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/.test(one) ? at.any : undefined;
      return [...(fixed ? [{ at: fixed, values }] : []), ...(any ? [{ at: any, values: [...values, one] }] : [])];
    });
    if (ways.length === 0) return ways;
  }
  return ways.toSorted((a, b) => a.values.length - b.values.length);
}
