import { allIn } from '../../internal/in-shadow.ts';
import { isShown } from '../../internal/is-shown.ts';
import type { QaLink } from './qa-link.ts';
import { screens } from './screens.ts';

/** Where a page stands: the screen that is on it, and what it says. */
export interface Where extends Pick<QaLink, 'element' | 'dossier' | 'event'> {
  /** The headings of the screen, in order. */
  readonly headings: readonly string[];
  /** The first sentences of its notices, and of those of the portal around it. */
  readonly notices: readonly string[];
}

/** Looks where the page stands; nothing when none of the screens is on it. */
export function whereOn(page: ParentNode): Where | undefined {
  const screen = allIn(page, screens.join(',')).find(isShown);
  if (!screen) return undefined;
  const { procedure, dossierId, event } = screen as Partial<Record<'procedure' | 'dossierId' | 'event', unknown>>;
  const around = screen.closest('tthc-portal')?.shadowRoot;
  const inside = screen.shadowRoot ?? screen;
  return {
    element: screen.localName,
    ...(typeof procedure === 'string' && procedure && typeof dossierId === 'string' && dossierId
      ? { dossier: { procedure, id: dossierId } }
      : {}),
    ...(typeof event === 'string' && event ? { event } : {}),
    headings: textsOf(inside, 'h1, h2, h3'),
    notices: [...(around ? textsOf(around, '.bar p') : []), ...textsOf(inside, '.notice')].map(sentence),
  };
}

const textsOf = (root: ParentNode, selector: string): readonly string[] =>
  allIn(root, selector)
    .filter(isShown)
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter(Boolean);

const sentence = (text: string): string => /^.*?[.:](?=\s|$)/.exec(text)?.[0] ?? text.slice(0, 80);
