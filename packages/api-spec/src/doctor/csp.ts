/** One policy: its directives, each with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** The policies of a header (several may be in one, with commas), or of one `<meta>`. */
export const policiesIn = (text: string): readonly Policy[] =>
  text
    .split(',')
    .map(policyOf)
    .filter((policy) => policy.size > 0);

function policyOf(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // A directive that comes twice counts once.
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** The sources that hold for a directive: its own or those that stand in for it. `undefined`: everything is allowed. */
export function sourcesOf(policy: Policy, directive: string): readonly string[] | undefined {
  const general = directive.replace(/-elem$/, '');
  return policy.get(directive) ?? policy.get(general) ?? policy.get('default-src');
}

/** How a script comes onto the page. */
export interface ScriptTag {
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

/** Whether a page lets something come from an address. */
export function lets(policy: Policy, directive: string, url: URL, page: URL, script: ScriptTag = {}): boolean {
  const sources = sourcesOf(policy, directive);
  if (!sources) return true;
  const hashes = script.integrity?.split(/\s+/) ?? [];
  if (
    sources.some(
      (one) => (script.nonce && one === `'nonce-${script.nonce}'`) || hashes.some((hash) => one === `'${hash}'`),
    )
  )
    return true;
  // Addresses no longer count then; what a trusted script loads does, which a tag of the page is not.
  if (directive.startsWith('script-src') && sources.includes("'strict-dynamic'")) return false;
  return sources.some((source) => fits(source, url, page));
}

function fits(source: string, url: URL, page: URL): boolean {
  if (source === "'self'") return url.origin === page.origin || isSaferSelf(url, page);
  if (source.startsWith("'")) return false;
  if (source === '*') return /^(https?|wss?):$/.test(url.protocol);
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return schemeFits(source.toLowerCase(), url.protocol);
  const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^:/*]+|\[[^\]]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i.exec(
    source,
  );
  if (!parts) return false;
  const [, scheme, host = '', port, path] = parts;
  return (
    schemeFits(scheme === undefined ? page.protocol : `${scheme.toLowerCase()}:`, url.protocol) &&
    hostFits(host.toLowerCase(), url.hostname) &&
    portFits(port, url) &&
    (path === undefined || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path))
  );
}

/** A page without TLS may load from the same host with it. */
const isSaferSelf = (url: URL, page: URL): boolean =>
  url.hostname === page.hostname && page.protocol === 'http:' && url.protocol === 'https:' && !url.port && !page.port;

const schemeFits = (wanted: string, has: string): boolean => wanted === has || (wanted === 'http:' && has === 'https:');

const hostFits = (wanted: string, has: string): boolean =>
  wanted === '*' || wanted === has || (wanted.startsWith('*.') && has.endsWith(wanted.slice(1)));

function portFits(wanted: string | undefined, { port, protocol }: URL): boolean {
  if (wanted === '*') return true;
  // An address leaves out the port that its scheme has anyhow.
  const usual = protocol === 'https:' ? '443' : '80';
  return (wanted ?? usual) === (port || usual) || (wanted === '80' && protocol === 'https:' && !port);
}
