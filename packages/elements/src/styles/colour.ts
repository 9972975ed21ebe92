/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** Reads `#rgb` or `#rrggbb`. */
export function colourOf(hex: string): Colour {
  const long = /^#[\da-f]{3}$/i.test(hex) ? hex.replaceAll(/[\da-f]/gi, '$&$&') : hex;
  if (!/^#[\da-f]{6}$/i.test(long)) throw new TypeError(`"${hex}" is no colour of the form #rrggbb.`);
  const part = (from: number): number => Number.parseInt(long.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

/** Writes `#rrggbb`. */
export const hexOf = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** So much of the second colour in the first: 0 is the first, 1 the second. */
export const mix = (a: Colour, b: Colour, share: number): Colour => {
  const part = (index: 0 | 1 | 2): number => a[index] + (b[index] - a[index]) * share;
  return [part(0), part(1), part(2)];
};

/** The contrast of two colours by WCAG 2: from 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance by WCAG 2: 0 is black, 1 is white. */
export const luminance = (colour: Colour): number => {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
};
