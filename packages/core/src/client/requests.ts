import type { Instant } from '../model/dates.ts';
import type { Refusal } from '../model/refusal.ts';
import type { DossierView } from '../model/views.ts';

/** A procedure, or only its id. */
export type ProcedureRef = string | { readonly id: string };

/** What comes back from an act: the dossier after it, or every reason why not. */
export type Answer =
  | { readonly ok: true; readonly dossier: DossierView }
  | {
      readonly ok: false;
      readonly status: number;
      readonly refusals: readonly Refusal[];
      /** After `STALE_REVISION`: the dossier as it is now. */
      readonly current?: DossierView;
    };

/** What a request to open a dossier says; which procedure asks for what the document tells. */
export interface OpeningRequest {
  /** The caller, if absent. */
  readonly memberId?: string;
  /** The organization that the dossier is about. */
  readonly organizationId?: string;
  /** The month, YYYY-MM. */
  readonly month?: string;
}

/** A request that can be given up. */
export interface Cancellable {
  readonly signal?: AbortSignal | undefined;
}
/** A write that can be asked about again. */
export interface Repeatable extends Cancellable {
  /** Give the key of an attempt whose answer was lost, to learn its answer; otherwise a new one is made. */
  readonly idempotencyKey?: string | undefined;
}
export interface SendOptions extends Repeatable {
  /** The revision that the actor saw. */
  readonly revision: number;
}
export interface Paging {
  readonly limit?: number | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}
export interface DossierQuery extends Paging {
  /** `counter`: to be presented by the member at a counter of the caller. */
  readonly assignedTo?: 'me' | 'unit' | 'counter' | undefined;
  readonly role?: 'member' | undefined;
  /** Several with commas between them, as with `state`. */
  readonly procedure?: string | undefined;
  readonly state?: string | undefined;
  readonly dueFrom?: string | undefined;
  readonly dueTo?: string | undefined;
  readonly overdue?: boolean | undefined;
  readonly q?: string | undefined;
}
export interface OrganizationQuery extends Paging {
  readonly q?: string | undefined;
  readonly types?: readonly string[] | undefined;
  readonly under?: string | undefined;
  readonly on?: string | undefined;
}
export interface MemberQuery extends Paging {
  readonly q?: string | undefined;
}

/** Something the caller was told, in person or in an office they hold. */
export interface NotificationView {
  readonly id: string;
  readonly at: Instant;
  readonly procedure: string;
  readonly procedureLabel: string;
  readonly event: string;
  /** What happened, in words. */
  readonly label: string;
  readonly dossierId: string;
  readonly code?: string;
  readonly state: string;
  readonly stateLabel: string;
  /** Told to an office of this organization, and not to the person. */
  readonly organizationId?: string;
  /** The caller has marked it as read. */
  readonly read: boolean;
}
