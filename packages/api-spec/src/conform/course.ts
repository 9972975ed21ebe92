import type { Actor, Outcome } from '@tthc-dang/core';
import type { CaseBook, WorkedCase } from '@tthc-dang/core/cases';
import type { Findings } from './finding.ts';
import type { Model } from './model.ts';
import type { Stage } from './stage.ts';
import type { Answer } from './wire.ts';

/** An event that the table accepted. */
export type Accepted = Outcome<unknown, string> & { readonly ok: true };

/** A case under way: where it is played, what the table says so far, and what was found. */
export class Course {
  readonly stage: Stage;
  readonly book: CaseBook;
  readonly worked: WorkedCase;
  readonly findings: Findings;
  /** The revision that the backend told last. */
  revision = 0;
  /** The step that the case is about is being taken. */
  isLast = false;
  /** There from the opening on. */
  model!: Model;

  constructor(stage: Stage, book: CaseBook, worked: WorkedCase, findings: Findings) {
    this.stage = stage;
    this.book = book;
    this.worked = worked;
    this.findings = findings;
  }

  get memberId(): string {
    return this.book.procedure.parties(this.model.dossier.facts).memberId;
  }

  /** Whoever may read the dossier from beginning to end. */
  get reader(): Actor {
    const opener = this.model.actorOf(this.book.opener(this.worked.given));
    if (!opener.system) return opener;
    // The system opens for a member, or for a unit.
    return this.model.actorOf(this.memberId === 'member' ? 'member' : 'unit.finance');
  }

  /** The address of the dossier, or of something that hangs on it. */
  path(rest = ''): string {
    return `/v1/${this.book.procedure.id}/dossiers/${this.model.dossier.id}${rest === '' ? '' : `/${rest}`}`;
  }

  /** The dossier as its reader sees it now. */
  async seen(): Promise<Answer> {
    const { reader } = this;
    // Whoever played in another office is themselves again.
    await this.stage.playedBy(reader);
    return this.stage.wire.get(reader.personId, this.path());
  }

  /** The table and the case must say the same, or the kit itself is wrong. */
  asTheCaseSays(outcome: Outcome<unknown, string>): void {
    const { then } = this.worked;
    if ('to' in then)
      this.findings.same('kit', outcome.ok && outcome.dossier.state, then.to, 'the table about its own case');
    else this.findings.holds('kit', !outcome.ok, 'the table accepts what its own case says is refused');
  }
}
