// Everything that a reader of English loads for the first form.
export { core } from '../../packages/core/dist/esm/locales/en/core.js';
export { officialTransferApplication } from '../../packages/core/dist/esm/locales/en/official-transfer-application.js';
export { common } from '../../packages/elements/dist/esm/locales/en/common.js';
export { fields } from '../../packages/elements/dist/esm/locales/en/fields.js';
export { form } from '../../packages/elements/dist/esm/locales/en/form.js';
export { portal } from '../../packages/elements/dist/esm/locales/en/portal.js';
export { later } from '../../packages/elements/dist/esm/locales/en/later.js';
export { laterFields } from '../../packages/elements/dist/esm/locales/en/later-fields.js';
export { pages } from '../../packages/elements/dist/esm/locales/en/pages.js';
export { wordsOf } from '../../packages/elements/dist/esm/internal/procedure-words.js';
