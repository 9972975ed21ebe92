import { connect } from 'node:tls';
import { isLoopback } from '../../server/node/origin.ts';
import { advice, trouble, type Finding } from '../finding.ts';
import type { Portal } from '../portal.ts';

/** Before its last day a certificate is spoken of for so many days. */
const noticeDays = 21;

/** Whether nobody on the way can read along, or put something else in its place. */
export async function lookAtSafety({ page, api }: Portal): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const [what, url] of [
    ['page', page.url],
    ['API', api],
  ] as const)
    if (url.protocol !== 'https:' && !isLoopback(url.hostname))
      found.push(
        trouble(
          'secure',
          `The ${what} comes without TLS from ${url.origin}: whoever is on the way reads the token.`,
          'Serve it with https; without it browsers also keep no safe copy on the device.',
        ),
      );
  if (page.url.protocol === 'https:') {
    if (!page.headers.has('strict-transport-security'))
      found.push(
        advice(
          'secure',
          'Browsers are not told to come back with https.',
          'Send Strict-Transport-Security: max-age=31536000.',
        ),
      );
    found.push(...(await lookAtCertificate(page.url)));
  }
  if (api.protocol === 'https:' && api.origin !== page.url.origin) found.push(...(await lookAtCertificate(api)));
  return found;
}

/** What a certificate says of its days. Whether it is believed, the request itself has shown. */
export async function lookAtCertificate({ hostname, port }: URL): Promise<readonly Finding[]> {
  const ends = await endOf(hostname.replace(/^\[|\]$/g, ''), Number(port || 443));
  if (ends === undefined) return [];
  const days = Math.floor((ends - Date.now()) / 86_400_000);
  if (days > noticeDays) return [];
  const day = new Date(ends).toISOString().slice(0, 10);
  return days < 0
    ? [
        trouble(
          'secure',
          `The certificate of ${hostname} ended on ${day}.`,
          'Renew it, and let a program do so from now on.',
        ),
      ]
    : [
        advice(
          'secure',
          `The certificate of ${hostname} ends on ${day}, in ${days} days.`,
          'Renew it, and let a program do so from now on.',
        ),
      ];
}

const endOf = (host: string, port: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    // Also one that is not believed has a last day. Nothing is sent.
    const socket = connect({
      host,
      port,
      rejectUnauthorized: false,
      timeout: 5000,
      ...(/^[\d.:]+$/.test(host) ? {} : { servername: host }),
    });
    const end = (at?: number): void => {
      socket.destroy();
      resolve(at);
    };
    socket.once('secureConnect', () => end(Date.parse(socket.getPeerCertificate().valid_to)));
    socket.once('error', () => end()).once('timeout', () => end());
  });
