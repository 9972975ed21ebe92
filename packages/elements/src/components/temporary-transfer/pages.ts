export * from '../procedure-form/pages.ts';
export { guide } from './guide.ts';
