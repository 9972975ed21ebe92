/** One part of the policy of a portal: what may come from where, and what for. */
export interface PolicyPart {
  readonly directive: string;
  readonly sources: readonly string[];
  readonly why: string;
}

/** The strictest policy under which the elements work, and what each part of it is for. The demo portal is served under it. */
export const policyParts: readonly PolicyPart[] = [
  { directive: 'default-src', sources: ["'none'"], why: 'what is not named below is not allowed' },
  { directive: 'script-src', sources: ["'self'"], why: 'the file of the elements, and scripts of the portal' },
  {
    directive: 'style-src',
    sources: ["'self'"],
    why: 'the style sheet of the portal; the elements construct theirs, and need nothing',
  },
  {
    directive: 'img-src',
    sources: ["'self'", 'data:', 'blob:'],
    why: 'pictures of signatures and seals that a portal hands to papers',
  },
  { directive: 'font-src', sources: ["'self'"], why: 'fonts of the portal; the elements bring none' },
  { directive: 'connect-src', sources: ["'self'"], why: 'the API and the sign-in' },
  { directive: 'frame-src', sources: ["'self'"], why: 'a hidden frame in which a portal renews the sign-in' },
  { directive: 'form-action', sources: ["'self'"], why: 'forms of the portal; those of the elements are never sent' },
  { directive: 'base-uri', sources: ["'none'"], why: 'nothing moves the addresses of the page' },
  { directive: 'frame-ancestors', sources: ["'self'"], why: 'no other site puts the portal into a frame' },
  { directive: 'require-trusted-types-for', sources: ["'script'"], why: 'no text becomes HTML or script by mistake' },
  { directive: 'trusted-types', sources: ['lit-html'], why: 'the one policy that the elements make' },
];

/**
 * The line to send as `Content-Security-Policy`, with more sources for a portal whose API or script stands on another origin:
 * `portalPolicy({ 'connect-src': ['https://api.example.org'] })`.
 */
export const portalPolicy = (more: Readonly<Record<string, readonly string[]>> = {}): string =>
  policyParts
    .map(({ directive, sources }) => [directive, ...new Set([...sources, ...(more[directive] ?? [])])].join(' '))
    .join('; ');
