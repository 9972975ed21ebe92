import type { DossierSummary } from '@tthc-dang/core';
import { checkDossierCode } from '@tthc-dang/core/identifiers/dossier-code';
import type { PortalContext } from '../../controllers/portal-context.ts';
import type { Translate } from '../../internal/format.ts';
import { troubleOf } from '../../internal/trouble.ts';

/** What came of a code that was typed or scanned at the counter. */
export type CodeFound =
  | { readonly kind: 'here'; readonly dossier: DossierSummary }
  | { readonly kind: 'elsewhere'; readonly dossier: DossierSummary }
  | { readonly kind: 'unknown'; readonly says: string }
  | { readonly kind: 'trouble'; readonly says: string };

// A scanner types what the QR code of a paper says: the code, or an address that holds it.
const within = /[A-Z]{2}-[0-9A-Z]{1,20}-\d{6}-\d{6}-\d{2}/;

/** Looks for the dossier that a member presents, by the code on the paper: at the counters of the reader, then wherever the reader may see. */
export async function findByCode(
  typed: string,
  { client, sessionExpired }: PortalContext,
  t: Translate,
  signal: AbortSignal,
): Promise<CodeFound> {
  const { ok, value, problems } = checkDossierCode(within.exec(typed.toUpperCase())?.[0] ?? typed);
  if (!ok) return { kind: 'trouble', says: explain(problems[0]?.code, t) };
  const first = async (where: object): Promise<DossierSummary | undefined> =>
    (await client.dossiers({ ...where, q: value, limit: 10 }, { signal })).items.find(({ code }) => code === value);
  try {
    const here = await first({ assignedTo: 'counter' });
    if (here) return { kind: 'here', dossier: here };
    const elsewhere = await first({});
    if (elsewhere) return { kind: 'elsewhere', dossier: elsewhere };
    return { kind: 'unknown', says: t('inbox.counter.unknown', { code: value }) };
  } catch (error) {
    const trouble = troubleOf(error) ?? 'unknown';
    if (trouble === 'session') sessionExpired();
    return { kind: 'trouble', says: t(`common.trouble.${trouble}`) };
  }
}

/** What is wrong with a code, so that whoever typed it knows where to look. */
const explain = (problem: string | undefined, t: Translate): string =>
  t(
    problem === 'check-digits'
      ? 'inbox.counter.check-digits'
      : problem === 'empty'
        ? 'inbox.counter.empty'
        : 'inbox.counter.format',
  );
