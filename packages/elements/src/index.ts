export { TthcElement } from './internal/base-element.ts';
export { portalContext, type Politeness, type PortalContext } from './controllers/portal-context.ts';
export { serverClock } from './controllers/server-clock.ts';
export type { Locale, Texts } from './locales/index.ts';

export { TthcActedEvent } from './events/acted-event.ts';
export { TthcChangeEvent } from './events/change-event.ts';
export { TthcDraftSavedEvent } from './events/draft-saved-event.ts';
export { TthcOpenDossierEvent } from './events/open-dossier-event.ts';
export { TthcRefusedEvent } from './events/refused-event.ts';
export { TthcSessionExpiredEvent } from './events/session-expired-event.ts';
export { TthcSubmittedEvent } from './events/submitted-event.ts';
