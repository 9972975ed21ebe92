/** The languages of the elements; Vietnamese is the source of truth. */
export type Locale = 'vi' | 'en';
