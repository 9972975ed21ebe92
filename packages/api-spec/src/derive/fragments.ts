/** A part of the document. */
export type Json = Readonly<Record<string, unknown>>;

/** A reference to a shared component. */
export const ref = (kind: 'parameters' | 'responses' | 'schemas' | 'headers', name: string): Json => ({
  $ref: `#/components/${kind}/${name}`,
});
/** Who sits beside the caller (assisted mode). */
export const assisted: readonly Json[] = [ref('parameters', 'helper'), ref('parameters', 'helperConsent')];
/** Content in JSON. */
export const json = (schema: Json): Json => ({ 'application/json': { schema } });
/** The shared problem answers, by name. */
export const problems = (...names: readonly (keyof typeof statusOf)[]): Json =>
  Object.fromEntries(names.map((name) => [statusOf[name], ref('responses', name)]));
const statusOf = {
  BadRequest: '400',
  Unauthenticated: '401',
  Forbidden: '403',
  NotFound: '404',
  NotAllowedMethod: '405',
  Conflict: '409',
  Stale: '412',
  TooLarge: '413',
  TooLong: '414',
  WrongType: '415',
  Unprocessable: '422',
  PreconditionRequired: '428',
  TooMany: '429',
  TooLargeHeaders: '431',
  NoAnswer: '500',
  Unavailable: '503',
} as const;
/** What may be wrong with any request that reads a dossier. */
export const reading = problems('Unauthenticated', 'Forbidden', 'NotFound', 'TooMany', 'NoAnswer', 'Unavailable');
/** What may be wrong with any request that writes. */
export const writing = problems(
  'BadRequest',
  'Unauthenticated',
  'Forbidden',
  'NotFound',
  'TooLarge',
  'WrongType',
  'Unprocessable',
  'TooMany',
  'NoAnswer',
  'Unavailable',
);
/** The parameters of a dossier's operations. */
export const key = ref('parameters', 'idempotencyKey');
export const dossierId = ref('parameters', 'dossierId');
/** An answer that is a dossier with its revision. */
export const withETag = (description: string, more: Json = {}): Json => ({
  description,
  headers: { ETag: ref('headers', 'ETag'), ...more },
  content: json(ref('schemas', 'DossierView')),
});
