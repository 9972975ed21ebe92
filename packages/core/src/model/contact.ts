/** A telephone number as it is stored: `+84`, then nine digits of a mobile number or ten of a landline. */
export const telephone = /^\+84(?:[35789]\d{8}|2\d{9})$/;

/** A service number: free of charge, or with one price in the whole country. */
export const serviceNumber = /^1[89]00\d{4}(?:\d{2})?$/;

/** A typed telephone number in the international form, without what people put between digits; not yet judged. */
export const internationalOf = (typed: string): string =>
  typed.replace(/[\s.()-]/g, '').replace(/^(?:\+?84|0)(?=\d)/, '+84');

/** An e-mail address. */
export const emailAddress = /^[^\s@<>"',;:\\()[\]]+@[^\s@<>"',;:\\()[\]]+\.[^\s@.<>"',;:\\()[\]]{2,}$/;

/** How long an e-mail address may be. */
export const emailLength = 254;
