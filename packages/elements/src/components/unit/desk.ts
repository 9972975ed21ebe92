import '../event-form/index.ts';
import type { Area } from '../../locales/area.ts';
import { desk } from '../../locales/vi/desk.ts';

// What a screen loads when a step is taken in place for the first time.
export { ActDesk } from './act-desk.ts';
export { deskView } from './desk-view.ts';

/** What a step says that is taken in place. */
export const deskTexts: Area = { vi: desk, en: async () => (await import('../../locales/en/desk.ts')).desk };
