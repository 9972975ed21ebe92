import type { DossierView, DuesObligationFacts } from '@tthc-dang/core';
import { duesClient, type AssessmentView, type PaymentStatus } from '@tthc-dang/core/client/dues';
import type { PortalContext } from '../../controllers/portal-context.ts';

/** A month as the member sees it: the dossier, why the amount is what it is, and how a payment stands. */
export interface MonthReading {
  readonly view: DossierView;
  readonly facts: Partial<DuesObligationFacts>;
  /** Missing when the server does not explain it. */
  readonly explained?: AssessmentView;
  /** Missing while no payment was ever begun. */
  readonly payment?: PaymentStatus;
}

/** Reads a month: the explanation is that of the profile the dossier was assessed by, not of today's. */
export async function readMonth(
  { client }: PortalContext,
  signal: AbortSignal,
  dossierId: string,
): Promise<MonthReading> {
  const dues = duesClient(client);
  const view = await client.dossier('dues-obligation', dossierId, { signal });
  // What the server leaves out of the facts is missing, so all of them are partial.
  const facts = view.facts as Partial<DuesObligationFacts>;
  const { period, profile } = facts;
  const begun = view.timeline.some(({ event }) => event === 'START_PAYMENT') || facts.paid !== undefined;
  const [explained, payment] = await Promise.all([
    period && profile ? dues.assessProfile(period, profile, { signal }).catch(unexplained) : undefined,
    begun ? dues.payment(dossierId, { signal }) : undefined,
  ]);
  return {
    view,
    facts,
    ...(explained?.ok ? { explained: explained.value } : {}),
    ...(payment ? { payment } : {}),
  };
}

/** An explanation that does not come leaves the amount as it is: it is said, and paying goes on. */
const unexplained = (error: unknown): undefined => {
  if (error instanceof Error && error.name === 'AbortError') throw error;
};
