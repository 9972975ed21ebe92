import type { Policy } from '@tthc-dang/core';
import type { entryOn } from '@tthc-dang/core/policy';
import type { TextKey } from '../../locales/index.ts';

/** What the page before a form tells of its procedure, read from the table. */
export interface Guide {
  /** Sentences with how long there is, and the value each names as `{value}`. */
  readonly duties: readonly { readonly text: TextKey; readonly policy: Policy<number> }[];
  /** The steps that may lie ahead. */
  readonly way: readonly { readonly state: string; readonly label: string }[];
  readonly entryOn: typeof entryOn;
}
