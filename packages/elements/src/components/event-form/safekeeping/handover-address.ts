import type { DossierView } from '@tthc-dang/core';

/** What a sign-in leaves in an address; a page that carries it is shown without query and anchor. */
const ofSignIn = /[?&#](code|state|session_state|id_token|access_token|refresh_token|token)=/;

/**
 * Where another device opens the same dossier: as `dossier-href` of the portal around says, which names the dossier and nothing else;
 * otherwise this page, without anything that a sign-in left in its address.
 */
export function handoverAddress(host: Element, { procedure, id }: Pick<DossierView, 'procedure' | 'id'>): string {
  const { origin, pathname, href } = location;
  const template = portalAround(host)?.getAttribute('dossier-href');
  // A query of this page, such as a search, is no part of the way to a dossier.
  if (template)
    return new URL(
      template.replaceAll('{procedure}', encodeURIComponent(procedure)).replaceAll('{id}', encodeURIComponent(id)),
      origin + pathname,
    ).href;
  return ofSignIn.test(href) ? origin + pathname : href;
}

/** The portal around an element, through shadow roots. */
function portalAround(element: Element): Element | null {
  for (let at: Element | undefined = element; at;) {
    const found = at.closest('tthc-portal');
    if (found) return found;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return null;
}
