import type { Assignment, AttachmentRef, Instant } from '@tthc-dang/core';
import { worldOf, type CaseBook, type CaseWorld, type WorkedGiven, type WorkedStep } from '@tthc-dang/core/cases';
import type { Backend } from './backend.ts';
import { pngInfo } from '@tthc-dang/core/procedures/signature-image';
import { fileFor, type Picture } from './files.ts';
import { canonical, NotRun } from './finding.ts';
import { forerunners } from './forerunners.ts';
import { wireTo, type Wire } from './wire.ts';

interface Holder {
  readonly personId: string;
  readonly assignments: readonly Assignment[];
}

/** Where a case is played: the backend with the case's data set, and what the kit has changed of it so far. */
export class Stage {
  readonly backend: Backend;
  readonly wire: Wire;
  readonly world: CaseWorld;
  readonly #book: CaseBook;
  readonly #given: WorkedGiven;
  readonly #mandates: Map<string, string>;
  readonly #papers = new Map<string, AttachmentRef>();
  /** The pictures that were uploaded, as a backend measures them. */
  readonly pictures: (Picture & { readonly sha256: string })[] = [];
  now: Instant;

  constructor(backend: Backend, book: CaseBook, given: WorkedGiven) {
    this.backend = backend;
    this.wire = wireTo(backend);
    this.world = worldOf(book, given);
    this.#book = book;
    this.#given = given;
    this.#mandates = new Map(this.world.people.map((one) => [one.personId, canonical(one.assignments)]));
    this.now = this.world.at;
  }

  /** The same stage for another dossier: nothing has been uploaded to that. */
  beside(): Stage {
    return new Stage(this.backend, this.#book, this.#given);
  }

  /** Lays out the data set. */
  async begin(): Promise<void> {
    await this.backend.begin(this.world);
  }

  /** Time goes on. */
  async until(at: Instant): Promise<void> {
    if (at === this.now) return;
    if (!this.backend.setTime) throw new NotRun(`needs clock: plays on ${at.slice(0, 10)}`);
    await this.backend.setTime(at);
    this.now = at;
  }

  /** A person holds exactly the mandates with which they play. */
  async playedBy({ personId, assignments }: Holder): Promise<void> {
    const wanted = canonical(assignments);
    if (this.#mandates.get(personId) === wanted) return;
    if (!this.backend.setMandates) throw new NotRun('needs mandates: somebody holds another office than before');
    await this.backend.setMandates(personId, assignments);
    this.#mandates.set(personId, wanted);
  }

  /** Brings about what registers say because there are other dossiers; the rest is left to be said. */
  async precededBy(says: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
    const rest: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(says)) {
      const forerunner = forerunners[name];
      if (forerunner) await forerunner(this, this.#book, value);
      else rest[name] = value;
    }
    return rest;
  }

  /** The registers say something else of a member from now on. */
  async registersSay(memberId: string, says: Readonly<Record<string, unknown>>): Promise<void> {
    if (Object.keys(says).length === 0) return;
    if (!this.backend.setRegister) throw new NotRun(`needs registers: ${Object.keys(says).join(', ')}`);
    const cannotSay = await this.backend.setRegister(this.#book.procedure.id, memberId, says);
    if (cannotSay.length > 0)
      throw new NotRun(`the registers of this backend cannot be made to say: ${cannotSay.join(', ')}`);
  }

  /** The answers of a step, with its papers uploaded and named as the backend does. */
  async answersOf(
    { event, input = {} }: WorkedStep,
    by: string,
    dossierId: string,
  ): Promise<Readonly<Record<string, unknown>>> {
    const fields = this.#book.procedure.events[event]?.fields as Readonly<Record<string, { readonly kind: string }>>;
    const answers: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(input)) {
      const isPapers = fields[name]?.kind === 'attachments' && Array.isArray(value);
      if (!isPapers) answers[name] = value;
      else {
        const stored: unknown[] = [];
        for (const ref of value as readonly AttachmentRef[]) stored.push(await this.#paper(ref, by, dossierId));
        answers[name] = stored;
      }
    }
    return answers;
  }

  async #paper(ref: AttachmentRef, by: string, dossierId: string): Promise<unknown> {
    const known = this.#papers.get(ref.id);
    if (known) return known;
    const file = fileFor(ref);
    // A picture that nobody has measured is one that nobody has uploaded.
    if (!file) return ref;
    const answer = await this.wire.upload(by, dossierId, file);
    // Whoever may not upload names a paper that is not there; the answer to the step itself is what counts.
    if (answer.status !== 201) return ref;
    const stored = answer.body as AttachmentRef;
    this.#papers.set(ref.id, stored);
    const picture = pngInfo(new Uint8Array(await file.arrayBuffer()));
    if (picture) this.pictures.push({ sha256: stored.sha256, ...picture });
    return stored;
  }
}
