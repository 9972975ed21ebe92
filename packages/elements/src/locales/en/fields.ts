import type { fields as vi } from '../vi/fields.ts';

/** What the fields say. */
export const fields: Readonly<Record<keyof typeof vi, string>> = {
  'fields.date.day': 'Day',
  'fields.date.month': 'Month',
  'fields.date.year': 'Year',
  'fields.choice.none': 'Choose one',
  'fields.text.left': '{count} characters left',
  'fields.text.over': '{count} characters too many',
};
