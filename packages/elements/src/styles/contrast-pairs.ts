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

/** What of a theme cannot be read well enough, each with both colours and what is missing. */
export function contrastFaults(theme: Theme): readonly string[] {
  return contrastPairs.flatMap(([on, ground, least]) => {
    const [above, below] = [theme[`--tthc-${on}`], theme[`--tthc-${ground}`]];
    if (above === undefined || below === undefined) return [];
    const found = contrast(colourOf(above), colourOf(below));
    return found >= least
      ? []
      : [`--tthc-${on} (${above}) on --tthc-${ground} (${below}): ${found.toFixed(2)}:1, needs ${least}:1`];
  });
}
