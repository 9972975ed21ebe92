import { ask } from './ask.ts';
import { trouble, type Finding } from './finding.ts';
import { lookAtApi } from './look-at/api.ts';
import { lookAtClock } from './look-at/clock.ts';
import { lookAtCookies } from './look-at/cookies.ts';
import { lookAtOrigin } from './look-at/origin.ts';
import { lookAtAnswer, lookAtPage } from './look-at/page.ts';
import { lookAtPolicy, policyFor } from './look-at/policy.ts';
import { lookAtCertificate, lookAtSafety } from './look-at/safe-way.ts';
import { lookAtVersions } from './look-at/versions.ts';
import { portalOf, type Known } from './portal.ts';

/** What was found at a portal. */
export interface Examination {
  /** The page, after all that sent on from it. */
  readonly page: string;
  readonly api?: string;
  /** Of the elements, where it is known. */
  readonly version?: string | undefined;
  /** The strictest Content-Security-Policy under which this portal works. */
  readonly policy?: string;
  readonly findings: readonly Finding[];
}

/**
 * Looks at a page of a portal and at its API as a browser would, and says what is wrong: `await examinePortal('https://cong.example/')`.
 * Nothing is written anywhere, and nobody is signed in.
 */
export async function examinePortal(address: string, known: Known = {}): Promise<Examination> {
  const page = await ask(new URL(address), { redirect: 'follow', headers: { accept: 'text/html' } });
  if ('failed' in page) {
    const says = `${page.url.href} cannot be reached: ${page.failed}.`;
    const certificate = page.url.protocol === 'https:' ? await lookAtCertificate(page.url) : [];
    return {
      page: page.url.href,
      findings: [trouble('page', says, 'Give the address of the page that members see.'), ...certificate],
    };
  }
  const noPage = lookAtAnswer(page);
  // Of an error nothing else is worth saying.
  if (noPage) return { page: page.url.href, findings: [noPage] };
  const portal = await portalOf(page, known);
  const [safety, { told, found }] = await Promise.all([lookAtSafety(portal), lookAtApi(portal)]);
  return {
    page: page.url.href,
    api: portal.api.href,
    version: portal.version,
    policy: policyFor(portal),
    findings: [
      ...lookAtPage(portal),
      ...lookAtPolicy(portal),
      ...safety,
      ...lookAtCookies(portal),
      ...found,
      ...(told ? [...(await lookAtOrigin(portal)), ...lookAtVersions(portal, told), ...lookAtClock(portal, told)] : []),
    ],
  };
}
