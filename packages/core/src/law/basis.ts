/**
 * Where a statement comes from. Only `law` may be shown to a reader as law; `reported` is known from a secondary source,
 * and `design` is our own decision. What a user sees for those two is a fixed sentence of the locale, never an instrument.
 */
export type Basis =
  | { readonly kind: 'law'; readonly instrument: string; readonly at: string }
  | { readonly kind: 'reported'; readonly by: string }
  | { readonly kind: 'design'; readonly why: string };

/** A statement of a legal text that was read: the id of the instrument in the registry, and the place in it. */
export const law = (instrument: string, at: string): Basis => ({ kind: 'law', instrument, at });

/** A statement known only from somebody's account of the text. */
export const reported = (by: string): Basis => ({ kind: 'reported', by });

/** Our own decision, and why, in English, for the documentation. */
export const design = (why: string): Basis => ({ kind: 'design', why });
