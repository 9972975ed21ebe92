// The pages around the form, in one piece: they come while the person waits for the server.
// The form will want its own later part next, and one trip fetches both.
export * as later from '../event-form/later.ts';

export { confirmation } from './after-form.ts';
export { droppingPage, openPage, resumePage, startPage } from './before-form.ts';
export { pagesTexts } from './texts.ts';
