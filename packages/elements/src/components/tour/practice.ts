import type { TthcActedEvent } from '../../events/acted-event.ts';
import type { TthcOpenDossierEvent } from '../../events/open-dossier-event.ts';
import type { Locale } from '../../locales/locale.ts';
import type { TthcPortal } from '../portal/portal.ts';
import type { Control } from '../qa/control.ts';
import { enter, screenOf } from '../qa/enter.ts';
import type { TourTask } from './tour-tasks.ts';

/** Where a practice takes place. */
export interface PracticeGround {
  readonly control: Control;
  readonly baseUrl: string;
  readonly fetch: ((request: Request) => Promise<Response>) | undefined;
  readonly locale: Locale;
  /** The task was really done: the kit's own event says so. */
  readonly onDone: () => void;
}

/** Every event by which the kit speaks to the page around it; of a practice the page hears none. */
const events = [
  'tthc-acted',
  'tthc-batch-closed',
  'tthc-draft-saved',
  'tthc-helper',
  'tthc-open-dossier',
  'tthc-pay',
  'tthc-refused',
  'tthc-renew-session',
  'tthc-session-expired',
  'tthc-sign-in',
  'tthc-start',
  'tthc-submitted',
  'tthc-version',
] as const satisfies readonly (keyof HTMLElementEventMap)[];

/** Puts the server for trials at the beginning of a task, and a portal of its own around the screen. Throws where that cannot be. */
export async function openPractice(task: TourTask, ground: PracticeGround): Promise<HTMLElement> {
  const { control, baseUrl, fetch, locale } = ground;
  const entered = await enter(task.link, control);
  if ('code' in entered) throw new Error(`${entered.code}: ${entered.given}`);
  const portal: TthcPortal = document.createElement('tthc-portal');
  Object.assign(portal, { baseUrl, fetch, locale, token: entered.token });
  portal.append(screenOf(entered));
  for (const type of events)
    portal.addEventListener(type, (event) => {
      event.stopPropagation();
      if (isDone(task, event)) ground.onDone();
      else if (event.type === 'tthc-open-dossier') showDossier(portal, event as TthcOpenDossierEvent);
      else if (/session|sign-in/.test(event.type)) void renew(portal, task, control);
    });
  return portal;
}

const isDone = ({ done }: TourTask, event: Event): boolean =>
  done === 'submitted'
    ? event.type === 'tthc-submitted'
    : event.type === 'tthc-acted' && (event as TthcActedEvent).event === done;

function showDossier(portal: TthcPortal, { procedure, dossierId }: TthcOpenDossierEvent): void {
  const dossier = Object.assign(document.createElement('tthc-dossier'), { procedure, dossierId });
  portal.replaceChildren(dossier);
  dossier.focus();
}

async function renew(portal: TthcPortal, { link }: TourTask, control: Control): Promise<void> {
  portal.token = (await control.pull('token', { personId: link.person })).token;
}
