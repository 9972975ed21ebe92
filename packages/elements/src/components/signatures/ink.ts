/** Points of a picture, four bytes each: red, green, blue, opacity. */
export interface Points {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** How much is taken off each side, in percent. */
export interface Crop {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Points that fade from ink to ground lie in so wide a band of brightness. */
const band = 40;

/** Takes the white ground away: what is brighter than `white` (0 to 255) becomes transparent, with soft edges. */
export function withoutGround(points: Points, white: number): void {
  const { data } = points;
  for (let at = 0; at < data.length; at += 4) {
    // The darkest channel: red ink on white is bright in red, and must stay.
    const darkest = Math.min(data[at]!, data[at + 1]!, data[at + 2]!);
    const keeps = Math.min(1, Math.max(0, (white - darkest) / band));
    data[at + 3] = Math.round(data[at + 3]! * keeps);
  }
}

/** The part of a picture that has ink, as what may be taken off each side; `undefined` where there is none. */
export function cropToInk({ data, width, height }: Points): Crop | undefined {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if (data[(y * width + x) * 4 + 3]! > 128) {
        left = Math.min(left, x);
        right = Math.max(right, x);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y);
      }
  if (right < 0) return undefined;
  const percent = (part: number, whole: number): number => Math.max(0, Math.floor((part / whole) * 100) - 2);
  return {
    left: percent(left, width),
    right: percent(width - 1 - right, width),
    top: percent(top, height),
    bottom: percent(height - 1 - bottom, height),
  };
}
