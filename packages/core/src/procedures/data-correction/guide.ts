// What the page before the form shows: the data that can be corrected, each with its kind and its choices.
export { correctable } from './correctable.ts';
