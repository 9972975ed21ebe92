import { html, nothing, type TemplateResult } from 'lit';

/** A question for files, asked by a button. */
export interface FileButton {
  readonly says: string;
  /** The types that are offered, as `accept` has them. */
  readonly accept: string;
  readonly take: (files: readonly File[]) => void;
  readonly id?: string;
  readonly isMultiple?: boolean;
  readonly isDisabled?: boolean;
  readonly describedBy?: string | undefined;
}

/**
 * A button that lets the person choose files. The browser's own control speaks the language of the browser, on the screen and to a
 * screen reader, so it stays out of both, and is pressed by ours.
 */
export const fileButton = ({
  says,
  accept,
  take,
  id,
  isMultiple = false,
  isDisabled = false,
  describedBy,
}: FileButton): TemplateResult =>
  html`<button
      id=${id ?? nothing}
      class="button quiet"
      type="button"
      aria-describedby=${describedBy ?? nothing}
      ?disabled=${isDisabled}
      @click=${(event: Event) => inputOf(event).click()}
    >
      ${says}
    </button>
    <input
      type="file"
      hidden
      accept=${accept}
      ?multiple=${isMultiple}
      ?disabled=${isDisabled}
      @change=${({ target }: Event) => {
        // The listener sits on the file input.
        const input = target as HTMLInputElement;
        const files = [...(input.files ?? [])];
        // The same file may be chosen again after it was removed or refused.
        input.value = '';
        take(files);
      }}
    />`;

/** The input stands beside its button, which the listener sits on. */
const inputOf = ({ currentTarget }: Event): HTMLInputElement =>
  (currentTarget as HTMLButtonElement).nextElementSibling as HTMLInputElement;
