import type { Actor } from '@tthc-dang/core';
import type { CaseBook, WorkedCase } from '@tthc-dang/core/cases';
import type { Findings } from './finding.ts';
import { NotRun } from './finding.ts';
import type { Stage } from './stage.ts';
import type { Answer, Wire } from './wire.ts';

/** The request that opens the dossier of a case. */
export interface OpeningRequest {
  readonly by: Actor;
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** What must have been done before. */
  readonly before?: (wire: Wire, findings: Findings) => Promise<void>;
}

/** Dossiers about an organization are opened with its name. */
const aboutUnits = new Set(['account-lifecycle', 'bank-account-change', 'signature-image']);

interface Begun {
  readonly register?: { readonly unit?: { readonly id: string } };
}

/** Facts of an obligation that decide whether a backend can open the same. */
interface Month {
  readonly memberId: string;
  readonly initiatorId: string;
  readonly period: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly register: { readonly memberIsFinance: boolean; readonly prepay: boolean };
}

/** An obligation is opened with the month of its cell, for everybody; answers with its dossier as the member sees it. */
export async function openMonth(stage: Stage, { when }: WorkedCase, facts: unknown): Promise<Answer> {
  const { backend, wire, now } = stage;
  // The book of obligations begins with these facts.
  const { memberId, initiatorId, period, profile, register } = facts as Month;
  if (initiatorId !== 'system') throw new NotRun('nobody files an obligation for a member');
  if (register.prepay || period > now.slice(0, 7))
    throw new NotRun('a month that has not begun is opened by decision only');
  if (!backend.setRegister) throw new NotRun('needs registers: dues');
  await backend.setRegister('dues-obligation', memberId, { profile });
  // Then the member has an office in every step, and plays as somebody without one.
  if (register.memberIsFinance && !when.by.startsWith('member-as'))
    throw new NotRun('the member is in charge of finance');
  const opened = await wire.post('cell.finance', '/v1/dues/periods', { unitId: 'cell', month: period });
  const { results = [] } = (opened.body ?? {}) as {
    readonly results?: readonly { readonly memberId: string; readonly dossierId?: string }[];
  };
  const dossierId = results.find((one) => one.memberId === memberId)?.dossierId;
  return dossierId === undefined ? opened : wire.get(memberId, `/v1/dues-obligation/dossiers/${dossierId}`);
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
