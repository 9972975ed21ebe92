import { tokens } from '../../styles/tokens.css.ts';
import type { Theme } from '../../styles/theme-from.ts';

/** What the style sheet of a portal sets of the kit's properties. */
export interface Overrides {
  /** Colours that can be judged. */
  readonly theme: Theme;
  /** Properties that are set to something else than `#rrggbb`. */
  readonly unjudged: readonly string[];
  /** Names that the kit does not know. */
  readonly unknown: readonly string[];
}

const colour = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;
const known = new Set(tokens.cssText.match(/--tthc-[\w-]+/g));
/** Sizes and fonts, which have no contrast. */
const others = /^--tthc-(font|paper-font|scale|space|radius|control|measure)$/;

/** Reads every `--tthc-…: value` of a piece of CSS. */
export function readOverrides(css: string): Overrides {
  const set = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/(--tthc-[\w-]+)\s*:\s*([^;}]+)/g)].map(
    ([, name = '', value = '']) => [name, value.trim()] as const,
  );
  const colours = set.filter(([name]) => known.has(name) && !others.test(name));
  return {
    theme: Object.fromEntries(colours.filter(([, value]) => colour.test(value))),
    unjudged: colours.filter(([, value]) => !colour.test(value)).map(([name]) => name),
    unknown: set.map(([name]) => name).filter((name) => !known.has(name) && !others.test(name)),
  };
}
