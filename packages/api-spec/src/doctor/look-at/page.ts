import type { Answer } from '../ask.ts';
import { advice, trouble, type Finding } from '../finding.ts';
import type { KitScript, Portal } from '../portal.ts';

/** Why what came is no page of a portal at all, if it is none. */
export function lookAtAnswer({ url, status, headers }: Answer): Finding | undefined {
  const type = headers.get('content-type') ?? '';
  const fix = 'Give the address of the page that members see.';
  if (status !== 200) return trouble('page', `${url.href} answers ${status}.`, fix);
  return /^text\/html\b/i.test(type)
    ? undefined
    : trouble('page', `${url.href} is no page: it is sent as "${type}".`, fix);
}

/** Whether the page is one on which Vietnamese is read, and whether the file of the elements comes. */
export function lookAtPage({ page, tags, kits }: Portal): readonly Finding[] {
  const found: Finding[] = [];
  const type = page.headers.get('content-type') ?? '';
  const charset =
    /charset=["']?([\w-]+)/i.exec(type)?.[1] ??
    tags.find(({ attributes }) => attributes['charset'])?.attributes['charset'];
  if (charset?.toLowerCase() !== 'utf-8')
    found.push(
      trouble(
        'page',
        `The page is read as ${charset ?? 'whatever the browser guesses'}: Vietnamese letters break.`,
        'Send it as text/html; charset=utf-8.',
      ),
    );
  const lang = tags.find(({ name }) => name === 'html')?.attributes['lang'];
  if (!lang || !/^(vi|en)\b/i.test(lang))
    found.push(
      advice(
        'page',
        lang ? `The page says that its language is "${lang}".` : 'The page does not say its language.',
        'Write <html lang="vi">, so that screen readers speak Vietnamese.',
      ),
    );
  if (!tags.some(({ name, attributes }) => name === 'meta' && attributes['name'] === 'viewport'))
    found.push(
      advice(
        'page',
        'Phones show the page as wide as a desk.',
        'Write <meta name="viewport" content="width=device-width, initial-scale=1">.',
      ),
    );
  if (kits.length === 0)
    found.push(
      advice(
        'page',
        'No script tag of the page carries the elements; what another script loads is not seen from here.',
        'Write <script type="module" src="…/tthc-elements.js">, unless a bundle brings them.',
      ),
    );
  return [...found, ...kits.flatMap((kit) => lookAtScript(kit, page.url))];
}

function lookAtScript({ tag, url, answer, failed }: KitScript, page: URL): readonly Finding[] {
  if (!answer)
    return [trouble('page', `${url.href} does not come: ${failed}.`, 'Serve the file of the elements there.')];
  if (answer.status !== 200)
    return [trouble('page', `${url.href} answers ${answer.status}.`, 'Serve the file of the elements there.')];
  const found: Finding[] = [];
  const type = answer.headers.get('content-type') ?? '';
  if (!/^(text|application)\/(x-)?(java|ecma)script\b/.test(type))
    found.push(
      trouble(
        'page',
        `${url.href} is sent as "${type}": browsers run no module of that type.`,
        'Send it as text/javascript; charset=utf-8.',
      ),
    );
  if (tag.attributes['type'] !== 'module')
    found.push(trouble('page', `${url.href} is asked for as a plain script.`, 'Write type="module" on its tag.'));
  const allowed = answer.headers.get('access-control-allow-origin');
  if (answer.url.origin !== page.origin && allowed !== '*' && allowed !== page.origin)
    found.push(
      trouble(
        'page',
        `${url.href} comes from another origin and does not let ${page.origin} run it.`,
        `Serve it from the portal, or with Access-Control-Allow-Origin: ${page.origin}.`,
      ),
    );
  return found;
}
