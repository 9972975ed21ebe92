/** A QR code as the path of an SVG whose view box is `size` modules wide, quiet zone included. */
export interface QrPath {
  readonly size: number;
  readonly d: string;
}

/** White modules around a code; readers need four. */
const quiet = 4;

/** Draws a text as a QR code that survives a fold or a stain. The library is loaded when a code is drawn. */
export async function qrPath(text: string): Promise<QrPath> {
  const { encode } = await import('uqr');
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { size: size + 2 * quiet, d: data.map((row, y) => runs(row, y)).join('') };
}

/** The dark runs of a row as rectangles one module high. */
function runs(row: readonly boolean[], y: number): string {
  let d = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    d += `M${from + quiet} ${y + quiet}h${x - from + 1}v1H${from + quiet}z`;
  }
  return d;
}
