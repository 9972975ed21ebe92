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

/** Finds the operation for a request. Fixed parts of a path go before parameters. */
export function findRoute(routes: readonly Route[], method: string, pathname: string): Found {
  const parts = pathname.split('/');
  const fits = routes
    .flatMap((route) => {
      const params = match(route.path.split('/'), parts);
      return params ? [{ route, params }] : [];
    })
    .sort((a, b) => Object.keys(a.params).length - Object.keys(b.params).length);
  const wanted = method === 'HEAD' ? 'GET' : method;
  return fits.find(({ route }) => route.method === wanted) ?? { methods: fits.map(({ route }) => route.method) };
}

function match(template: readonly string[], parts: readonly string[]): Record<string, string> | undefined {
  if (template.length !== parts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, wanted] of template.entries()) {
    const part = parts[at]!;
    if (!wanted.startsWith('{')) {
      if (wanted !== part) return undefined;
    } else {
      // Identifiers of ours need no escapes; whatever is escaped is none of them.
      if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,79}$/.test(part)) return undefined;
      params[wanted.slice(1, -1)] = part;
    }
  }
  return params;
}
