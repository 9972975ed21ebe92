import type { Area } from './area.ts';
import { common } from './vi/common.ts';
import { fields } from './vi/fields.ts';
import { form } from './vi/form.ts';

export type { Area, Texts } from './area.ts';
export type { Locale } from './locale.ts';

/** What every element says. */
export const commonTexts: Area = { vi: common, en: async () => (await import('./en/common.ts')).common };

/** What the fields say. */
export const fieldTexts: Area = { vi: fields, en: async () => (await import('./en/fields.ts')).fields };

/** What forms say, and the pages around them. */
export const formTexts: Area = { vi: form, en: async () => (await import('./en/form.ts')).form };

/** The keys that `t` knows; each area of an element adds its own. */
export type TextKey =
  | keyof typeof common
  | keyof typeof fields
  | keyof typeof form
  | `${'portal' | 'dossier' | 'inbox'}.${string}`;
