/** English of `../vi/desk.ts`. */
export const desk = {
  'desk.open-dossier': 'Open the dossier',
  'desk.done': 'Recorded: {what}. New state: {state}.',
  'desk.not-now': 'This step is not yours now, or somebody has already taken it.',
  'desk.mind': 'Please note:',
  'desk.nothing-to-do': 'There is nothing for you to do with this dossier now.',
};
