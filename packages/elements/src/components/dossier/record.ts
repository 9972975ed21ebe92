// What happened in a dossier and what was stated in it, in one piece: it is loaded while the dossier is read.
export { answers } from './answers.ts';
export { supplement } from './supplement.ts';
export { timeline } from './timeline.ts';
