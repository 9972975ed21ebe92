/** A suffix that no tag can take. */
export class SuffixError extends Error {
  override readonly name = 'SuffixError';
}

/**
 * The code of the elements with every tag of theirs under a suffix: `tthc-portal` becomes `tthc-portal-v2`, in what is registered and in
 * every template. So two versions stand on one page without sharing a tag. Events, attributes, parts and custom properties keep their names.
 *
 * `withSuffix(code, 'v2', tags)`, with the tags of `custom-elements.json`
 */
export function withSuffix(code: string, suffix: string, tags: readonly string[]): string {
  if (!/^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(suffix))
    throw new SuffixError(`"${suffix}" is no suffix: lower-case letters and digits, perhaps with - . _ between them.`);
  const taken = tags.find((tag) => tags.includes(`${tag}-${suffix}`));
  if (taken) throw new SuffixError(`"${suffix}" makes ${taken}-${suffix} of ${taken}, which is another element.`);
  // Longer words that begin or end like a tag are other names: events, keys, files.
  const whole = new RegExp(`(?<![\\w-])(?:${tags.join('|')})(?![\\w-])`, 'g');
  return code.replace(whole, (tag) => `${tag}-${suffix}`);
}
