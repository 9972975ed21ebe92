type Json = Readonly<Record<string, unknown>>;

/** An operation of an OpenAPI document. */
export interface Operation extends Json {
  readonly operationId: string;
  readonly 'x-event'?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Json>> };
  readonly responses: Readonly<Record<string, Json>>;
}

/** An operation with where it is. */
export interface Place {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

const methods = ['get', 'post', 'put', 'delete'];

/** Every operation of a document. */
export const operationsOf = (paths: Json): readonly Place[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    // A path item has operations under the names of methods.
    methods
      .filter((method) => method in (item as Json))
      .map((method) => ({ path, method, operation: (item as Json)[method] as Operation })),
  );

/** The operation that a request meant. Fixed parts of a path go before parameters. */
export function operationOf(
  operations: readonly Place[],
  { method, path }: { readonly method: string; readonly path: string },
): Place | undefined {
  const { pathname } = new URL(path, 'http://tthc.test');
  const fits = operations.filter((one) => one.method === method.toLowerCase() && patternOf(one.path).test(pathname));
  return fits.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
