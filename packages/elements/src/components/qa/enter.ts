import type { Control, Held } from './control.ts';
import type { QaLink, QaMistake } from './qa-link.ts';

/** A state that was entered: what a page needs to show it. */
export interface Entered {
  readonly link: QaLink;
  /** The token of the person. */
  readonly token: string;
  /** What the person is called. */
  readonly name?: string;
  /** The dossier that the link names, or that the data set is about. */
  readonly dossier?: { readonly procedure: string; readonly id: string };
}

/**
 * Puts the server into the state of a link, the same each time: the data set in place of everything, then the clock, whatever has
 * lapsed by then, the person, and last the faults, so that they befall the page and not the way to it.
 */
export async function enter(link: QaLink, control: Control): Promise<Entered | QaMistake> {
  const held: Held = await control.held(link.scenario);
  const { clock, faults = [] } = link;
  if (clock !== undefined && Date.parse(clock) < Date.parse(held.at))
    return { code: 'early-clock', part: 'clock', given: clock, near: [held.at], of: 1 };
  const dossier = link.dossier ?? held.dossier;
  if (!dossier && link.element.startsWith('tthc-dossier'))
    return { code: 'no-dossier', part: 'dossier', given: link.scenario, near: [], of: 0 };
  await control.pull('reset', { scenario: link.scenario });
  if (clock !== undefined) {
    await control.pull('clock', { at: clock });
    await control.pull('sweep');
  }
  const { token = '' } = await control.pull('token', { personId: link.person });
  for (const { operationId, kind, amount, count } of faults)
    await control.pull('faults', {
      operationId,
      kind,
      ...(count === undefined ? {} : { count }),
      ...(amount === undefined ? {} : { [kind === 'status' ? 'status' : 'ms']: amount }),
    });
  return { link, token, ...(dossier ? { dossier: { procedure: dossier.procedure, id: dossier.id } } : {}) };
}

/** The element of a state, ready to be put into a portal: one that the page has, or a new one. */
export function screenOf({ link, dossier }: Entered, screen = document.createElement(link.element)): HTMLElement {
  // What an element has no use for, it is not told.
  if ('procedure' in screen && dossier) Object.assign(screen, { procedure: dossier.procedure, dossierId: dossier.id });
  else if ('dossierId' in screen && link.dossier) Object.assign(screen, { dossierId: link.dossier.id });
  if ('event' in screen && link.event) Object.assign(screen, { event: link.event });
  return screen;
}
