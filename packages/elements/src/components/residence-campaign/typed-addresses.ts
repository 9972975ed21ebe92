import type { ReactiveControllerHost } from 'lit';
import { Keeping } from '../../controllers/keeping.ts';

/** Addresses by member. */
type ByMember = ReadonlyMap<string, string>;

/**
 * The addresses that were typed since the registers have none. Half an address is kept like a whole one, but only what somebody was
 * through with counts as given.
 */
export class TypedAddresses {
  /** What stands in the boxes. */
  boxes: ByMember = new Map();
  /** What members are judged with. */
  given: ByMember = new Map();
  readonly #kept: Keeping<Record<'boxes' | 'given', Record<string, string>>>;

  constructor(host: ReactiveControllerHost) {
    this.#kept = new Keeping(host, () => this.boxes.size > 0);
  }

  /** Another unit, year or person: what was typed here before comes back. */
  takeUp(...place: readonly string[]): void {
    const kept = this.#kept.takeUp(...place);
    if (!kept) return;
    const { boxes = {}, given = {} } = kept;
    this.boxes = new Map(Object.entries(boxes));
    this.given = new Map(Object.entries(given));
  }

  type(id: string, address: string): void {
    this.boxes = withAddress(this.boxes, id, address);
    this.#keep();
  }

  give(id: string, address: string): void {
    this.boxes = withAddress(this.boxes, id, address);
    this.given = withAddress(this.given, id, address);
    this.#keep();
  }

  /** These members need none any more. */
  forget(ids: readonly string[]): void {
    if (!ids.some((id) => this.boxes.has(id))) return;
    for (const id of ids) {
      this.boxes = withAddress(this.boxes, id, '');
      this.given = withAddress(this.given, id, '');
    }
    this.#keep();
  }

  #keep(): void {
    if (this.boxes.size === 0) this.#kept.forget();
    else this.#kept.keep({ boxes: Object.fromEntries(this.boxes), given: Object.fromEntries(this.given) });
  }
}

const withAddress = (addresses: ByMember, id: string, address: string): ByMember =>
  new Map([...[...addresses].filter(([other]) => other !== id), ...(address ? [[id, address] as const] : [])]);
