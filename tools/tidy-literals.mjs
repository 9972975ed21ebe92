import MagicString from 'magic-string';

const tags = new Set(['css', 'html', 'svg']);

/** Every tagged template in a syntax tree. */
function* literalsIn(node) {
  if (Array.isArray(node)) for (const one of node) yield* literalsIn(one);
  else if (node && typeof node.type === 'string') {
    if (node.type === 'TaggedTemplateExpression' && tags.has(node.tag.name)) yield node;
    for (const value of Object.values(node)) if (value && typeof value === 'object') yield* literalsIn(value);
  }
}

/** CSS without comments and without the spaces that separate nothing. Spaces around `+`, `-` and `(` may mean something and stay. */
const tidyCss = (text) =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

// A browser shows a run of spaces as one space, and so does this; only a text that is shown as typed would differ.
const tidyHtml = (text) => text.replace(/\s+/g, ' ');

/** A Rollup plugin: templates of elements are written for people; what is sent to browsers need not be. */
export function tidyLiterals() {
  return {
    name: 'tidy-literals',
    transform(code) {
      if (!/\b(css|html|svg)`/.test(code)) return null;
      const changed = new MagicString(code);
      for (const { tag, quasi } of literalsIn(this.parse(code))) {
        const tidy = tag.name === 'css' ? tidyCss : tidyHtml;
        for (const { start, end } of quasi.quasis) {
          if (end === start) continue;
          const before = code.slice(start, end);
          if (before.includes('<pre') || before.includes('<textarea')) continue;
          const after = tidy(before);
          if (after === '') changed.remove(start, end);
          else if (after !== before) changed.overwrite(start, end, after);
        }
      }
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}
