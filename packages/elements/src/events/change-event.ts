/** The answer to a question changed; `value` is undefined while it is empty. */
export class TthcChangeEvent extends Event {
  readonly name: string;
  readonly value: unknown;

  constructor(name: string, value: unknown) {
    super('tthc-change', { bubbles: true, composed: true });
    this.name = name;
    this.value = value;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tthc-change': TthcChangeEvent;
  }
}
