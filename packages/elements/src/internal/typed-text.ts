/**
 * What stands in the control that an event comes from; nothing if it is empty. The sign NUL and half a pair of signs come along when text is
 * copied out of some files. No server takes them, and a whole form would not be saved: one shows as nothing and goes, the other as �.
 */
export const typedText = ({ target }: Event): string | undefined =>
  // The listener sits on the control itself.
  (target as HTMLInputElement | HTMLTextAreaElement).value.replaceAll('\0', '').replace(/\p{Cs}/gu, '\uFFFD') ||
  undefined;
