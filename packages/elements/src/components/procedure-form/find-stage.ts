import type { DossierSummary } from '@tthc-dang/core';
import type { Client } from '@tthc-dang/core/client';
import type { Questionnaire } from '../../internal/questionnaire.ts';
import type { Stage } from './stage.ts';

/** What is to be filed, for whom, and whether a certain dossier is meant. */
export interface Wish {
  readonly form: Questionnaire;
  /** An open dossier stands in the way of another one. */
  readonly oneAtATime: boolean;
  readonly dossierId: string;
  /** The member for whom an officer files; empty when the member files. */
  readonly memberId: string;
}

/** Asks the server where this member stands. */
export async function findStage(client: Client, wish: Wish, signal: AbortSignal): Promise<Stage> {
  const { form, dossierId } = wish;
  if (dossierId) {
    const dossier = await client.dossier(form, dossierId, { signal });
    if (dossier.tasks.some(({ event }) => event === 'SUBMIT')) return { at: 'filling', dossier };
    return { at: 'open', dossier };
  }
  const open = await openDossier(client, wish, signal);
  if (!open) return { at: 'start', refusals: [] };
  if (open.state !== 'draft') return { at: 'open', dossier: open };
  return { at: 'resume', dossier: await client.dossier(form, open.id, { signal }), dropping: false };
}

/** The member's dossier that has not ended, if there is one. */
async function openDossier(
  client: Client,
  { form, memberId, oneAtATime }: Wish,
  signal: AbortSignal,
): Promise<DossierSummary | undefined> {
  let cursor: string | undefined;
  do {
    const page = await client.dossiers(
      { procedure: form.id, ...(memberId ? {} : { role: 'member' }), cursor },
      { signal },
    );
    const found = page.items.find(
      ({ final, state, memberId: of }) =>
        !final && (memberId === '' || of === memberId) && (oneAtATime || state === 'draft'),
    );
    if (found) return found;
    cursor = page.next;
  } while (cursor !== undefined);
  return undefined;
}
