import { html, type TemplateResult } from 'lit';
import { formatSize } from '../../internal/format-size.ts';
import type { Translate } from '../../internal/format.ts';
import type { Crop } from './ink.ts';

/** A picture that is being made ready, with what is known of the result. */
export interface Edited {
  readonly crop: Crop;
  /** What is brighter is ground, 0 to 255. */
  readonly white: number;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly hasInk: boolean;
}

/** What the rules of the table ask of a picture. */
export interface Limits {
  readonly leastWidth: number;
  readonly leastHeight: number;
  readonly largestBytes: number;
}

/** What the editor needs of its reader. */
export interface EditorReader {
  readonly t: Translate;
  readonly limits: Limits;
  readonly change: (changed: Partial<Crop> & { readonly white?: number }) => void;
  readonly auto: () => void;
  readonly use: () => void;
}

/** Why a picture cannot be used yet; empty when it can. */
export function faultOf(
  { width, height, bytes, hasInk }: Edited,
  { leastWidth, leastHeight, largestBytes }: Limits,
  t: Translate,
): string {
  if (!hasInk) return t('images.no-ink');
  if (width < leastWidth || height < leastHeight)
    return t('images.too-small', { width, height, leastWidth, leastHeight });
  return bytes > largestBytes ? t('images.too-large', { size: formatSize(bytes), most: formatSize(largestBytes) }) : '';
}

/** Crop, ground and preview on paper; every control works by keyboard. */
export const editor = (edited: Edited, reader: EditorReader): TemplateResult => {
  const { t, limits, change } = reader;
  const { crop, white, width, height, bytes } = edited;
  const fault = faultOf(edited, limits, t);
  const slider = (
    id: string,
    label: string,
    value: number,
    most: number,
    shown: string,
    set: (value: number) => void,
  ) =>
    html`<div class="slider">
      <label for=${id}>${label}</label><output for=${id}>${shown}</output>
      <input
        id=${id}
        type="range"
        min="0"
        max=${most}
        .value=${String(value)}
        @input=${(event: Event) => set(Number((event.target as HTMLInputElement).value))}
      />
    </div>`;
  return html`<div class="edit">
    <fieldset>
      <legend>${t('images.crop')}</legend>
      <button id="auto" class="link" type="button" @click=${reader.auto}>${t('images.crop-auto')}</button>
      ${(['left', 'right', 'top', 'bottom'] as const).map((side) =>
        slider(side, t(`images.${side}`), crop[side], 49, t('images.percent', { n: crop[side] }), (value) =>
          change({ [side]: value }),
        ),
      )}
      ${slider('white', t('images.paper-white'), white, 255, t('images.percent', { n: Math.round((white / 255) * 100) }), (value) => change({ white: value }))}
    </fieldset>
    <div>
      <h3>${t('images.preview')}</h3>
      <canvas id="preview" role="img" aria-label=${t('images.preview-of', { width, height })}></canvas>
      <p id="verdict" class=${fault ? 'notice bad' : 'notice ok'}>
        ${fault || t('images.size-ok', { width, height, size: formatSize(bytes) })}
      </p>
      <button
        id="use"
        class="button"
        type="button"
        aria-disabled=${fault !== ''}
        aria-describedby="verdict"
        @click=${() => (fault ? undefined : reader.use())}
      >
        ${t('images.use')}
      </button>
    </div>
  </div>`;
};
