import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';
import type { Instant } from '@tthc-dang/core';
import type { Answers } from '../answers.ts';

/** Answers that may not have reached the server. */
export interface DeviceCopy {
  readonly input: Answers;
  readonly savedAt: Instant;
}

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
  readonly until: number;
}

/** A copy is of use while somebody comes back to it; after a week it is only a risk. */
const lifetime = 7 * 24 * 3600 * 1000;
const database = 'tthc-copies';

/**
 * Copies of what a person is typing, on this device, for those who ask for it. Encrypted with a key that this browser holds and
 * gives to nobody, one for each person; gone after seven days, or once the person no longer wants them.
 */
export class DeviceCopies {
  readonly #person: string;
  readonly #keys: UseStore = createStore(`${database}-keys`, 'keys');
  readonly #copies: UseStore = createStore(database, 'copies');
  readonly #now: () => number;
  #writing: Promise<void> = Promise.resolve();

  constructor(person: string, now: () => number = Date.now) {
    this.#person = person;
    this.#now = now;
  }

  /** Whether this browser can keep copies; outside a secure page it cannot encrypt. */
  static get isPossible(): boolean {
    return 'indexedDB' in globalThis && globalThis.crypto?.subtle !== undefined;
  }

  /** Whether the person asked for copies on this device. */
  async isWanted(): Promise<boolean> {
    return (await this.#key()) !== undefined;
  }

  /** Begins to keep copies, or forgets all of this person. */
  async want(yes: boolean): Promise<void> {
    if (!yes) {
      // Without the key nobody reads what might be left.
      await del(this.#person, this.#keys);
      for (const [id] of await entries<string, Sealed>(this.#copies))
        if (id.startsWith(`${this.#person} `)) await del(id, this.#copies);
    } else if (!(await this.#key())) {
      const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
      await set(this.#person, key, this.#keys);
    }
  }

  /** Keeps a copy; one after the other, so that the last one stays. Settles when it is on the disk. */
  put(id: string, copy: DeviceCopy): Promise<void> {
    this.#writing = this.#writing.then(() => this.#seal(id, copy)).catch(() => undefined);
    return this.#writing;
  }

  /** The copy that was kept, unless it is too old, or of another key. */
  async get(id: string): Promise<DeviceCopy | undefined> {
    await this.#sweep();
    const sealed = await get<Sealed>(this.#name(id), this.#copies);
    const key = await this.#key();
    if (!sealed || !key) return undefined;
    try {
      const plain = await crypto.subtle.decrypt(this.#cipher(id, sealed.iv), key, sealed.bytes);
      return JSON.parse(new TextDecoder().decode(plain));
    } catch {
      return undefined;
    }
  }

  /** Forgets a copy: the server has it. */
  remove(id: string): Promise<void> {
    this.#writing = this.#writing.then(() => del(this.#name(id), this.#copies)).catch(() => undefined);
    return this.#writing;
  }

  async #seal(id: string, copy: DeviceCopy): Promise<void> {
    const key = await this.#key();
    if (!key) return;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(copy));
    const bytes = await crypto.subtle.encrypt(this.#cipher(id, iv), key, plain);
    await set(this.#name(id), { iv, bytes, until: this.#now() + lifetime } satisfies Sealed, this.#copies);
  }

  /** Old copies of everybody go whenever anybody looks. */
  async #sweep(): Promise<void> {
    for (const [id, { until }] of await entries<string, Sealed>(this.#copies))
      if (until <= this.#now()) await del(id, this.#copies);
  }

  #key(): Promise<CryptoKey | undefined> {
    return get<CryptoKey>(this.#person, this.#keys);
  }

  readonly #name = (id: string): string => `${this.#person} ${id}`;
  /** A copy cannot be passed off as one of another form. */
  readonly #cipher = (id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(this.#name(id)),
  });
}
