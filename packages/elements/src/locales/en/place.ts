import type { place as vi } from '../vi/place.ts';

/** What is said of an address once it is left. */
export const place: Readonly<Record<keyof typeof vi, string>> = {
  'place.former': '{former} is part of {now} now (since 01/7/2025).',
  'place.take': 'Write {now}',
  'place.district':
    '“{written}”: there are no districts since 01/7/2025. Write commune, ward or special zone, then province or city.',
};
