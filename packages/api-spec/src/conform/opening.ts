import type { Actor } from '@tthc-dang/core';
import type { CaseBook, CaseWorld, WorkedCase } from '@tthc-dang/core/cases';
import type { Findings } from './finding.ts';
import type { Wire } from './wire.ts';

/** The request that opens the dossier of a case. */
export interface OpeningRequest {
  readonly by: Actor;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What must have been done before. */
  readonly before?: (wire: Wire, findings: Findings) => Promise<void>;
}

/** Who opens the dossier of a case, and what they say. */
export function openingOf(book: CaseBook, { given }: WorkedCase, _world: CaseWorld): OpeningRequest {
  const { procedure } = book;
  const by = book.actorOf(book.opener(given), given);
  const { memberId } = procedure.parties(book.open(given).facts);
  const path = `/v1/${procedure.id}/dossiers`;
  const body = memberId === by.personId ? {} : { memberId };
  return {
    by,
    path,
    body,
    ...(given.register?.['otherTransfer'] === undefined
      ? {}
      : {
          before: async (wire, findings) => {
            const other = await wire.post(memberId, path, {});
            findings.same('opening', other.status, 201, 'the other transfer of the same member');
          },
        }),
  };
}
