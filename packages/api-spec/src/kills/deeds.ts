import type { BankCallback } from '@tthc-dang/core/client/dues';

/** One write that somebody asks for, and asks for again until it is answered. */
export type Deed = { readonly by: string } & (
  | ({ readonly kind: 'event' } & Asked)
  | ({ readonly kind: 'draft' } & Asked)
  | { readonly kind: 'upload'; readonly dossierId: string; readonly name: string }
  | { readonly kind: 'payment-request'; readonly dossierId: string }
  | { readonly kind: 'batch'; readonly dossierIds: readonly string[]; readonly event: string; readonly input: object }
  | { readonly kind: 'bank-report'; readonly notice: BankCallback }
);

/** An event on a dossier, with its answers. */
interface Asked {
  readonly dossierId: string;
  readonly event: string;
  readonly input: object;
}

/** What is asked for one after the other. */
export type Errand = readonly Deed[];

/** A deed with the answer that came at last. */
export interface Done {
  readonly deed: Deed;
  readonly status: number;
  // Tests look into bodies of every operation.
  readonly body: ReturnType<typeof JSON.parse>;
  /** It was done already when it was asked for once more. */
  readonly isRepeated: boolean;
}
