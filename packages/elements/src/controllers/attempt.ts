import { idempotencyKey } from '@tthc-dang/core/client';

/** Gives the same key for the same request until it is answered, so that a lost answer can be asked for again. */
export class Attempt {
  #body = '';
  #key = '';

  /** The key for a request with this body. */
  keyFor(body: unknown): string {
    const written = JSON.stringify(body);
    if (this.#key === '' || written !== this.#body) {
      this.#body = written;
      this.#key = idempotencyKey();
    }
    return this.#key;
  }

  /** The server has answered. */
  answered(): void {
    this.#key = '';
  }
}
