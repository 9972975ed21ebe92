/** A tag of a page with its attributes; names are in small letters. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The opening tags of a page as it is sent, without what stands in comments, and without what scripts hold. */
export function tagsOf(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  // Every step leads on in the text, so that no page takes long.
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const name = html.startsWith('<!--', at)
      ? undefined
      : matched(/<([a-z][a-z0-9-]*)/iy, html, at)?.[1]?.toLowerCase();
    if (name === undefined) {
      at = html.startsWith('<!--', at) ? after(html, '-->', at) : at + 1;
      continue;
    }
    const { attributes, end } = attributesAt(html, at + 1 + name.length);
    tags.push({ name, attributes });
    at = name === 'script' || name === 'style' ? after(html, `</${name}`, end) : end;
  }
  return tags;
}

function attributesAt(html: string, from: number): { readonly attributes: Tag['attributes']; readonly end: number } {
  const attributes: Record<string, string> = {};
  let at = from;
  while (at < html.length && html[at] !== '>') {
    const found = matched(/([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y, html, at);
    if (found) {
      const [whole, name = '', double, single, bare] = found;
      // Of two attributes of one name browsers take the first.
      attributes[name.toLowerCase()] ??= readable(double ?? single ?? bare ?? '');
      at += whole.length;
    } else at += 1;
  }
  return { attributes, end: at };
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where a word ends that comes later; the end of the text, if it does not. */
function after(text: string, word: string, at: number): number {
  const pattern = new RegExp(word, 'gi');
  return matched(pattern, text, at) ? pattern.lastIndex : text.length;
}

const readable = (text: string): string =>
  text
    .replace(/&#39;|&apos;/g, "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
