export { TthcElement } from './internal/base-element.ts';
export { portalContext, type Politeness, type PortalContext } from './controllers/portal-context.ts';
export { serverClock } from './controllers/server-clock.ts';
export type { Locale, Texts } from './locales/index.ts';

export { TthcActedEvent } from './events/acted-event.ts';
export { TthcChangeEvent } from './events/change-event.ts';
export { TthcDraftSavedEvent } from './events/draft-saved-event.ts';
export { TthcOpenDossierEvent } from './events/open-dossier-event.ts';
export { TthcRefusedEvent } from './events/refused-event.ts';
export { TthcRenewSessionEvent } from './events/renew-session-event.ts';
export { TthcSessionExpiredEvent } from './events/session-expired-event.ts';
export { TthcSignInEvent } from './events/sign-in-event.ts';
export { TthcSubmittedEvent } from './events/submitted-event.ts';

export { TthcDocument } from './components/document/document.ts';
export type { PaperImage } from './components/document/paper-image.ts';
export { TthcDossier } from './components/dossier/dossier.ts';
export { TthcEventForm } from './components/event-form/event-form.ts';
export { TthcInbox } from './components/inbox/inbox.ts';
export { TthcResidenceComment } from './components/residence-comment/residence-comment.ts';
export { TthcTemporaryTransfer } from './components/temporary-transfer/temporary-transfer.ts';
export { TthcOfficialTransfer } from './components/official-transfer/official-transfer.ts';
export { TthcPortal } from './components/portal/portal.ts';

export { TthcFieldAttachments } from './fields/attachments/attachments.ts';
export { TthcFieldChoice } from './fields/choice/choice.ts';
export { TthcFieldChoices } from './fields/choices/choices.ts';
export { TthcFieldDate } from './fields/date/date.ts';
export { TthcFieldDeclaration } from './fields/declaration/declaration.ts';
export { TthcFieldLongText } from './fields/long-text/long-text.ts';
export { TthcFieldOrganization } from './fields/organization/organization.ts';
export { TthcFieldText } from './fields/text/text.ts';
