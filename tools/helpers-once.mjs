import MagicString from 'magic-string';

const name = 'decorate-class.js';
const id = `\0${name}`;
const helper =
  /var __defProp = Object\.defineProperty;\nvar __getOwnPropDesc = [^\n]+\nvar __decorateClass = [^]+?\n\};\n/;

/** A Rollup plugin: what esbuild writes at the head of every file with decorators stands in one file of its own. */
export function helpersOnce() {
  let written;
  return {
    name: 'helpers-once',
    resolveId: (source) => (source === name ? id : null),
    load: (source) => (source === id ? `${written}export { __decorateClass };` : null),
    transform(code, from) {
      const found = from === id ? null : helper.exec(code);
      if (!found) {
        if (from !== id && code.includes('var __decorateClass ='))
          throw new Error('esbuild writes its helper in another way now.');
        return null;
      }
      written = found[0];
      const changed = new MagicString(code);
      changed.overwrite(found.index, found.index + written.length, `import { __decorateClass } from '${name}';\n`);
      return { code: changed.toString(), map: changed.generateMap({ hires: true }) };
    },
  };
}
