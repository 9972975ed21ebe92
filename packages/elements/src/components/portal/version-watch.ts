import type { Client } from '@tthc-dang/core/client';
import { versionsClient } from '@tthc-dang/core/client/versions';
import { dateOf } from '@tthc-dang/core/dates';
import { judgeVersions, type VersionVerdict } from '@tthc-dang/core/versions';
import { TthcVersionEvent } from '../../events/version-event.ts';
import { version as en } from '../../locales/en/version.ts';
import { version as vi } from '../../locales/vi/version.ts';
import { kitVersion } from '../../version.ts';
import type { bar as barOf } from './bar.ts';
import type { TthcPortal } from './portal.ts';

/**
 * Asks the server which versions go together, and tells the developers of the portal what is the matter: in the console and by an event.
 * Members are told only what no longer works. A server that tells nothing of versions is no matter.
 */
export async function watchVersions(
  portal: TthcPortal,
  client: Client,
  bar: typeof barOf,
  signal: AbortSignal,
): Promise<void> {
  const served = await versionsClient(client).versions({ signal });
  const verdict = judgeVersions(kitVersion, served, dateOf(served.now));
  portal.misfit = undefined;
  if (verdict.code === 'fits') return;
  console.warn(`tthc-dang: ${inWords(verdict)}`);
  portal.dispatchEvent(new TthcVersionEvent(verdict, kitVersion));
  if (verdict.code !== 'incompatible') return;
  // Both languages at once: whoever comes to this sentence may load nothing more.
  portal.misfit = () => {
    const { texts, locale } = portal;
    return bar('bad', texts?.['version.misfit'] ?? (locale === 'en' ? en : vi)['version.misfit']);
  };
  portal.requestUpdate();
}

function inWords(verdict: TthcVersionEvent['verdict']): string {
  const here = `version ${kitVersion} of the elements`;
  switch (verdict.code) {
    case 'unknown':
      return `The server does not know ${here}.`;
    case 'ends-soon':
      return `The last day of ${here} is ${verdict.endsOn}, in ${verdict.days} days. Take up a later version before.`;
    case 'ended':
      return `The last day of ${here} was ${verdict.endsOn}. Take up a later version.`;
    default:
      return `The server speaks API ${verdict.has}, and ${here} needs ${verdict.needs}. ${what[verdict.code]}`;
  }
}

const what: Readonly<Record<Extract<VersionVerdict, { readonly needs: string }>['code'], string>> = {
  'server-older': 'Some screens will not find what they ask for.',
  incompatible: 'They do not go together, and the members are told so.',
};
