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

/** Makes the finder of the operation that a request meant. Fixed parts of a path go before parameters. */
export function operationFinder(
  operations: readonly Place[],
): (request: { readonly method: string; readonly path: string }) => Place | undefined {
  const known = operations
    .map((place) => ({ place, pattern: patternOf(place.path), parameters: place.path.split('{').length }))
    .toSorted((a, b) => a.parameters - b.parameters);
  return ({ method, path }) => {
    const { pathname } = new URL(path, 'http://tthc.test');
    const wanted = method.toLowerCase();
    return known.find(({ place, pattern }) => place.method === wanted && pattern.test(pathname))?.place;
  };
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
