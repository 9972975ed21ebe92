import { ask, type Answer } from './ask.ts';
import { policiesIn, type Policy } from './csp.ts';
import { tagsOf, type Tag } from './page-tags.ts';

/** A script of the page that carries the elements. */
export interface KitScript {
  readonly tag: Tag;
  readonly url: URL;
  readonly answer: Answer | undefined;
  /** Why there is no answer. */
  readonly failed: string | undefined;
  /** What its first line says. */
  readonly version: string | undefined;
}

/** What is known of a portal once its page has come. */
export interface Portal {
  readonly page: Answer;
  readonly tags: readonly Tag[];
  /** Those of the header and those of the page itself; what is only reported is not among them. */
  readonly policies: readonly Policy[];
  readonly kits: readonly KitScript[];
  /** Where `/v1` begins. */
  readonly api: URL;
  /** The version of the elements, where it is known. */
  readonly version: string | undefined;
}

/** What whoever asks knows better than the page shows. */
export interface Known {
  readonly api?: string | undefined;
  readonly version?: string | undefined;
}

/** Reads a page that has come, and fetches the scripts that carry the elements. */
export async function portalOf(page: Answer, known: Known): Promise<Portal> {
  const tags = tagsOf(page.text);
  const base = baseOf(tags, page.url);
  const kits = await kitsOf(tags, base);
  // A second version on a page has its suffix behind the tag.
  const place = tags.find(({ name }) => /^tthc-portal(-|$)/.test(name))?.attributes['base-url'];
  return {
    page,
    tags,
    policies: [
      ...policiesIn(page.headers.get('content-security-policy') ?? ''),
      ...tags.filter(isPolicy).flatMap(({ attributes }) => withoutSandbox(attributes['content'] ?? '')),
    ],
    kits,
    api: apiAt(known.api ?? place ?? '', known.api === undefined ? base : page.url),
    version: known.version ?? kits.find(({ version }) => version !== undefined)?.version,
  };
}

function apiAt(place: string, base: URL): URL {
  const address = `${place.replace(/\/+$/, '')}/`;
  if (!URL.canParse(address, base)) throw new RangeError(`The base-url "${place}" of <tthc-portal> is no address.`);
  return new URL(address, base);
}

/** In the page itself browsers do not follow `sandbox`. */
const withoutSandbox = (text: string): readonly Policy[] =>
  policiesIn(text).map((policy) => new Map([...policy].filter(([name]) => name !== 'sandbox')));

const isPolicy = ({ name, attributes }: Tag): boolean =>
  name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy';

function baseOf(tags: readonly Tag[], page: URL): URL {
  const href = tags.find(({ name, attributes }) => name === 'base' && attributes['href'])?.attributes['href'];
  return href !== undefined && URL.canParse(href, page) ? new URL(href, page) : page;
}

async function kitsOf(tags: readonly Tag[], base: URL): Promise<readonly KitScript[]> {
  const scripts = tags.flatMap((tag) => {
    const source = tag.name === 'script' ? tag.attributes['src'] : undefined;
    return source !== undefined && URL.canParse(source, base) ? [{ tag, url: new URL(source, base) }] : [];
  });
  const asked = await Promise.all(
    scripts.map(async ({ tag, url }) => {
      const answer = await ask(url, { redirect: 'follow', headers: { origin: base.origin } });
      const came = 'failed' in answer ? undefined : answer;
      const version = /@tthc-dang\/elements (\d+\.\d+\.\d+)/.exec(came?.text.slice(0, 200) ?? '')?.[1];
      return { tag, url, answer: came, failed: 'failed' in answer ? answer.failed : undefined, version };
    }),
  );
  return asked.filter(
    ({ url, answer, version }) => version !== undefined || isNamedSo(url) || isBundled(answer?.text ?? ''),
  );
}

const isNamedSo = (url: URL): boolean => /tthc-elements[^/]*\.m?js$/.test(url.pathname);
/** What a bundler of the portal made has no first line of ours, but Lit in it, and our tag. */
const isBundled = (code: string): boolean => code.includes('litElementVersions') && code.includes('tthc-portal');
