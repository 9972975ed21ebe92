import type { VersionVerdict } from '@tthc-dang/core/versions';

/**
 * The version of the elements and the server do not go together, or will not after a day. For the developers of a portal: members are
 * shown nothing unless `verdict.code` is `incompatible`. Bubbles out of the portal.
 */
export class TthcVersionEvent extends Event {
  static readonly type = 'tthc-version';
  readonly verdict: Exclude<VersionVerdict, { readonly code: 'fits' }>;
  /** The version of the elements. */
  readonly kit: string;

  constructor(verdict: TthcVersionEvent['verdict'], kit: string) {
    super(TthcVersionEvent.type, { bubbles: true, composed: true });
    this.verdict = verdict;
    this.kit = kit;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-version': TthcVersionEvent;
  }
}
