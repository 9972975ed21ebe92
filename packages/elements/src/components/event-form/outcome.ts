import type { DossierView, Refusal } from '@tthc-dang/core';
import type { Trouble } from '../../internal/trouble.ts';

/** Why the last attempt to send did not succeed. */
export type Outcome =
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'conflict'; readonly current: DossierView }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly session: number };
