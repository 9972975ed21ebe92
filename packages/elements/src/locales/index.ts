import type { Area } from './area.ts';
import { common } from './vi/common.ts';
import { fields } from './vi/fields.ts';
import { form } from './vi/form.ts';
import type { laterFields } from './vi/later-fields.ts';
import type { later } from './vi/later.ts';
import type { pages } from './vi/pages.ts';

export type { Area, Texts } from './area.ts';
export type { Locale } from './locale.ts';

/** What every element says. */
export const commonTexts: Area = { vi: common, en: async () => (await import('./en/common.ts')).common };

/** What the fields say that come with every form. */
export const fieldTexts: Area = { vi: fields, en: async () => (await import('./en/fields.ts')).fields };

/** What forms say. */
export const formTexts: Area = { vi: form, en: async () => (await import('./en/form.ts')).form };

/** The keys that `t` knows; each area of an element adds its own. */
export type TextKey =
  | keyof typeof common
  | keyof typeof fields
  | keyof typeof form
  | keyof typeof later
  | keyof typeof laterFields
  | keyof typeof pages
  | `${'paper' | 'document' | 'portal' | 'dossier' | 'inbox' | 'dues' | 'home' | 'profile' | 'support' | 'feedback' | 'unit'}.${string}`
  | `${'desk' | 'ledger' | 'period' | 'b01' | 'accounts' | 'bank' | 'images' | 'readiness' | 'reconciliation' | 'reports' | 'batch'}.${string}`
  | `${'log' | 'campaign' | 'delegation' | 'qa' | 'theme' | 'milestones' | 'contacts' | 'place' | 'announcements' | 'announcing' | 'clusters' | 'guide' | 'tour'}.${string}`;
