import { colourOf, contrast } from './colour.ts';

/** The colours of a theme, by the name of their custom property. */
export type Theme = Readonly<Record<`--tthc-${string}`, string>>;

const text = 4.5;
const control = 3;

/** Which colour stands on which, and how much they must differ (WCAG 1.4.3 and 1.4.11). */
export const contrastPairs: readonly (readonly [on: string, ground: string, least: number])[] = [
  ...['surface', 'surface-2', 'ok-soft', 'wait-soft', 'bad-soft'].map((ground) => ['ink', ground, text] as const),
  ...['surface', 'surface-2'].flatMap((ground) => [
    ['ink-soft', ground, text] as const,
    ['action', ground, text] as const,
    ['bad', ground, text] as const,
  ]),
  ['action-strong', 'surface', text],
  ['on-action', 'action', text],
  ['on-action', 'action-strong', text],
  ['ok', 'surface', text],
  ['ok', 'ok-soft', text],
  ['wait', 'surface', text],
  ['wait', 'wait-soft', text],
  ['bad', 'bad-soft', text],
  ['line-strong', 'surface', control],
];

/** One pair of colours of a theme, and whether it can be told apart well enough. */
export interface PairVerdict {
  /** The name of what stands on the ground, without `--tthc-`. */
  readonly on: string;
  readonly ground: string;
  readonly above: string;
  readonly below: string;
  /** From 1 to 21. */
  readonly ratio: number;
  readonly least: number;
  readonly passes: boolean;
}

/** What the focus has unless a theme says otherwise. */
const focusColour = '#ffd23f';

/**
 * The ring of the focus has two colours, and stands between a control and the page: it is seen where one of them differs from what
 * lies beside it. Around a field the inner one lies on the page, around a button it lies on the button.
 */
const ringPairs: readonly (readonly [name: string, ways: readonly (readonly [on: string, ground: string])[]])[] = [
  [
    'surface',
    [
      ['focus', 'surface'],
      ['ink', 'surface'],
    ],
  ],
  [
    'action',
    [
      ['focus', 'action'],
      ['focus', 'surface'],
      ['ink', 'action'],
    ],
  ],
];

/** Every pair of colours that stand on each other, in the order in which readers meet them; pairs of which a colour is not told are left out. */
export function judgeTheme(theme: Theme): readonly PairVerdict[] {
  const told: Theme = { '--tthc-focus': focusColour, ...theme };
  const judged = (on: string, ground: string, least: number): PairVerdict | undefined => {
    const [above, below] = [told[`--tthc-${on}`], told[`--tthc-${ground}`]];
    if (above === undefined || below === undefined) return undefined;
    const ratio = contrast(colourOf(above), colourOf(below));
    return { on, ground, above, below, ratio, least, passes: ratio >= least };
  };
  const rings = ringPairs.flatMap(([ground, ways]) => {
    const best = ways.flatMap((way) => judged(...way, control) ?? []).toSorted((a, b) => b.ratio - a.ratio)[0];
    return best ? [{ ...best, on: 'focus', ground }] : [];
  });
  return [...contrastPairs.flatMap((pair) => judged(...pair) ?? []), ...rings];
}

/** What of a theme cannot be read well enough, each with both colours and what is missing. */
export const contrastFaults = (theme: Theme): readonly string[] =>
  judgeTheme(theme).flatMap(({ on, ground, above, below, ratio, least, passes }) =>
    passes ? [] : [`--tthc-${on} (${above}) on --tthc-${ground} (${below}): ${ratio.toFixed(2)}:1, needs ${least}:1`],
  );
