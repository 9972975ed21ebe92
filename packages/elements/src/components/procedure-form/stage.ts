import type { DossierSummary, DossierView, Refusal } from '@tthc-dang/core';
import type { Trouble } from '../../internal/trouble.ts';

/** Where a member stands on the way to a submitted transfer. */
export type Stage =
  | { readonly at: 'loading' }
  | { readonly at: 'trouble'; readonly trouble: Trouble }
  /** Nothing is open: what to prepare, and a button to begin. */
  | { readonly at: 'start'; readonly refusals: readonly Refusal[] }
  /** A dossier was opened and not submitted. */
  | { readonly at: 'resume'; readonly dossier: DossierView; readonly dropping: boolean }
  /** A dossier is on its way; there can be no second one. */
  | { readonly at: 'open'; readonly dossier: DossierSummary }
  | { readonly at: 'filling'; readonly dossier: DossierView }
  | { readonly at: 'done'; readonly dossier: DossierView };
