import { lets, sourcesOf, type Policy } from '../csp.ts';
import { advice, trouble, type Finding } from '../finding.ts';
import { portalPolicy } from '../portal-policy.ts';
import type { Portal } from '../portal.ts';

/** Whether the Content-Security-Policy of the page lets the elements work, and whether it protects anybody. */
export function lookAtPolicy(portal: Portal): readonly Finding[] {
  const { policies } = portal;
  if (policies.length === 0)
    return [advice('policy', 'The page has no Content-Security-Policy.', 'Send the one below.')];
  // A thing has to be allowed by every policy; it is allowed too much only where none forbids it.
  const [first = [], ...others] = policies.map(tooMuch);
  const found = [
    ...policies.flatMap((policy) => lacks(policy, portal)),
    ...first.filter(({ says }) => others.every((other) => other.some((one) => one.says === says))),
  ];
  return found.filter(({ says }, at) => found.findIndex((other) => other.says === says) === at);
}

/** The policy for exactly this portal: with the origins of its script and its API. */
export function policyFor({ page, kits, api }: Portal): string {
  const elsewhere = (urls: readonly URL[]): readonly string[] =>
    urls.map(({ origin }) => origin).filter((origin) => origin !== page.url.origin);
  return portalPolicy({
    'script-src': elsewhere(kits.map(({ url }) => url)),
    'connect-src': elsewhere([api]),
    'trusted-types': kits.length > 1 ? ["'allow-duplicates'"] : [],
  });
}

function lacks(policy: Policy, { page, kits, api }: Portal): readonly Finding[] {
  const found: Finding[] = [];
  for (const { url, tag } of kits)
    if (!lets(policy, 'script-src-elem', url, page.url, tag.attributes))
      found.push(
        trouble(
          'policy',
          `The policy does not let ${url.href} run.`,
          `Add ${sourceOf(url, page.url)} to script-src${policy.get('script-src')?.includes("'strict-dynamic'") ? ", or its nonce to the tag: with 'strict-dynamic' no address counts" : ''}.`,
        ),
      );
  if (!lets(policy, 'connect-src', new URL('v1/', api), page.url))
    found.push(
      trouble(
        'policy',
        `The policy does not let the page ask ${api.href}.`,
        `Add ${sourceOf(api, page.url)} to connect-src.`,
      ),
    );
  const types = policy.get('trusted-types');
  if (types && !types.includes('lit-html') && !types.includes('*'))
    found.push(
      trouble(
        'policy',
        'The policy forbids the policy of trusted types that the elements make.',
        'Add lit-html to trusted-types.',
      ),
    );
  else if (types && kits.length > 1 && !types.includes("'allow-duplicates'"))
    found.push(
      trouble(
        'policy',
        'Two scripts bring the elements, and the second may not make its policy of trusted types.',
        "Add 'allow-duplicates' to trusted-types.",
      ),
    );
  const sandbox = policy.get('sandbox');
  const missing = ['allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-downloads', 'allow-modals'].filter(
    (one) => !sandbox?.includes(one),
  );
  if (sandbox && missing.length > 0)
    found.push(
      trouble(
        'policy',
        'The page is in a sandbox in which the elements do not work.',
        `Take sandbox off, or add ${missing.join(' ')}.`,
      ),
    );
  const images = sourcesOf(policy, 'img-src');
  if (images && !images.some((one) => one === 'data:' || one === 'blob:'))
    found.push(
      advice(
        'policy',
        'Pictures of signatures and seals that the portal hands to papers as data: or blob: would not show.',
        'Add data: blob: to img-src, if you hand any over.',
      ),
    );
  return found;
}

/** What is allowed and the elements do not need. */
function tooMuch(policy: Policy): readonly Finding[] {
  const found: Finding[] = [];
  const scripts = sourcesOf(policy, 'script-src');
  if (!scripts || scripts.some((one) => one === '*' || one === 'https:' || one === 'http:'))
    found.push(
      advice(
        'policy',
        'The policy lets scripts come from anywhere.',
        "Name the places in script-src; the elements need 'self' alone.",
      ),
    );
  for (const needless of ["'unsafe-inline'", "'unsafe-eval'"])
    // Beside a nonce or a hash browsers do not follow 'unsafe-inline'.
    if (
      scripts?.includes(needless) &&
      !(needless === "'unsafe-inline'" && scripts.some((one) => /^'(nonce|sha\d+)-/.test(one)))
    )
      found.push(
        advice(
          'policy',
          `The policy allows ${needless} for scripts, which the elements do not need.`,
          `Take ${needless} out of script-src.`,
        ),
      );
  if (!policy.get('require-trusted-types-for')?.includes("'script'"))
    found.push(
      advice(
        'policy',
        'Trusted Types are not asked for; the elements work with them.',
        "Add require-trusted-types-for 'script'; trusted-types lit-html.",
      ),
    );
  return found;
}

const sourceOf = (url: URL, page: URL): string => (url.origin === page.origin ? "'self'" : url.origin);
