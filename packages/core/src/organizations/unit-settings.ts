import type { Office } from '../model/actor.ts';

/** Who sets what concerns a whole unit: its administrator, or one of a body above (permission matrix: unit settings). */
export const unitSettingsOffices: readonly Office[] = ['unit-admin', 'province-admin'];
