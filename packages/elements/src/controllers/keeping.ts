import type { ReactiveControllerHost } from 'lit';
import { keptWords } from '../internal/kept-words.ts';
import { Unsaved } from './unsaved.ts';

/**
 * Keeps what is written at a place and not sent: it comes back after a reload and when the place is shown again, and the browser asks before
 * the page is left. A place is whose words they are and about what: another person, or another unit, is another place.
 */
export class Keeping<Words extends object> {
  #place = '';

  constructor(host: ReactiveControllerHost, isUnsent: () => boolean) {
    new Unsaved(host, isUnsent);
  }

  /** The place that is shown. */
  get place(): string {
    return this.#place;
  }

  /** Shows a place: what was written there before, of which nothing may be there. `undefined` while it is the same place. */
  takeUp(...place: readonly string[]): Partial<Words> | undefined {
    const shown = place.join(' ');
    if (shown === this.#place) return undefined;
    this.#place = shown;
    return keptWords.read<Words>(shown);
  }

  keep(words: Words): void {
    keptWords.write(this.#place, words);
  }

  /** The words of a place arrived, or were given up. Whether that place is still shown: meanwhile something else may be written. */
  forget(place: string = this.#place): boolean {
    keptWords.forget(place);
    return place === this.#place;
  }
}
