import type { DossierSummary } from '@tthc-dang/core';
import type { Client } from '@tthc-dang/core/client';
import { officialTransferApplication as form } from '@tthc-dang/core/forms/official-transfer';
import type { Stage } from './stage.ts';

/** For whom, and whether a certain dossier is meant. */
export interface Wish {
  readonly dossierId: string;
  /** The member for whom an officer files; empty when the member files. */
  readonly memberId: string;
}

/** Asks the server where this member stands. */
export async function findStage(client: Client, { dossierId, memberId }: Wish, signal: AbortSignal): Promise<Stage> {
  if (dossierId) {
    const dossier = await client.dossier(form, dossierId, { signal });
    if (dossier.tasks.some(({ event }) => event === 'SUBMIT')) return { at: 'filling', dossier };
    return { at: 'open', dossier };
  }
  const open = await openDossier(client, memberId, signal);
  if (!open) return { at: 'start', refusals: [] };
  if (open.state !== 'draft') return { at: 'open', dossier: open };
  return { at: 'resume', dossier: await client.dossier(form, open.id, { signal }), dropping: false };
}

/** The member's dossier that has not ended, if there is one. */
async function openDossier(client: Client, memberId: string, signal: AbortSignal): Promise<DossierSummary | undefined> {
  let cursor: string | undefined;
  do {
    const page = await client.dossiers(
      { procedure: form.id, ...(memberId ? {} : { role: 'member' }), cursor },
      { signal },
    );
    const found = page.items.find((dossier) => !dossier.final && (memberId === '' || dossier.memberId === memberId));
    if (found) return found;
    cursor = page.next;
  } while (cursor !== undefined);
  return undefined;
}
