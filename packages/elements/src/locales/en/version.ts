import type { version as vi } from '../vi/version.ts';

/** What members are told when the elements and the server no longer go together, in English. */
export const version: Readonly<Record<keyof typeof vi, string>> = {
  'version.misfit': 'This page no longer fits the system and may not work. Please tell whoever runs the page.',
};
