import type { Actor } from '@tthc-dang/core';
import type { CaseBook, WorkedCase } from '@tthc-dang/core/cases';
import { NotRun } from './finding.ts';

/** The request that opens the dossier of a case. */
export interface OpeningRequest {
  readonly by: Actor;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Dossiers about an organization are opened with its name. */
const aboutUnits = new Set(['account-lifecycle', 'bank-account-change', 'signature-image']);

interface Begun {
  readonly register?: { readonly unit?: { readonly id: string } };
}

/** Who opens the dossier of a case, and what they say. */
export function openingOf(book: CaseBook, { given }: WorkedCase): OpeningRequest {
  const { procedure } = book;
  const by = book.actorOf(book.opener(given), given);
  if (by.system) throw new NotRun('the system opens these dossiers with books that only months of payments make');
  const { facts } = book.open(given);
  const { memberId } = procedure.parties(facts);
  const unit = (facts as Begun).register?.unit?.id;
  const isOwn = memberId === by.personId;
  const path = `/v1/${procedure.id}/dossiers`;
  // Whoever speaks for somebody else to a unit names the unit.
  const namesUnit = aboutUnits.has(procedure.id) || (procedure.id === 'feedback' && !isOwn);
  return {
    by,
    path,
    body: {
      ...(isOwn ? {} : { memberId }),
      ...(namesUnit && unit !== undefined ? { organizationId: unit } : {}),
    },
  };
}
