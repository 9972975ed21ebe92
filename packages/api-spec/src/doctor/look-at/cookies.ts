import { advice, trouble, type Finding } from '../finding.ts';
import type { Portal } from '../portal.ts';

/** What the page keeps in cookies. The elements send and read none. */
export const lookAtCookies = ({ page }: Portal): readonly Finding[] =>
  page.headers.getSetCookie().flatMap((cookie) => lookAtCookie(cookie, page.url.protocol === 'https:'));

function lookAtCookie(cookie: string, isSafe: boolean): readonly Finding[] {
  const [pair = '', ...rest] = cookie.split(';').map((part) => part.trim());
  const name = pair.split('=')[0] ?? '';
  const has = new Map(rest.map((part) => part.toLowerCase().split('=')).map(([key = '', value = '']) => [key, value]));
  const found: Finding[] = [];
  if (has.get('samesite') === 'none' && !has.has('secure'))
    found.push(trouble('cookies', `Browsers drop the cookie "${name}": SameSite=None without Secure.`, 'Add Secure.'));
  else if (isSafe && !has.has('secure'))
    found.push(trouble('cookies', `The cookie "${name}" is also sent without TLS.`, 'Add Secure.'));
  if (!has.has('samesite'))
    found.push(
      advice(
        'cookies',
        `The cookie "${name}" does not say which sites it is sent from.`,
        'Add SameSite=Lax, or Strict.',
      ),
    );
  // A token against forgery has to be read by a script; a session has not.
  if (/sess|sid|auth|token/i.test(name) && !/csrf|xsrf/i.test(name) && !has.has('httponly'))
    found.push(advice('cookies', `Scripts read the cookie "${name}".`, 'Add HttpOnly, if it holds a session.'));
  return found;
}
