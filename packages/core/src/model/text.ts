// Control characters (line feed and tab excepted) and characters that turn the direction of writing around, which could
// make a log or a printed paper say something else than it shows.
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as it is stored: composed (NFC), without unprintable characters, line ends as `\n`, no space at the ends. */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(unprintable, '').replace(loneSurrogate, '\uFFFD').normalize('NFC').trim();

/** One line of clean text, inner spaces collapsed. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

// Signs that are seen by nobody: they turn the order of letters, or stand for nothing.
const hidden = /[\p{Cf}\p{Cs}]|(?!\n)\p{Cc}/u;

/** Whether a text has characters that nobody sees; a line feed is none. */
export const hasHidden = (text: string): boolean => hidden.test(text);

/** Whether a text is one line of what is seen. */
export const isLine = (text: string): boolean => !hasHidden(text) && !text.includes('\n');
