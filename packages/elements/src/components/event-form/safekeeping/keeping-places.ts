import { html, type TemplateResult } from 'lit';
import { fileButton } from '../../../internal/file-button.ts';
import type { Translate } from '../../../internal/format.ts';

/** What the places need of the form. */
export interface PlacesContext {
  readonly t: Translate;
  /** Undefined where this browser cannot keep a copy. */
  readonly onDevice: boolean | undefined;
  readonly want: (yes: boolean) => void;
  readonly download: () => void;
  readonly open: (file: File) => void;
  /** Shows the way to the phone, where it does not stand open already. */
  readonly phone: (() => void) | undefined;
  /** What stands open above the places. */
  readonly above: TemplateResult | '';
}

/** Where else a working copy can be: on this device if it is the person's own, in a file, on the phone. */
export const keepingPlaces = ({ t, onDevice, want, download, open, phone, above }: PlacesContext): TemplateResult => {
  const take = ([file]: readonly File[]): void => {
    if (file) open(file);
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  };
  return html`
    ${above}
    <details class="places" @dragover=${(event: DragEvent) => event.preventDefault()} @drop=${dropped}>
      <summary>${t('keep.title')}</summary>
      <p>${t('keep.server')}</p>
      ${
        onDevice === undefined
          ? ''
          : html`<label class="check">
                <input
                  type="checkbox"
                  .checked=${onDevice}
                  aria-describedby="own-device"
                  @change=${({ target }: Event) => want((target as HTMLInputElement).checked)}
                />
                <span>${t('keep.device')}</span>
              </label>
              <p id="own-device" class="soft">${t('keep.device-own')}</p>`
      }
      <div class="actions">
        <button class="button quiet" type="button" @click=${download}>${t('keep.download')}</button>
        ${fileButton({ says: t('keep.open'), accept: '.json,application/json', take })}
        ${phone ? html`<button class="button quiet" type="button" @click=${phone}>${t('keep.phone')}</button>` : ''}
      </div>
      <p class="soft">${t('keep.file-private')}</p>
    </details>
  `;
};
