// The questions of a correction, with their schemas: they come when one is opened.
export { dataCorrectionForm } from '@tthc-dang/core/forms/data-correction';
