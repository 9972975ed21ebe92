import { colourOf, contrast, hexOf, luminance, mix, type Colour } from './colour.ts';
import { contrastFaults, type Theme } from './contrast-pairs.ts';

export { judgeTheme, type PairVerdict, type Theme } from './contrast-pairs.ts';

/** The colours that a portal has; what is left out is chosen to fit. */
export interface PortalColours {
  /** Identity only: never an action, never an error. */
  readonly brand: string;
  /** Links and buttons. */
  readonly action: string;
  /** The ground of the page; a dark one makes a dark theme. */
  readonly surface?: string;
  readonly ink?: string;
}

/** A theme whose colours cannot be told apart well enough; names every pair. */
export class ContrastError extends Error {
  override readonly name = 'ContrastError';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The colours are too close to each other: ${faults.join('; ')}.`);
    this.faults = faults;
  }
}

const meanings = { ok: '#0f6b3c', wait: '#7a4b00', bad: '#b3261e' } as const;
const black: Colour = [20, 24, 31];
const white: Colour = [255, 255, 255];

/**
 * Every colour of the kit from those of a portal, whether or not it can be read: for whoever shows what is wrong. A build takes `themeFrom`.
 */
export function draftTheme({ brand, action, surface = '#ffffff', ink }: PortalColours): Theme {
  const ground = colourOf(surface);
  const isDark = luminance(ground) < 0.18;
  const letters = ink === undefined ? (isDark ? white : black) : colourOf(ink);
  const acts = colourOf(action);
  const mean = (name: keyof typeof meanings): Colour => readable(colourOf(meanings[name]), ground, letters);
  const soft = (name: keyof typeof meanings): string => hexOf(mix(ground, mean(name), isDark ? 0.16 : 0.1));
  const onAction = contrast(white, acts) >= contrast(black, acts) ? white : black;
  return {
    '--tthc-ink': hexOf(letters),
    '--tthc-ink-soft': hexOf(mix(letters, ground, 0.24)),
    '--tthc-line': hexOf(mix(ground, letters, 0.2)),
    '--tthc-line-strong': hexOf(mix(ground, letters, 0.6)),
    '--tthc-surface': hexOf(ground),
    '--tthc-surface-2': hexOf(mix(ground, letters, 0.045)),
    '--tthc-brand': hexOf(colourOf(brand)),
    '--tthc-action': hexOf(acts),
    // Away from what stands on it, so that pressing never makes a label harder to read.
    '--tthc-action-strong': hexOf(mix(acts, onAction === white ? black : white, 0.25)),
    '--tthc-on-action': hexOf(onAction),
    '--tthc-ok': hexOf(mean('ok')),
    '--tthc-ok-soft': soft('ok'),
    '--tthc-wait': hexOf(mean('wait')),
    '--tthc-wait-soft': soft('wait'),
    '--tthc-bad': hexOf(mean('bad')),
    '--tthc-bad-soft': soft('bad'),
  };
}

/**
 * Every colour of the kit from those of a portal. Throws `ContrastError` when somebody could not read the result.
 *
 * ```ts
 * const css = themeCss(themeFrom({ brand: '#a4161a', action: '#0b4f8a' }), 'tthc-portal');
 * ```
 */
export function themeFrom(colours: PortalColours): Theme {
  const theme = draftTheme(colours);
  const faults = contrastFaults(theme);
  if (faults.length > 0) throw new ContrastError(faults);
  return theme;
}

/**
 * The action colour that is nearest to a portal's and can be read everywhere: the same hue, nearer to the ink. The portal's own where it
 * passes; nothing where no shade of it does.
 */
export function readableAction(colours: PortalColours): string | undefined {
  const letters = colourOf(draftTheme(colours)['--tthc-ink'] ?? '#000000');
  for (let share = 0; share <= 1; share += 0.04) {
    const action = hexOf(mix(colourOf(colours.action), letters, share));
    if (contrastFaults(draftTheme({ ...colours, action })).length === 0) return action;
  }
  return undefined;
}

/** The theme as a rule for a style sheet: a file of the portal, which the strictest policy allows. */
export const themeCss = (theme: Theme, selector = ':root'): string =>
  `${selector} {\n${Object.entries(theme)
    .map(([name, value]) => `  ${name}: ${value};`)
    .join('\n')}\n}\n`;

/** The same hue, nearer to the ink until it can be read on the ground and on its own tint. */
function readable(colour: Colour, ground: Colour, letters: Colour): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const found = mix(colour, letters, share);
    if (contrast(found, mix(ground, found, 0.16)) >= 5) return found;
  }
  return letters;
}
