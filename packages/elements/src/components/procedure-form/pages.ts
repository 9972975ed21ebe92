// The pages around the form, in one piece: they come while the person waits for the server.
// The form will want its own later part next, and one trip fetches both.
export { partsFor } from '../event-form/later.ts';

export { styles as pagesStyles } from './pages.styles.ts';
export { stagePage } from './stage-page.ts';
export { pagesTexts } from './texts.ts';
